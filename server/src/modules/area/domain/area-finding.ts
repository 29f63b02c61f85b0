import type { LngLat } from '@beegrid/shared'
import type { PolygonGeometry } from './geojson.js'

/** What can be wrong with a change of areas. */
export const AREA_FINDING_KINDS = [
  'invalidRing',
  'overlap',
  'gap',
  'outsideParent',
  'codeClash',
  'codeRule',
  'unknownArea',
  'unknownParent',
  'noOutline',
  'activeBelow',
] as const
export type AreaFindingKind = (typeof AREA_FINDING_KINDS)[number]

/** One thing that is wrong (`error`: the change is refused) or worth knowing (`warning`). */
export interface AreaFinding {
  readonly severity: 'error' | 'warning'
  readonly kind: AreaFindingKind
  /** Refs of drafts or ids of areas it is about. */
  readonly refs: readonly string[]
  readonly zh: string
  readonly en: string
  /** Square metres of an overlap or a gap. */
  readonly areaM2?: number
  /** WGS 84: where a ring crosses itself. */
  readonly at?: LngLat
  /** WGS 84: the ground concerned. */
  readonly geometry?: PolygonGeometry
}

export function isError({ severity }: AreaFinding): boolean {
  return severity === 'error'
}
