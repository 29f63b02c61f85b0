import type { AreaLayer, AreaLevel, LngLat } from '@beegrid/shared'

/** A retired area keeps its name on old tickets and takes no new ones. */
export type AreaStatus = 'active' | 'retired'

/** An area as the process keeps it in memory. */
export interface AreaRecord {
  readonly id: string
  readonly code: string
  /** Official name. */
  readonly name: string
  /** What people say. */
  readonly shortName: string
  readonly level: AreaLevel
  readonly layer: AreaLayer
  readonly parentId: string | null
  readonly status: AreaStatus
  readonly centre: LngLat
  readonly phone: string | null
}

/** An area as it once was, without its id. */
export type PastRecord = Omit<AreaRecord, 'id'>

/** An area and everything above it; the levels below the area itself are absent. */
export interface AreaChain {
  readonly gridId?: string
  readonly communityId?: string
  readonly subdistrictId?: string
  readonly countyId: string
}

/** The same with the records themselves. */
export interface AreaLine {
  readonly grid?: AreaRecord
  readonly community?: AreaRecord
  readonly subdistrict?: AreaRecord
  readonly county: AreaRecord
}
