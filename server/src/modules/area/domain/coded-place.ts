import type { CodeKind, LngLat } from '@beegrid/shared'

/** What a code on a wall stands for now. */
export interface CodedPlace {
  readonly key: string
  readonly kind: CodeKind
  readonly name: string
  readonly address: string
  /** Null for a grid. */
  readonly placeId: string | null
  /** The grid, or the smallest area above where there is none. */
  readonly areaId: string
  readonly parentId: string | null
  readonly retired: boolean
  /** WGS 84; of a grid its centre. */
  readonly point: LngLat
}
