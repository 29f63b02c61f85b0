import { isRetired, type AreaNode } from '@/features/area/model/area-tree'
import type { AreaForm } from './desk-tool'

export type AreaAction = 'create' | 'outline' | 'trace' | 'words' | 'split' | 'merge' | 'move' | 'retire'

export interface Standing {
  /** The largest area one keeps: what is outside of it belongs to others. */
  outermost: boolean
  /** Somebody has drawn its outline. */
  drawn: boolean
}

const DAILY = 3

/** What can be done with an area, the commonest first: three are shown, the rest is behind “more”. */
export function actionsOf(
  { area, children }: AreaNode,
  { outermost, drawn }: Standing,
): { shown: readonly AreaAction[]; more: readonly AreaAction[] } {
  const grid = area.level === 'grid'
  const inner = !outermost && area.level !== 'county'
  const possible: readonly (readonly [AreaAction, boolean])[] = [
    ['create', !grid],
    ['outline', drawn && !outermost],
    ['trace', !drawn && !outermost],
    ['split', drawn && inner && !children.some((child) => !isRetired(child.area))],
    ['merge', drawn && inner],
    ['words', true],
    ['move', inner],
    ['retire', !outermost],
  ]
  const actions = possible.flatMap(([action, can]) => (can ? [action] : []))
  return { shown: actions.slice(0, DAILY), more: actions.slice(DAILY) }
}

export function formOf({ name, shortName, code, phone, layer }: AreaNode['area']): AreaForm {
  return { name, shortName, code, phone: phone ?? '', layer }
}
