import { fromWgs84, type Coord } from '@beegrid/shared'
import type { AreaFinding } from './area-finding.js'
import { geometryIn } from './transform.js'

export interface PlacedFinding extends Omit<AreaFinding, 'at'> {
  readonly at?: { readonly lng: number; readonly lat: number; readonly coord: Coord }
  /** Of the geometry. */
  readonly coord?: Coord
}

/** A finding with its place in the system asked for, and saying which. */
export function findingIn({ at, geometry, ...finding }: AreaFinding, coord: Coord): PlacedFinding {
  return {
    ...finding,
    ...(at && { at: { ...fromWgs84(at, coord), coord } }),
    ...(geometry && { geometry: geometryIn(geometry, coord), coord }),
  }
}
