import type { AreaLayer, AreaLevel } from '@beegrid/shared'
import type { AreaStatus } from './area-record.js'
import type { PolygonGeometry } from './geojson.js'

/** An area that is to be. */
export interface AreaDraft {
  /** The caller's own name for it, e.g. its code; other drafts of the same change name it as `parentRef`. */
  readonly ref: string
  /** Its id, where the caller must know it beforehand; left out: a new one. */
  readonly id?: string
  /** Left out: the next free serial below the parent. */
  readonly code?: string
  readonly name: string
  /** Left out: the name. */
  readonly shortName?: string
  readonly level: AreaLevel
  /** Left out: ordinary. */
  readonly layer?: AreaLayer
  readonly parentId?: string | null
  readonly parentRef?: string
  readonly phone?: string | null
  /** WGS 84. */
  readonly geometry?: PolygonGeometry
}

/** What is to become different about an area; what is left out stays. */
export interface AreaPatch {
  readonly areaId: string
  readonly code?: string
  readonly name?: string
  readonly shortName?: string
  readonly layer?: AreaLayer
  readonly parentId?: string
  readonly phone?: string | null
  readonly status?: AreaStatus
  /** WGS 84. */
  readonly geometry?: PolygonGeometry
}

/** Everything that changes together: it comes into force as one boundary version, or not at all. */
export interface AreaChange {
  readonly creates: readonly AreaDraft[]
  readonly patches: readonly AreaPatch[]
}

/** What a change was, for the list of versions. */
export interface ChangeSummary {
  readonly zh: string
  readonly en: string
}
