import fc from 'fast-check'
import type { PolygonGeometry } from '../../src/modules/area/domain/geojson.js'
import {
  cutOut,
  mergedOutline,
  withGround,
  withoutGround,
} from '../../src/modules/area/domain/outline/ground.js'
import { areaM2 } from '../../src/modules/area/domain/outline/outline.js'
import { sameGround } from '../../src/modules/area/domain/outline/same-ground.js'
import { tilesExactly } from '../../src/modules/area/domain/outline/tiling.js'
import { at, besides, changed, hardPoints, misplaced, tilings } from './drawn-tiling.js'

const radius = fc.double({ min: 0.15, max: 1.2, noNaN: true })
/** Five-cornered ground around the middle of the community: inside one grid or over several, never self-crossing. */
const grounds = fc.array(radius, { minLength: 5, maxLength: 5 }).map((radii): PolygonGeometry => {
  const corners = radii.map((r, i) => at(1.5 + r * Math.cos(i * 1.2566), 1.5 + r * Math.sin(i * 1.2566)))
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
})

describe('ground', () => {
  it('cut out of the grids that hold it leaves every point to exactly one: them or the cut-out', () => {
    fc.assert(
      fc.property(tilings, grounds, besides, (before, ground, beside) => {
        const taken = cutOut(before.grids, ground)
        const after = changed(before, new Map([...taken.left, ['market', taken.ground]]))
        expect(tilesExactly(after.parent, [...after.grids.values()])).toBe(true)
        expect(misplaced(after, hardPoints(after.grids.values(), beside))).toEqual([])
        expect(areaM2(after.grids.get('market') ?? ground)).toBeCloseTo(areaM2(ground), 0)
      }),
      { numRuns: 80 },
    )
  })

  it('given back to one of those beside it leaves no trace but vertices', () => {
    fc.assert(
      fc.property(tilings, grounds, (before, ground) => {
        const taken = cutOut(before.grids, ground)
        const after = changed(before, new Map([...taken.left, ['market', taken.ground]]))
        const [first] = [...taken.left].flatMap(([id, left]) => (left ? [id] : []))
        if (first === undefined) return
        const [one, market] = [after.grids.get(first), after.grids.get('market')]
        const merged = one && market && mergedOutline([one, market])
        if (!merged) throw new Error('not neighbours')
        const again = changed(
          after,
          new Map([
            ['market', undefined],
            [first, merged],
          ]),
        )
        expect(tilesExactly(again.parent, [...again.grids.values()])).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('moves from one whole to another without loss', () => {
    fc.assert(
      fc.property(tilings, fc.integer({ min: 0, max: 8 }), ({ parent, grids }, i) => {
        const ground = [...grids.values()][i]
        const left = ground && withoutGround(parent, ground)
        const again = left && withGround(left, ground)
        if (!left || !again) throw new Error('nothing left')
        const others = [...grids.values()].filter((each) => each !== ground)
        expect(tilesExactly(left, others)).toBe(true)
        expect(sameGround(again, parent)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('of areas that only meet in a corner does not become one', () => {
    fc.assert(
      fc.property(tilings, ({ grids }) => {
        const pick = (...ids: string[]): PolygonGeometry[] => ids.flatMap((id) => grids.get(id) ?? [])
        expect(mergedOutline(pick('g0-0', 'g1-1'))).toBeUndefined()
        expect(mergedOutline(pick('g0-0', 'g2-2'))).toBeUndefined()
        expect(mergedOutline(pick('g0-0', 'g1-1', 'g1-0'))).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })
})
