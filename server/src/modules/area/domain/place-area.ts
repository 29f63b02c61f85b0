import type { LngLat } from '@beegrid/shared'
import type { AreaMap } from './area-map.js'
import type { AreaLine } from './area-record.js'
import { locate } from './locate.js'

/** Where a place is, and the grid it was last known to lie in. */
export interface PlacedIn extends LngLat {
  readonly areaId: string
  /** The grid was chosen by hand and holds as long as it is active. */
  readonly areaChosen: boolean
}

/** The area a place lies in by the boundaries of this map: its grid, or the smallest area above where there is none. */
export function areaHolding(map: AreaMap, { areaId, areaChosen, lng, lat }: PlacedIn): string {
  if (areaChosen && map.tree.get(areaId)?.status === 'active') return areaId
  const found = locate(map, { lng, lat })
  return typeof found === 'string' ? stillActive(map, areaId) : smallestOf(found)
}

export function smallestOf({ grid, community, subdistrict, county }: AreaLine): string {
  return (grid ?? community ?? subdistrict ?? county).id
}

/** The area, or the nearest one above it that is in use: for a point outside every county. */
function stillActive(map: AreaMap, areaId: string): string {
  const line = map.tree.lineOf(areaId)
  const upwards = line ? [line.grid, line.community, line.subdistrict, line.county] : []
  return upwards.find((area) => area?.status === 'active')?.id ?? areaId
}
