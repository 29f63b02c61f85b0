import type { AreaLevel, ErrorCode, LngLat } from '@beegrid/shared'
import type { AreaMap } from './area-map.js'
import type { AreaLine, AreaRecord } from './area-record.js'
import type { IndexedArea } from './polygon-index.js'

/** How the areas were found: inside a grid, nearest to one across a gap, or in no grid but in what contains it. */
export const LOCATE_REASONS = ['inside', 'nearest', 'communityOnly', 'subdistrictOnly', 'countyOnly'] as const
export type LocateReason = (typeof LOCATE_REASONS)[number]

export interface Candidate {
  readonly area: AreaRecord
  /** Metres from the point to the area; 0 inside it. */
  readonly distanceM: number
}

export interface Located extends AreaLine {
  /** Other grids the point may belong to as far as its accuracy tells, nearest first. */
  readonly candidates: readonly Candidate[]
  readonly reason: LocateReason
  /** `inside`: metres to the grid's border; `nearest`: metres to the grid. */
  readonly distanceM?: number
  readonly boundaryVersion: number
}

export type LocateRefusal = Extract<
  ErrorCode,
  'LOCATION_OUTSIDE' | 'LOCATION_SWAPPED' | 'LOCATION_NULL_ISLAND'
>

/** A point outside every grid goes to the nearest one no further than this (a river or a road between grids). */
export const GAP_LIMIT_M = 300
/** A worse accuracy than this says nothing about which grid is next door. */
const MAX_ACCURACY_M = 1_000
const MAX_CANDIDATES = 8
const NULL_ISLAND_DEGREES = 1e-3

/** Containing grid, shared edges by the half-open rule; else the nearest within the gap limit; else what contains it. */
export function locate(map: AreaMap, point: LngLat, accuracyM = 0): Located | LocateRefusal {
  const grid = gridAt(map, point)
  const place = grid ? insideOf(grid, point) : outsideGrids(map, point, accuracyM)
  if (!place) return refusalOf(map, point)
  const candidates =
    accuracyM > 0 ? candidatesOf(map, point, accuracyM).filter(({ area }) => area !== place.grid) : []
  return { ...place, candidates: candidates.slice(0, MAX_CANDIDATES), boundaryVersion: map.version }
}

type Place = Omit<Located, 'candidates' | 'boundaryVersion'>

function insideOf({ line, polygon }: IndexedArea, point: LngLat): Place {
  return { ...line, reason: 'inside', distanceM: polygon.borderDistanceM(point) }
}

/** A gap: the nearest grid of the same county, else the smallest area above the grids that contains the point. */
function outsideGrids(map: AreaMap, point: LngLat, accuracyM: number): Place | undefined {
  const county = areaAt(map, 'county', point) ?? countyWithin(map, point, accuracyM)
  if (!county) return undefined
  const near = map.indexOf('grid').near(point, GAP_LIMIT_M)
  const nearest = near.find(({ line }) => line.county === county.area)
  if (nearest) return { ...nearest.line, reason: 'nearest', distanceM: nearest.distanceM }
  const community = areaAt(map, 'community', point)
  if (community) return { ...community.line, reason: 'communityOnly' }
  const subdistrict = areaAt(map, 'subdistrict', point)
  if (subdistrict) return { ...subdistrict.line, reason: 'subdistrictOnly' }
  return { ...county.line, reason: 'countyOnly' }
}

/** Exclusive grids are cut out of the ordinary ones and win where both contain the point. */
function gridAt(map: AreaMap, point: LngLat): IndexedArea | undefined {
  const found = map.indexOf('grid').containing(point)
  if (found.length < 2) return found[0]
  const rank = ({ area }: IndexedArea): string => `${area.layer === 'exclusive' ? 0 : 1}${area.code}`
  return [...found].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0]
}

function areaAt(map: AreaMap, level: AreaLevel, point: LngLat): IndexedArea | undefined {
  return map.indexOf(level).containing(point)[0]
}

/** Just outside, but no further than the phone may be wrong: the county it most likely is in. */
function countyWithin(map: AreaMap, point: LngLat, accuracyM: number): IndexedArea | undefined {
  return accuracyM <= 0 ? undefined : map.indexOf('county').near(point, Math.min(accuracyM, GAP_LIMIT_M))[0]
}

/** Why a point outside every county was refused: what the phone or the caller did wrong, where that can be told. */
function refusalOf(map: AreaMap, { lng, lat }: LngLat): LocateRefusal {
  if (Math.abs(lng) < NULL_ISLAND_DEGREES && Math.abs(lat) < NULL_ISLAND_DEGREES)
    return 'LOCATION_NULL_ISLAND'
  const swapped = areaAt(map, 'county', { lng: lat, lat: lng })
  return swapped || Math.abs(lat) > 90 ? 'LOCATION_SWAPPED' : 'LOCATION_OUTSIDE'
}

function candidatesOf(map: AreaMap, point: LngLat, accuracyM: number): Candidate[] {
  const near = map.indexOf('grid').near(point, Math.min(accuracyM, MAX_ACCURACY_M))
  return near.map(({ area, distanceM }) => ({ area, distanceM }))
}
