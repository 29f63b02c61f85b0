import type { PolygonGeometry } from '../geojson.js'
import { areaM2, perimeterM, polygonsOf } from './outline.js'
import { STITCH_M } from './noding.js'

/** Thinner than this a piece comes from rounding and is no news. */
const NOISE_WIDTH_M = 2 * STITCH_M
const NOISE_AREA_M2 = 1
/** Thinner than this a border was drawn twice along the same line: worth knowing, but no reason to refuse. */
const SLIVER_WIDTH_M = 2

export interface Piece {
  readonly geometry: PolygonGeometry
  readonly areaM2: number
  /** Everywhere thinner than two metres. */
  readonly isSliver: boolean
}

/** What is left of an overlap or a gap when rounding is put aside; undefined where that is nothing. */
export function pieceOf(found: PolygonGeometry | undefined): Piece | undefined {
  const parts = found
    ? polygonsOf(found).map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    : []
  const real = parts.filter((part) => areaM2(part) >= NOISE_AREA_M2 && widthM(part) >= NOISE_WIDTH_M)
  const [only] = real
  if (!only) return undefined
  const all: PolygonGeometry = {
    type: 'MultiPolygon',
    coordinates: real.map(({ coordinates }) => coordinates),
  }
  const geometry = real.length === 1 ? only : all
  return { geometry, areaM2: areaM2(geometry), isSliver: real.every((part) => widthM(part) < SLIVER_WIDTH_M) }
}

/** Mean width in metres, as of a strip. */
function widthM(part: PolygonGeometry): number {
  return (2 * areaM2(part)) / perimeterM(part)
}
