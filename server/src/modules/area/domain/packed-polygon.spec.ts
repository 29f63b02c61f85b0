import { ringContains, ringDistanceM, type Ring } from '@beegrid/shared'
import fc from 'fast-check'
import { PackedPolygon } from './packed-polygon.js'

const degrees = fc.integer({ min: -12, max: 12 }).map((step) => step / 8)
const position = fc
  .tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 10 }))
  .map(([x, y]): [number, number] => [x / 8, y / 8])
const ring = fc
  .array(position, { minLength: 3, maxLength: 9 })
  .map((open): Ring => [...open, open[0] ?? [0, 0]])

describe('a packed polygon', () => {
  it('contains exactly the points ringContains says, borders and corners included', () => {
    fc.assert(
      fc.property(ring, degrees, degrees, (outline, lng, lat) => {
        const polygon = new PackedPolygon({ type: 'Polygon', coordinates: [outline] })
        expect(polygon.contains({ lng, lat })).toBe(ringContains(outline, { lng, lat }))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is as far from a point as ringDistanceM says', () => {
    fc.assert(
      fc.property(ring, degrees, degrees, (outline, lng, lat) => {
        const polygon = new PackedPolygon({ type: 'Polygon', coordinates: [outline] })
        expect(polygon.borderDistanceM({ lng, lat })).toBeCloseTo(ringDistanceM(outline, { lng, lat }), 6)
      }),
    )
  })

  it('leaves its holes to others, and a cut-out that fills one takes exactly them', () => {
    const hole: [number, number][] = [
      [1, 1],
      [2, 1.3],
      [2.2, 2],
      [1.1, 2.4],
      [1, 1],
    ]
    const outer: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]
    const around = new PackedPolygon({ type: 'Polygon', coordinates: [outer, hole] })
    const cutOut = new PackedPolygon({ type: 'Polygon', coordinates: [hole] })
    const step = fc.integer({ min: 1, max: 39 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(step, step, (lng, lat) => {
        expect(around.contains({ lng, lat })).toBe(!cutOut.contains({ lng, lat }))
      }),
    )
    for (const [lng, lat] of hole) expect(around.contains({ lng, lat })).toBe(!cutOut.contains({ lng, lat }))
  })

  it('may consist of several parts', () => {
    const square = (x: number): [number, number][] => [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ]
    const islands = new PackedPolygon({ type: 'MultiPolygon', coordinates: [[square(0)], [square(5)]] })
    expect([0.5, 3, 5.5].map((lng) => islands.contains({ lng, lat: 0.5 }))).toEqual([true, false, true])
    expect(islands.bounds).toEqual({ minLng: 0, minLat: 0, maxLng: 6, maxLat: 1 })
  })
})
