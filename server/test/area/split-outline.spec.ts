import type { LngLat } from '@beegrid/shared'
import fc from 'fast-check'
import type { PolygonGeometry, Position } from '../../src/modules/area/domain/geojson.js'
import { mergedOutline } from '../../src/modules/area/domain/outline/ground.js'
import { areaM2, ringsOf } from '../../src/modules/area/domain/outline/outline.js'
import { edgesOf } from '../../src/modules/area/domain/outline/region.js'
import { splitOutline } from '../../src/modules/area/domain/outline/split-outline.js'
import { stitched } from '../../src/modules/area/domain/outline/stitch.js'
import { tilesExactly } from '../../src/modules/area/domain/outline/tiling.js'
import { PackedPolygon } from '../../src/modules/area/domain/packed-polygon.js'
import { CORNER, lattice } from './drawn-county.js'

const SIDE = 3
const STEP = 0.01
const METRE = 1 / 92_500

const bends = fc.array(fc.double({ min: -0.35, max: 0.35, noNaN: true }), { minLength: 60, maxLength: 60 })
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true })
const nudge = fc.tuple(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
)

type Outlines = ReadonlyMap<string, PolygonGeometry>

/** The community and its grids, by id. */
function tiling(bend: readonly number[]): { parent: PolygonGeometry; grids: Map<string, PolygonGeometry> } {
  const drawn = lattice(SIDE, (i) => bend[i % bend.length] ?? 0)
  const shape = (ring: readonly Position[]): PolygonGeometry => ({ type: 'Polygon', coordinates: [ring] })
  const grids = drawn.filter(({ record }) => record.level === 'grid')
  // The community's outline with the vertices of its grids, as every outline in force has them.
  const bare = drawn.find(({ record }) => record.level === 'community')
  const map = new Map(grids.map(({ record, ring }) => [record.id, shape(ring)]))
  const parent = stitched(map, new Map([['c', shape(bare?.ring ?? [])]])).get('c')
  return { parent: parent ?? shape([]), grids: map }
}

/** How many outlines contain a point. */
function holders(outlines: Iterable<PolygonGeometry>, point: LngLat): number {
  return [...outlines].filter((each) => new PackedPolygon(each).contains(point)).length
}

/** Vertices, points on edges, and points within a metre of both. */
function hardPoints(
  outlines: Iterable<PolygonGeometry>,
  [t, x, y]: readonly [number, number, number],
): LngLat[] {
  const edges = [...outlines].flatMap((each) => [...edgesOf(ringsOf(each))])
  return edges.flatMap(([a, b]) => {
    const on = { lng: a[0] + t * (b[0] - a[0]), lat: a[1] + t * (b[1] - a[1]) }
    const beside = ({ lng, lat }: LngLat): LngLat => ({ lng: lng + x * METRE, lat: lat + y * METRE })
    const vertex = { lng: a[0], lat: a[1] }
    return [vertex, beside(vertex), on, beside(on)]
  })
}

/** One grid cut by a line right across it, and what that makes of its neighbours and the community. */
function splitMiddle(
  before: ReturnType<typeof tiling>,
  line: readonly Position[],
): { parent: PolygonGeometry; grids: Outlines } | undefined {
  const whole = before.grids.get('g1-1')
  const parts = whole && splitOutline(whole, line)
  if (!parts) return undefined
  const others = new Map<string, PolygonGeometry>([...before.grids, ['c', before.parent]])
  others.delete('g1-1')
  const fitted = stitched(
    others,
    new Map([
      ['g1-1', parts.kept],
      ['new', parts.parted],
    ]),
  )
  const grids = new Map([...others, ...fitted])
  const parent = grids.get('c') ?? before.parent
  grids.delete('c')
  return { parent, grids }
}

const across = (from: number, to: number): Position[] => [
  [CORNER.lng + 0.4 * STEP, CORNER.lat + (1.35 + 0.3 * from) * STEP],
  [CORNER.lng + 2.6 * STEP, CORNER.lat + (1.35 + 0.3 * to) * STEP],
]

describe('splitting an outline by a line', () => {
  it('leaves every point of the community to exactly one grid: on vertices, on borders, within a metre of them', () => {
    fc.assert(
      fc.property(bends, share, share, fc.tuple(share, nudge), (bend, from, to, [t, [x, y]]) => {
        const before = tiling(bend)
        const after = splitMiddle(before, across(from, to))
        if (!after) throw new Error('not split')
        expect(after.grids.size).toBe(before.grids.size + 1)
        expect(tilesExactly(after.parent, [...after.grids.values()])).toBe(true)
        for (const point of hardPoints(after.grids.values(), [t, x, y])) {
          const inside = new PackedPolygon(after.parent).contains(point) ? 1 : 0
          expect([point, holders(after.grids.values(), point)]).toEqual([point, inside])
          expect(holders(before.grids.values(), point)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives parts that are the whole again when merged', () => {
    fc.assert(
      fc.property(bends, share, share, (bend, from, to) => {
        const before = tiling(bend)
        const whole = before.grids.get('g1-1')
        const parts = whole && splitOutline(whole, across(from, to))
        if (!whole || !parts) throw new Error('not split')
        const again = mergedOutline([parts.kept, parts.parted])
        if (!again) throw new Error('not merged')
        expect(areaM2(again)).toBeCloseTo(areaM2(whole), 3)
        const kept = new Set(ringsOf(again).flat().map(String))
        expect(
          ringsOf(whole)
            .flat()
            .every((vertex) => kept.has(String(vertex))),
        ).toBe(true)
        expect(areaM2(parts.kept)).toBeGreaterThanOrEqual(areaM2(parts.parted))
      }),
      { numRuns: 100 },
    )
  })
})
