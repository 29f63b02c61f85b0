import { direction } from '../geometry/direction.geometry.js'
import { along, toLattice, toMetres, type LatticePoint, type Metres } from '../geometry/lattice.geometry.js'
import { boxOf, contains, distanceToBorder } from '../geometry/polygon.geometry.js'
import type { DemoRandom } from '../random.util.js'

/** One house as seen from above: four corners and its middle. */
export interface BuildingBlock {
  readonly corners: readonly [Metres, Metres, Metres, Metres]
  readonly middle: Metres
}

export interface BlockStyle {
  /** The lie of the streets, in turns. */
  readonly turn: number
  /** True where nothing may be built: water, a lane. */
  readonly isKeptFree: (p: Metres) => boolean
}

/** Metres: from a house to the middle of the street, from row to row, and the depth of a house. */
const STREET = 13
const ROW = 40
const DEPTH = 13

function block(middle: Metres, length: number, turn: number): BuildingBlock {
  const east = direction(turn)
  const corner = (along: number, up: number): Metres => ({
    x: middle.x + (east.x * along * length - east.y * up * DEPTH) / 2,
    y: middle.y + (east.y * along * length + east.x * up * DEPTH) / 2,
  })
  return { corners: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], middle }
}

function fits(ring: readonly LatticePoint[], metres: readonly Metres[], house: BuildingBlock): boolean {
  return house.corners.every((p) => contains(ring, toLattice(p)) && distanceToBorder(metres, p) > STREET)
}

/** Points along the middle of a house, near enough to each other that no lane slips through between them. */
function spine({ corners }: BuildingBlock): Metres[] {
  const [a, b, c, d] = corners
  const [west, east] = [along(a, d, 0.5), along(b, c, 0.5)]
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => along(west, east, share))
}

/** Rows of houses facing south, from the north-west on, as compounds are built and numbered. */
export function layOutBlocks(
  ring: readonly LatticePoint[],
  style: BlockStyle,
  random: DemoRandom,
): BuildingBlock[] {
  const metres = ring.map(toMetres)
  const box = boxOf(metres)
  const centre = { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 }
  const east = direction(style.turn)
  const half = { x: (box.maxX - box.minX) / 2, y: (box.maxY - box.minY) / 2 }
  const place = (x: number, y: number): Metres => ({
    x: centre.x + east.x * x - east.y * y,
    y: centre.y + east.y * x + east.x * y,
  })
  const houses: BuildingBlock[] = []
  for (let y = half.y - random.between(16, 30); y > -half.y; y -= ROW + random.between(-3, 6)) {
    for (let x = -half.x + random.between(4, 30); x < half.x;) {
      const length = random.between(32, 56)
      const house = block(place(x + length / 2, y), length, style.turn)
      const stands = fits(ring, metres, house) && !spine(house).some(style.isKeptFree)
      if (stands) houses.push(house)
      x += stands ? length + random.between(11, 17) : 9
    }
  }
  return houses
}
