import type { PolygonGeometry, Position } from './geojson.js'
import { simplifyTogether } from './simplify.js'

const METRE = 1 / 111_195

/** Two neighbours on either side of a crooked border from south to north. */
function neighbours(): [PolygonGeometry, PolygonGeometry] {
  const border = Array.from({ length: 41 }, (_, i): Position => [(((i * 7) % 5) - 2) * METRE, i * 20 * METRE])
  const [south, north]: [Position, Position] = [border[0] ?? [0, 0], border.at(-1) ?? [0, 0]]
  const far = 500 * METRE
  const west: Position[] = [[-far, south[1]], ...border, [-far, north[1]], [-far, south[1]]]
  const east: Position[] = [south, [far, south[1]], [far, north[1]], ...[...border].reverse()]
  return [polygon(west), polygon(east)]
}

const polygon = (ring: readonly Position[]): PolygonGeometry => ({ type: 'Polygon', coordinates: [ring] })
const keys = ({ coordinates }: PolygonGeometry): string[] => coordinates.flat(2).map(String)
const ringOf = ({ coordinates }: PolygonGeometry): Position[] => coordinates.flat() as Position[]

describe('simplifying neighbours together', () => {
  it('keeps the vertices of a shared border the same on both sides', () => {
    const [west, east] = simplifyTogether(neighbours(), 1.5)
    const [a, b] = [ringOf(west ?? polygon([])), ringOf(east ?? polygon([]))]
    const onBorder = (ring: Position[]): Set<string> =>
      new Set(ring.filter(([lng]) => Math.abs(lng) < 10 * METRE).map(String))
    expect(onBorder(a)).toEqual(onBorder(b))
    expect(a.length).toBeLessThan(ringOf(neighbours()[0]).length)
    expect(onBorder(a).size).toBeGreaterThan(2)
  })

  it('leaves out what is closer than the tolerance and nothing else', () => {
    const [west] = simplifyTogether(neighbours(), 10)
    expect(ringOf(west ?? polygon([]))).toHaveLength(5)
    expect(keys(simplifyTogether(neighbours(), 0)[0] ?? polygon([]))).toEqual(keys(neighbours()[0]))
  })

  it('keeps rings closed and never lets a small area vanish', () => {
    const tiny = polygon([
      [0, 0],
      [METRE, 0],
      [METRE, METRE],
      [0, METRE],
      [0, 0],
    ])
    const [simple] = simplifyTogether([tiny], 1_000)
    const ring = ringOf(simple ?? polygon([]))
    expect(ring.length).toBeGreaterThanOrEqual(4)
    expect(ring[0]).toEqual(ring.at(-1))
  })
})
