// A county of many small grids that tile it exactly: cells of a lattice with bent sides, whose corners neighbours share
// to the last bit, because each corner is reckoned from whole numbers. The same on every machine.

export const VERTICES = 60
const PER_SIDE = VERTICES / 4
const CORNER = { lng: 119.5, lat: 33 }
const SPAN = 1
const METRES_IN_DEGREE = 111_195

/** A small repeatable generator. */
export function randoms(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The corner `i`, `j` of the fine lattice; corners of the cells themselves stay where they are. */
function vertexOf(side) {
  const step = SPAN / side / PER_SIDE
  // Less than half a step: no side crosses itself or its neighbour.
  const bend = SPAN / side / PER_SIDE / 2.5
  return (i, j) => {
    const still = i % PER_SIDE === 0 && j % PER_SIDE === 0
    const onRim = i === 0 || j === 0 || i === side * PER_SIDE || j === side * PER_SIDE
    const moved = still || onRim ? 0 : Math.sin(i * 12.9898 + j * 78.233) * bend
    return [CORNER.lng + i * step + moved, CORNER.lat + j * step + moved]
  }
}

/** Closed rings, one for each cell. */
export function cells(count) {
  const side = Math.ceil(Math.sqrt(count))
  const vertex = vertexOf(side)
  const steps = Array.from({ length: PER_SIDE }, (_unused, k) => k)
  return Array.from({ length: count }, (_unused, n) => {
    const [x, y] = [(n % side) * PER_SIDE, Math.floor(n / side) * PER_SIDE]
    const ring = [
      ...steps.map((k) => vertex(x + k, y)),
      ...steps.map((k) => vertex(x + PER_SIDE, y + k)),
      ...steps.map((k) => vertex(x + PER_SIDE - k, y + PER_SIDE)),
      ...steps.map((k) => vertex(x, y + PER_SIDE - k)),
    ]
    return [...ring, ring[0]]
  })
}

export function wholeCounty() {
  const [far, north] = [CORNER.lng + SPAN, CORNER.lat + SPAN]
  const { lng, lat } = CORNER
  return [
    [lng, lat],
    [far, lat],
    [far, north],
    [lng, north],
    [lng, lat],
  ]
}

/** Anywhere in the rows that are full whatever the count. */
export function anywhere(count, seed) {
  const random = randoms(seed)
  return Array.from({ length: count }, () => ({
    lng: CORNER.lng + random() * SPAN,
    lat: CORNER.lat + random() * SPAN * 0.95,
  }))
}

/** On corners, on sides, and within a metre of them: where one wrong sign shows. */
export function aroundBorders(rings, count, seed) {
  const random = randoms(seed)
  return Array.from({ length: count }, (_unused, n) => {
    const ring = rings[Math.floor(random() * rings.length)]
    const k = Math.floor(random() * VERTICES)
    const [[x1, y1], [x2, y2]] = [ring[k], ring[k + 1]]
    const t = n % 3 === 0 ? 0 : random()
    const off = n % 3 === 1 ? 0 : (random() * 2 - 1) / METRES_IN_DEGREE
    const exact = n % 6 === 0
    return { lng: x1 + (x2 - x1) * t + (exact ? 0 : off), lat: y1 + (y2 - y1) * t + (exact ? 0 : off) }
  })
}
