import fc from 'fast-check'
import { areaM2 } from './measure'
import {
  changedAreas,
  cornersOf,
  dragCorner,
  geometryOf,
  insertCorner,
  keyOf,
  moveCorner,
  netOf,
  openEdgesOf,
  removeCorner,
  snap,
  touches,
  type Net,
  type Outline,
} from './border-net'

type Position = readonly [number, number]

/** Degrees; about 93 m east, 111 m north. */
const STEP = 0.001
const at = (x: number, y: number): Position => [
  Number((120.25 + x * STEP).toFixed(7)),
  Number((33.76 + y * STEP).toFixed(7)),
]

const square = (id: string, [x, y]: Position, size = 1): Outline => ({
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [[at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)]],
  },
})

/** Four squares around one point. */
const FOUR = [square('a', [0, 0]), square('b', [1, 0]), square('c', [0, 1]), square('d', [1, 1])]
const total = (net: Net) => net.reduce((sum, area) => sum + areaM2(geometryOf(area)), 0)
const ringOf = (net: Net, id: string) => net.find((area) => area.id === id)?.polygons[0]?.[0] ?? []
const lngLat = ([lng, lat]: Position) => ({ lng, lat })

describe('outlines that share their borders', () => {
  it('move together when the corner they meet in is moved', () => {
    const moved = moveCorner(netOf(FOUR), at(1, 1), at(1.2, 1.1))
    if (!moved) throw new Error('nothing collapses')
    expect(changedAreas(netOf(FOUR), moved).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    for (const id of ['a', 'b', 'c', 'd']) expect(ringOf(moved, id).map(keyOf)).toContain(keyOf(at(1.2, 1.1)))
  })

  it('keep covering the same ground, wherever a shared corner goes inside it (property)', () => {
    const inside = fc.double({ min: 0.05, max: 1.95, noNaN: true })
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        const moved = moveCorner(netOf(FOUR), at(1, 1), at(x, y))
        return moved === undefined || Math.abs(total(moved) - total(netOf(FOUR))) < 0.01
      }),
    )
  })

  it('both get a corner put on the edge they share', () => {
    const net = insertCorner(netOf(FOUR), { a: at(1, 0), b: at(1, 1) }, at(1, 0.5))
    expect(ringOf(net, 'a').map(keyOf)).toContain(keyOf(at(1, 0.5)))
    expect(ringOf(net, 'b').map(keyOf)).toContain(keyOf(at(1, 0.5)))
    expect(ringOf(net, 'c')).toHaveLength(5)
  })

  it('both lose a corner of the edge they share, but not one where three meet', () => {
    const net = insertCorner(netOf(FOUR), { a: at(1, 0), b: at(1, 1) }, at(1.1, 0.5))
    const without = removeCorner(net, at(1.1, 0.5))
    expect(without && ringOf(without, 'a')).toHaveLength(5)
    expect(without && ringOf(without, 'b')).toHaveLength(5)
    expect(removeCorner(net, at(1, 1))).toBeUndefined()
  })

  it('refuse what would make one of them vanish', () => {
    const triangle: Outline = {
      id: 't',
      geometry: { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), at(0, 1), at(0, 0)]] },
    }
    expect(moveCorner(netOf([triangle]), at(1, 0), at(0, 1))).toBeUndefined()
    expect(removeCorner(netOf([triangle]), at(1, 0))).toBeUndefined()
  })

  it('get the corners a neighbour has on their straight border, so that both move', () => {
    const large = square('large', [0, 0], 2)
    const net = netOf([large, square('b', [2, 0]), square('d', [2, 1])])
    expect(ringOf(net, 'large').map(keyOf)).toContain(keyOf(at(2, 1)))
  })

  it('leave an outline alone that does not meet the corner', () => {
    const net = netOf([...FOUR, square('far', [5, 5])])
    const moved = moveCorner(net, at(1, 1), at(1.1, 1.1))
    expect(moved?.find(({ id }) => id === 'far')).toBe(net.find(({ id }) => id === 'far'))
  })
})

describe('a dragged corner', () => {
  const net = netOf([...FOUR, square('apart', [2.05, 0])])

  it('catches another corner within reach', () => {
    const found = snap(net, at(2, 0), { to: lngLat(at(2.04, 0.01)), withinM: 8 })
    expect(keyOf(found.at)).toBe(keyOf(at(2.05, 0)))
  })

  it('catches an edge within reach, and becomes a corner of it', () => {
    const dragged = dragCorner(net, at(2, 0), { to: lngLat(at(2.04, 0.5)), withinM: 8 })
    expect(dragged && ringOf(dragged, 'apart')).toHaveLength(6)
    expect(dragged && ringOf(dragged, 'b').map(keyOf)).toContain(keyOf(at(2.05, 0.5)))
  })

  it('goes where the hand goes when nothing is near', () => {
    const found = snap(net, at(2, 0), { to: lngLat(at(1.6, 0.4)), withinM: 8 })
    expect(keyOf(found.at)).toBe(keyOf(at(1.6, 0.4)))
  })

  it('does not catch the edges it hangs on itself', () => {
    const found = snap(netOf([square('a', [0, 0])]), at(1, 1), { to: lngLat(at(1, 0.98)), withinM: 8 })
    expect(found.edge).toBeUndefined()
  })
})

describe('the border of the level above', () => {
  const parent = [[at(0, 0), at(2, 0), at(2, 2), at(0, 2), at(0, 0)]]
  const net = netOf(FOUR)

  it('is locked, and only that', () => {
    const open = cornersOf(net, 'a', parent).filter(({ locked }) => !locked)
    expect(open.map((corner) => keyOf(corner.at))).toEqual([keyOf(at(1, 1))])
  })

  it('takes no new corners, a border inside does', () => {
    expect(openEdgesOf(net, 'a', parent)).toHaveLength(2)
    expect(openEdgesOf(net, 'a', [])).toHaveLength(4)
  })
})

describe('areas that meet', () => {
  it('are those with a point in common', () => {
    const [a, b] = [square('a', [0, 0]).geometry, square('b', [1, 0]).geometry]
    expect(touches(a, b)).toBe(true)
    expect(touches(a, square('far', [3, 3]).geometry)).toBe(false)
    expect(touches(square('large', [0, 0], 2).geometry, square('side', [2, 0.5]).geometry)).toBe(true)
  })
})
