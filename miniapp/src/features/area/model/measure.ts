import type { Ring } from '@beegrid/shared'
import type { AreaGeometry } from './geojson'

/** Metres; the authalic sphere, on which areas come out as on the ellipsoid. */
const RADIUS_M = 6_371_007.2
const RADIANS = Math.PI / 180

/** Square metres inside a ring, whichever way round it goes (exact to 0.1 % for a county). */
export function ringAreaM2(ring: Ring): number {
  let sum = 0
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]]
    if (a && b) sum += (b[0] - a[0]) * RADIANS * (Math.sin(a[1] * RADIANS) + Math.sin(b[1] * RADIANS))
  }
  return Math.abs((sum * RADIUS_M * RADIUS_M) / 2)
}

const polygonAreaM2 = ([outer, ...holes]: readonly Ring[]): number =>
  outer ? ringAreaM2(outer) - holes.reduce((sum, hole) => sum + ringAreaM2(hole), 0) : 0

export function areaM2(geometry: AreaGeometry): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.reduce((sum, polygon) => sum + polygonAreaM2(polygon), 0)
}

const PER_HECTARE = 10_000
const PER_KM2 = 1_000_000

export interface AreaUnits {
  m2: (amount: string) => string
  hectares: (amount: string) => string
  km2: (amount: string) => string
}

/** As people say it: 860 平方米, 3.2 公顷, 1.25 平方公里. */
export function areaWords(m2: number, units: AreaUnits): string {
  const amount = Math.abs(m2)
  if (amount < PER_HECTARE)
    return units.m2(String(amount < 10 ? Number(amount.toFixed(1)) : Math.round(amount)))
  if (amount < PER_KM2) return units.hectares((amount / PER_HECTARE).toFixed(1))
  return units.km2((amount / PER_KM2).toFixed(2))
}
