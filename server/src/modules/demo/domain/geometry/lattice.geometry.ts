/**
 * A vertex in whole micro-degrees of WGS 84 (about 0.1 m): x is the longitude, y the latitude.
 * On whole numbers neighbouring areas share exactly the same vertices, so borders have neither gap nor overlap.
 */
export interface LatticePoint {
  readonly x: number
  readonly y: number
}

/** Metres from the demo world's origin, for shapes and distances only; borders are never computed in it twice. */
export interface Metres {
  readonly x: number
  readonly y: number
}

const MICRO = 1_000_000
// Looked up once: inside a test runner's sandbox every look-up of a global costs more than the square root.
const { round, sqrt } = Math
const ORIGIN: LatticePoint = { x: 120_000_000, y: 33_000_000 }
/** Metres in a micro-degree of longitude and of latitude at 33.5° N, the middle of the three counties. */
const METRES_PER_X = 0.092_9
const METRES_PER_Y = 0.110_9

export const fromDegrees = (lng: number, lat: number): LatticePoint => ({
  x: round(lng * MICRO),
  y: round(lat * MICRO),
})

/** Longitude and latitude in degrees, exact to six decimals. */
export const toDegrees = (p: LatticePoint): [number, number] => [p.x / MICRO, p.y / MICRO]

export const toMetres = (p: LatticePoint): Metres => ({
  x: (p.x - ORIGIN.x) * METRES_PER_X,
  y: (p.y - ORIGIN.y) * METRES_PER_Y,
})

export const toLattice = (m: Metres): LatticePoint => ({
  x: round(m.x / METRES_PER_X) + ORIGIN.x,
  y: round(m.y / METRES_PER_Y) + ORIGIN.y,
})

export const distance = (a: Metres, b: Metres): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  return sqrt(dx * dx + dy * dy)
}

/** The point a share of the way from a to b. */
export const along = (a: Metres, b: Metres, share: number): Metres => beside(a, b, { share, sideways: 0 })

/** The point a share of the way from a to b, moved sideways (to the left) by so many metres. */
export function beside(
  a: Metres,
  b: Metres,
  { share, sideways }: { share: number; sideways: number },
): Metres {
  const length = distance(a, b) || 1
  return {
    x: a.x + (b.x - a.x) * share - ((b.y - a.y) / length) * sideways,
    y: a.y + (b.y - a.y) * share + ((b.x - a.x) / length) * sideways,
  }
}
