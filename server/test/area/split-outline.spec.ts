import fc from 'fast-check'
import type { PolygonGeometry, Position } from '../../src/modules/area/domain/geojson.js'
import { mergedOutline } from '../../src/modules/area/domain/outline/ground.js'
import { areaM2, ringsOf } from '../../src/modules/area/domain/outline/outline.js'
import { splitOutline, type SplitOutline } from '../../src/modules/area/domain/outline/split-outline.js'
import { tilesExactly } from '../../src/modules/area/domain/outline/tiling.js'
import { at, besides, changed, hardPoints, misplaced, tilings, type Tiling } from './drawn-tiling.js'

const share = fc.double({ min: 0, max: 1, noNaN: true })
/** Lines right across the grid in the middle, with a bend in it. */
const lines = fc
  .tuple(share, share, share)
  .map(([from, over, to]): Position[] => [
    at(0.4, 1.35 + 0.3 * from),
    at(1.5, 1.4 + 0.2 * over),
    at(2.6, 1.35 + 0.3 * to),
  ])

function split(
  { grids }: Tiling,
  line: readonly Position[],
): SplitOutline & { readonly whole: PolygonGeometry } {
  const whole = grids.get('g1-1')
  const parts = whole && splitOutline(whole, line)
  if (!parts) throw new Error('not split')
  return { ...parts, whole }
}

const square = (side: number): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [[at(0, 0), at(side, 0), at(side, side), at(0, side), at(0, 0)]],
})

describe('splitting an outline by a line', () => {
  it('leaves every point of the community to exactly one grid: on vertices, on borders, within a metre of them', () => {
    fc.assert(
      fc.property(tilings, lines, besides, (before, line, beside) => {
        expect(misplaced(before, hardPoints(before.grids.values(), beside))).toEqual([])
        const { kept, parted } = split(before, line)
        const after = changed(
          before,
          new Map([
            ['g1-1', kept],
            ['new', parted],
          ]),
        )
        expect(after.grids.size).toBe(before.grids.size + 1)
        expect(tilesExactly(after.parent, [...after.grids.values()])).toBe(true)
        expect(misplaced(after, hardPoints(after.grids.values(), beside))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('gives parts that are the whole again when merged', () => {
    fc.assert(
      fc.property(tilings, lines, (before, line) => {
        const { whole, kept, parted } = split(before, line)
        const again = mergedOutline([kept, parted])
        if (!again) throw new Error('not merged')
        expect(areaM2(again)).toBeCloseTo(areaM2(whole), 3)
        const vertices = new Set(ringsOf(again).flat().map(String))
        expect(
          ringsOf(whole)
            .flat()
            .every((vertex) => vertices.has(String(vertex))),
        ).toBe(true)
        expect(areaM2(kept)).toBeGreaterThanOrEqual(areaM2(parted))
        const after = changed(before, new Map([['g1-1', again]]))
        expect(tilesExactly(after.parent, [...after.grids.values()])).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('ends on vertices and on borders, drawn a little short of them or across them', () => {
    const ends: [Position, Position][] = [
      [at(0, 0), at(1, 1)],
      [at(0.5, 0), at(0.5, 1)],
      [at(0.5, 0.00001), at(0.5, 0.99999)],
      [at(0.5, -3), at(0.5, 3)],
      [at(0, 0.5), at(0.5, 1)],
    ]
    for (const line of ends) {
      const parts = splitOutline(square(1), line)
      expect(areaM2(parts?.kept ?? square(0))).toBeGreaterThan(areaM2(square(1)) * 0.49)
    }
  })

  it('goes through a hole, and cuts off what a bent shape sends across the line', () => {
    const hole = [at(0.4, 0.4), at(0.6, 0.4), at(0.6, 0.6), at(0.4, 0.6), at(0.4, 0.4)]
    const ring: PolygonGeometry = {
      type: 'Polygon',
      coordinates: [...square(1).coordinates.slice(0, 1), hole] as Position[][],
    }
    const halves = splitOutline(ring, [at(-0.2, 0.5), at(1.2, 0.5)])
    expect(areaM2(halves?.kept ?? square(0))).toBeCloseTo(areaM2(ring) / 2, -2)
    const horseshoe: PolygonGeometry = {
      type: 'Polygon',
      coordinates: [
        [at(0, 0), at(3, 0), at(3, 3), at(2, 3), at(2, 1), at(1, 1), at(1, 3), at(0, 3), at(0, 0)],
      ],
    }
    const tips = splitOutline(horseshoe, [at(-1, 2), at(4, 2)])
    expect(tips?.parted.type).toBe('MultiPolygon')
    expect(areaM2(tips?.parted ?? square(0))).toBeCloseTo(2 * areaM2(square(1)), -3)
  })

  it('does nothing where the line does not cut', () => {
    const misses: Position[][] = [
      [at(-1, -1), at(2, -1)],
      [at(0.3, 0.3), at(0.6, 0.6)],
      [at(-1, 0.5), at(0.5, 0.5)],
      [at(0, 0), at(1, 0)],
      [at(0.5, 0.5)],
      [],
    ]
    for (const line of misses) expect(splitOutline(square(1), line)).toBeUndefined()
  })
})
