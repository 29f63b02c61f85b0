import { ringContains, ringDistanceM, toWgs84, type Coord, type LngLat, type Ring } from '@beegrid/shared'
import type { PolygonGeometry } from '../../area/index.js'
import type { Ground, GroundSample } from '../sorts/sort-import.js'

export interface Detection {
  readonly coord?: Coord
  /** Metres outside when read the better way. */
  readonly outsideM: number
}

/** Points looked at in all; a shift of some 500 m shows in far fewer. */
const MAX_POINTS = 300
/** Held against every border of the county, each costs more. */
const MAX_BORDER_POINTS = 60
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

function thinned(samples: readonly GroundSample[], most: number): GroundSample[] {
  const total = samples.reduce((sum, { points }) => sum + points.length, 0)
  const step = Math.max(1, Math.ceil(total / most))
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

/** Metres by which points lie outside the outlines they belong in, on average. */
function outside(coord: Coord, samples: readonly GroundSample[]): number {
  return mean(
    samples.flatMap(({ points, expected }) => {
      const rings = expected ? ringsOf(expected) : []
      return rings.length === 0 ? [] : points.map((point) => outsideM(rings, toWgs84(point, coord)))
    }),
  )
}

/** Metres to the nearest known border, for the point in the middle of all. */
function bordering(coord: Coord, points: readonly LngLat[], rings: readonly Ring[]): number {
  const near = (point: LngLat): number => Math.min(...rings.map((ring) => ringDistanceM(ring, point)))
  return median(points.map((point) => near(toWgs84(point, coord))))
}

/** The system in which a measure is clearly smaller; undefined when both are as good. */
function clearly(measure: (coord: Coord) => number): { coord?: Coord; best: number } {
  const [wgs84, gcj02] = [measure('wgs84'), measure('gcj02')]
  const [best, other] = [Math.min(wgs84, gcj02), Math.max(wgs84, gcj02)]
  const clear = other - best >= CLEARLY_M && best < other / 2
  return { ...(clear && { coord: wgs84 < gcj02 ? 'wgs84' : 'gcj02' }), best }
}

/**
 * In which system a file is, by where its points come to lie: inside the outlines they belong in, and along borders that
 * are known. Undefined when both readings fit as well, as for a new county without any outline.
 */
export function detectCoord({ samples, known }: Ground): Detection {
  const inside = clearly((coord) => outside(coord, thinned(samples, MAX_POINTS)))
  if (inside.coord) return { coord: inside.coord, outsideM: inside.best }
  const points = thinned(samples, MAX_BORDER_POINTS).flatMap((sample) => sample.points)
  const rings = known.flatMap(ringsOf)
  const along = clearly((coord) => bordering(coord, points, rings))
  return { ...(along.coord && along.best <= ON_BORDER_M && { coord: along.coord }), outsideM: inside.best }
}
