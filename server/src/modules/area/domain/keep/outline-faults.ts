import type { AreaFinding } from '../area-finding.js'
import type { PolygonGeometry, Position } from '../geojson.js'
import { polygonsOf, ringsOf, type OutlineRing } from '../outline/outline.js'

interface RingFault {
  readonly zh: string
  readonly en: string
  readonly at?: Position
}

const MIN_POSITIONS = 4

/** What is wrong with the rings of an outline by themselves; crossings are found later, on well-formed rings alone. */
export function outlineFaults(ref: string, geometry: PolygonGeometry): AreaFinding[] {
  if (polygonsOf(geometry).some((rings) => rings.length === 0) || ringsOf(geometry).length === 0)
    return [asFinding(ref, { zh: '边界里没有点', en: 'The outline has no points' })]
  return ringsOf(geometry).flatMap((ring, i) => {
    const fault = ringFault(ring)
    return fault ? [asFinding(ref, { ...fault, ...numbered(fault, i) })] : []
  })
}

function numbered({ zh, en }: RingFault, i: number): Pick<RingFault, 'zh' | 'en'> {
  return { zh: `第 ${i + 1} 个环：${zh}`, en: `Ring ${i + 1}: ${en}` }
}

function ringFault(ring: OutlineRing): RingFault | undefined {
  const wrong = ring.find((position) => !isOnEarth(position))
  if (wrong) return { zh: '有坐标不是有效的经纬度', en: 'a coordinate is not a longitude and latitude' }
  if (ring.length < MIN_POSITIONS)
    return {
      zh: `只有 ${ring.length} 个点，至少要 4 个`,
      en: `only ${ring.length} points, at least 4 are needed`,
    }
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1])
    ? { zh: '没有闭合，末点须与首点相同', en: 'not closed: the last point must repeat the first', at: last }
    : undefined
}

function isOnEarth([lng, lat]: Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

export function asFinding(ref: string, { zh, en, at }: RingFault): AreaFinding {
  const where = at && { at: { lng: at[0], lat: at[1] } }
  return { severity: 'error', kind: 'invalidRing', refs: [ref], zh, en, ...where }
}
