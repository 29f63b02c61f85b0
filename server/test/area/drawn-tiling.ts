import type { LngLat } from '@beegrid/shared'
import fc from 'fast-check'
import type { PolygonGeometry, Position } from '../../src/modules/area/domain/geojson.js'
import { edgesOf } from '../../src/modules/area/domain/outline/edge.js'
import { ringsOf } from '../../src/modules/area/domain/outline/outline.js'
import { stitched } from '../../src/modules/area/domain/outline/stitch.js'
import { PackedPolygon } from '../../src/modules/area/domain/packed-polygon.js'
import { CORNER, lattice } from './drawn-county.js'

export const SIDE = 3
const STEP = 0.01
const METRE = 1 / 92_500

/** A community whose grids tile it, by id. */
export interface Tiling {
  readonly parent: PolygonGeometry
  readonly grids: ReadonlyMap<string, PolygonGeometry>
}

const shape = (ring: readonly Position[]): PolygonGeometry => ({ type: 'Polygon', coordinates: [ring] })

/** A position so many sides east and north of the corner. */
export const at = (x: number, y: number): Position => [CORNER.lng + x * STEP, CORNER.lat + y * STEP]

/** Three by three grids with corners anywhere; the community has the vertices of its grids, as outlines in force do. */
export const tilings: fc.Arbitrary<Tiling> = fc
  .array(fc.double({ min: -0.35, max: 0.35, noNaN: true }), { minLength: 40, maxLength: 40 })
  .map((bends) => {
    const drawn = lattice(SIDE, (i) => bends[i % bends.length] ?? 0)
    const grids = drawn.filter(({ record }) => record.level === 'grid')
    const bare = drawn.find(({ record }) => record.level === 'community')
    const map = new Map(grids.map(({ record, ring }) => [record.id, shape(ring)]))
    const parent = stitched(map, new Map([['c', shape(bare?.ring ?? [])]])).get('c')
    return { parent: parent ?? shape([]), grids: map }
  })

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true })
const nudge = fc.double({ min: -1, max: 1, noNaN: true })

/** Where on an edge, and how many metres beside it. */
export const besides = fc.record({ along: share, east: nudge, north: nudge })
type Beside = typeof besides extends fc.Arbitrary<infer T> ? T : never

/** Vertices, points on edges, and points within about a metre of both. */
export function hardPoints(outlines: Iterable<PolygonGeometry>, { along, east, north }: Beside): LngLat[] {
  const edges = [...outlines].flatMap((each) => [...edgesOf(ringsOf(each))])
  const beside = ({ lng, lat }: LngLat): LngLat => ({ lng: lng + east * METRE, lat: lat + north * METRE })
  return edges.flatMap(([a, b]) => {
    const on = { lng: a[0] + along * (b[0] - a[0]), lat: a[1] + along * (b[1] - a[1]) }
    const vertex = { lng: a[0], lat: a[1] }
    return [vertex, beside(vertex), on, beside(on)]
  })
}

/** Points that do not lie in exactly one grid inside the community and in none outside. */
export function misplaced({ parent, grids }: Tiling, points: readonly LngLat[]): LngLat[] {
  const packed = [...grids.values()].map((each) => new PackedPolygon(each))
  const community = new PackedPolygon(parent)
  return points.filter((point) => {
    const holders = packed.filter((each) => each.contains(point)).length
    return holders !== (community.contains(point) ? 1 : 0)
  })
}

/** The tiling after some of its grids have other outlines or are new; undefined ones are gone. */
export function changed(
  { parent, grids }: Tiling,
  outlines: ReadonlyMap<string, PolygonGeometry | undefined>,
): Tiling {
  const others = new Map([...grids, ['c', parent] as const].filter(([id]) => !outlines.has(id)))
  const drawn = new Map([...outlines].flatMap(([id, each]) => (each ? [[id, each] as const] : [])))
  const all = new Map([...others, ...stitched(others, drawn)])
  const community = all.get('c') ?? parent
  all.delete('c')
  return { parent: community, grids: all }
}
