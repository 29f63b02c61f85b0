import type { AreaLayer, AreaLevel } from '@beegrid/shared'
import { AreaMap, type BoundaryRecord } from '../../src/modules/area/domain/area-map.js'
import type { AreaRecord } from '../../src/modules/area/domain/area-record.js'
import type { Position } from '../../src/modules/area/domain/geojson.js'

/** Lower-left corner, WGS 84, in the middle of Jiangsu. */
export const CORNER = { lng: 120.2, lat: 33.7 }
const STEP = 0.01

export interface DrawnArea {
  readonly record: AreaRecord
  readonly ring: readonly Position[]
}

interface NewArea {
  readonly id: string
  readonly level: AreaLevel
  readonly parentId: string | null
  readonly ring: readonly Position[]
  readonly layer?: AreaLayer
  readonly status?: 'active' | 'retired'
}

export function drawn({
  id,
  level,
  parentId,
  ring,
  layer = 'ordinary',
  status = 'active',
}: NewArea): DrawnArea {
  const [lng, lat] = ring[0] ?? [0, 0]
  const record: AreaRecord = {
    ...{ id, code: id, name: id, shortName: id, level, layer, parentId, status },
    ...{ centre: { lng, lat }, phone: null },
  }
  return { record, ring }
}

export function box(...[x, y, width, height]: readonly [number, number, number, number]): Position[] {
  const at = (dx: number, dy: number): Position => [
    CORNER.lng + (x + dx) * STEP,
    CORNER.lat + (y + dy) * STEP,
  ]
  return [at(0, 0), at(width, 0), at(width, height), at(0, height), at(0, 0)]
}

export function mapOf(areas: readonly DrawnArea[], version = 1): AreaMap {
  const boundaries = areas.map(({ record, ring }): BoundaryRecord => ({
    areaId: record.id,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  return new AreaMap(
    version,
    areas.map(({ record }) => record),
    boundaries,
  )
}

/**
 * A county with a lattice of `side` × `side` grids whose corners are moved by `bend`: neighbours share their vertices.
 * Community `c` holds them all; an empty belt of one step lies around.
 */
export function lattice(side: number, bend: (i: number) => number): DrawnArea[] {
  const corner = (x: number, y: number): Position => {
    const inner = x > 0 && y > 0 && x < side && y < side
    const i = y * (side + 1) + x
    const [dx, dy] = inner ? [bend(2 * i), bend(2 * i + 1)] : [0, 0]
    return [CORNER.lng + (x + dx) * STEP, CORNER.lat + (y + dy) * STEP]
  }
  const cells = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)] as const)
  const grids = cells.map(([x, y]) => {
    const ring = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1), corner(x, y)]
    return drawn({ id: `g${x}-${y}`, level: 'grid', parentId: 'c', ring })
  })
  return [
    drawn({ id: 'county', level: 'county', parentId: null, ring: box(-2, -2, side + 4, side + 4) }),
    drawn({ id: 'town', level: 'subdistrict', parentId: 'county', ring: box(-1, -1, side + 2, side + 2) }),
    drawn({ id: 'c', level: 'community', parentId: 'town', ring: box(0, 0, side, side) }),
    ...grids,
  ]
}
