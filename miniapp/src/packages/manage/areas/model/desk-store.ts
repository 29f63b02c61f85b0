import { create } from 'zustand'
import type { AreaFinding } from '@/features/area/model/findings'
import { isDirty, type DeskWork } from './desk-tool'

export interface DeskState {
  /** Whose net is kept: another scope begins afresh. */
  scopeId: string | undefined
  chosenId: string | undefined
  work: DeskWork
  findings: readonly AreaFinding[]
  /** What one was about to do when something unsaved stood in the way. */
  asking: (() => void) | undefined
}

const LOOK: DeskWork = { kind: 'look' }
const FRESH: DeskState = {
  scopeId: undefined,
  chosenId: undefined,
  work: LOOK,
  findings: [],
  asking: undefined,
}

/**
 * Outside the page, so that a look at another page in the middle of drawing loses nothing: what was begun is still
 * there when one comes back.
 */
export const useDeskStore = create<DeskState>(() => FRESH)

const set = (part: Partial<DeskState>) => useDeskStore.setState(part)

export function openScope(scopeId: string | undefined) {
  if (useDeskStore.getState().scopeId !== scopeId) set({ ...FRESH, scopeId, chosenId: scopeId })
}

/** Does it at once, or asks first when something unsaved would be lost. */
export function unlessUnsaved(go: () => void) {
  if (isDirty(useDeskStore.getState().work)) set({ asking: go })
  else go()
}

export function answer(leave: boolean) {
  const { asking } = useDeskStore.getState()
  set({ asking: undefined })
  if (leave) asking?.()
}

export function choose(chosenId: string | undefined) {
  if (chosenId === useDeskStore.getState().chosenId && useDeskStore.getState().work.kind === 'look') return
  unlessUnsaved(() => set({ chosenId, work: LOOK, findings: [] }))
}

export function begin(work: DeskWork) {
  unlessUnsaved(() => set({ work, findings: [] }))
}

/** Goes on with what one is doing: nothing is asked, as nothing is lost. */
export function goOn(work: DeskWork) {
  set({ work })
}

export function giveUp() {
  unlessUnsaved(() => finish())
}

/** Done: back to looking, at what came of it. */
export function finish(chosenId?: string) {
  set({ work: LOOK, findings: [], ...(typeof chosenId === 'string' && { chosenId }) })
}

export function showFindings(findings: readonly AreaFinding[]) {
  set({ findings })
}
