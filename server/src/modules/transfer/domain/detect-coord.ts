import { ringContains, ringDistanceM, toWgs84, type Coord, type LngLat, type Ring } from '@beegrid/shared'
import type { PolygonGeometry } from '../../area/index.js'
import type { Ground, GroundSample } from '../sorts/sort-import.js'

/** How well a file's points lie when read in one system. */
interface Reading {
  readonly coord: Coord
  /** Metres by which points lie outside the outline they belong in, on average. */
  readonly outsideM: number
  /** Metres to the nearest known border, in the middle of all points. */
  readonly borderM: number
}

export interface Detection {
  readonly coord?: Coord
  /** Metres outside when read the better way. */
  readonly outsideM: number
}

/** Points looked at in all; a shift of some 500 m shows in far fewer. */
const MAX_POINTS = 300
/** In eastern China the systems differ by 400 to 700 m; surveyed borders agree to a few metres. */
const CLEARLY_M = 8
const ON_BORDER_M = 25

function ringsOf(geometry: PolygonGeometry): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function outsideM(rings: readonly Ring[], point: LngLat): number {
  const inside = rings.filter((ring) => ringContains(ring, point)).length % 2 === 1
  return inside ? 0 : Math.min(...rings.map((ring) => ringDistanceM(ring, point)))
}

function thinned(samples: readonly GroundSample[]): GroundSample[] {
  const total = samples.reduce((sum, { points }) => sum + points.length, 0)
  const step = Math.max(1, Math.ceil(total / MAX_POINTS))
  let counted = 0
  return samples.map((sample) => ({
    ...sample,
    points: sample.points.filter(() => (counted += 1) % step === 0),
  }))
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity
}

function readAs(coord: Coord, samples: readonly GroundSample[], known: readonly Ring[]): Reading {
  const [outside, border]: [number[], number[]] = [[], []]
  for (const { points, expected } of samples) {
    const rings = expected ? ringsOf(expected) : []
    for (const point of points.map((each) => toWgs84(each, coord))) {
      if (rings.length > 0) outside.push(outsideM(rings, point))
      if (known.length > 0) border.push(Math.min(...known.map((ring) => ringDistanceM(ring, point))))
    }
  }
  return { coord, outsideM: mean(outside), borderM: median(border) }
}

/** The reading that is clearly better by one measure; undefined when both are as good. */
function clearly(readings: readonly [Reading, Reading], by: (reading: Reading) => number): Coord | undefined {
  const [first, second] = [...readings].sort((a, b) => by(a) - by(b))
  if (!first || !second) return undefined
  return by(second) - by(first) >= CLEARLY_M && by(first) < by(second) / 2 ? first.coord : undefined
}

/**
 * In which system a file is, by where its points come to lie: inside the outlines they belong in, and along borders that
 * are known. Undefined when both readings fit as well, as for a new county without any outline.
 */
export function detectCoord({ samples, known }: Ground): Detection {
  const thin = thinned(samples)
  const rings = known.flatMap(ringsOf)
  const readings = [readAs('wgs84', thin, rings), readAs('gcj02', thin, rings)] as const
  const best = Math.min(...readings.map((reading) => reading.outsideM))
  const bordering = readings.some(({ borderM }) => borderM <= ON_BORDER_M)
  const coord =
    clearly(readings, (r) => r.outsideM) ?? (bordering ? clearly(readings, (r) => r.borderM) : undefined)
  return { ...(coord && { coord }), outsideM: best }
}
