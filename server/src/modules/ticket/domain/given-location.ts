import type { Coord } from '@beegrid/shared'

/** A place as a caller gives it: a position with its system, an area, words. */
export interface GivenLocation {
  readonly lng?: number
  readonly lat?: number
  readonly coord?: Coord
  readonly accuracy?: number
  readonly address?: string
  readonly areaId?: string
}
