import { centroid, boxOf, contains, distanceToBorder, doubleArea } from '../geometry/polygon.geometry.js'
import { toLattice, toMetres, type LatticePoint, type Metres } from '../geometry/lattice.geometry.js'
import type { FaceId, PlanarMap } from '../geometry/planar-map.geometry.js'
import type { CommunityDivision } from './division.plan.js'

export type AreaLevel = 'county' | 'subdistrict' | 'community' | 'grid'

/** One area of the demo world; the ring is not closed and runs counter-clockwise. */
export interface AreaPlan {
  /** Twelve digits, a grid's fifteen. */
  readonly code: string
  readonly level: AreaLevel
  readonly name: string
  readonly shortName: string
  readonly parentCode: string | null
  readonly ring: readonly LatticePoint[]
  /** A point well inside, for labels and pins. */
  readonly centre: LatticePoint
}

/** A grid before it has a name. */
export interface GridGround {
  readonly code: string
  readonly face: FaceId
  readonly ring: readonly LatticePoint[]
  readonly centre: Metres
}

/** The middle of a ring, or where that lies outside or at the edge, the roomiest of a lattice of points. */
export function roomyPoint(ring: readonly LatticePoint[]): Metres {
  const metres = ring.map(toMetres)
  const [middle, box] = [centroid(metres), boxOf(metres)]
  const reach = Math.sqrt(doubleArea(metres) / 2)
  if (contains(ring, toLattice(middle)) && distanceToBorder(metres, middle) > reach * 0.2) return middle
  let best = { point: middle, room: 0 }
  for (let i = 1; i < 120; i += 1) {
    const point = {
      x: box.minX + ((i % 11) / 11) * (box.maxX - box.minX),
      y: box.minY + (Math.floor(i / 11) / 11) * (box.maxY - box.minY),
    }
    const room = contains(ring, toLattice(point)) ? distanceToBorder(metres, point) : 0
    if (room > best.room) best = { point, room }
  }
  return best.point
}

/** Rows from north to south, in a row from west to east, as GB/T 30428 numbers the grids of a community. */
function inReadingOrder(grids: readonly Omit<GridGround, 'code'>[]): Omit<GridGround, 'code'>[] {
  const north = Math.max(...grids.map((grid) => grid.centre.y))
  const area = grids.reduce((sum, grid) => sum + doubleArea(grid.ring.map(toMetres)) / 2, 0)
  const row = Math.sqrt(area / grids.length) * 0.8
  const rowOf = (grid: Omit<GridGround, 'code'>): number => Math.round((north - grid.centre.y) / row)
  return [...grids].sort((a, b) => rowOf(a) - rowOf(b) || a.centre.x - b.centre.x)
}

/** The grids of a community with their fifteen-digit codes. */
export function numberGrids(
  map: PlanarMap,
  community: CommunityDivision,
  faces: readonly FaceId[],
): GridGround[] {
  const grids = faces.map((face) => {
    const ring = map.polygon(face)
    return { face, ring, centre: roomyPoint(ring) }
  })
  return inReadingOrder(grids).map((grid, i) => ({
    ...grid,
    code: `${community.code}${String(i + 1).padStart(3, '0')}`,
  }))
}
