import type { AreaFinding } from '../area-finding.js'
import type { PolygonGeometry, Position } from '../geojson.js'
import { invalidityOf } from '../outline/planar.js'
import { polygonsOf, ringsOf, type OutlineRing } from '../outline/outline.js'

interface RingFault {
  readonly zh: string
  readonly en: string
  readonly at?: Position
}

const MIN_POSITIONS = 4

/** What is wrong with the rings of an outline one by one: before this is nothing else can be reckoned with it. */
export function ringFaults(ref: string, geometry: PolygonGeometry): AreaFinding[] {
  if (polygonsOf(geometry).some((rings) => rings.length === 0) || ringsOf(geometry).length === 0)
    return [asFinding(ref, { zh: '边界里没有点', en: 'The outline has no points' })]
  return ringsOf(geometry).flatMap((ring, i) => {
    const fault = ringFault(ring)
    if (!fault) return []
    const { zh, en, at } = fault
    return [asFinding(ref, { zh: `第 ${i + 1} 个环${zh}`, en: `Ring ${i + 1} ${en}`, ...(at && { at }) })]
  })
}

function ringFault(ring: OutlineRing): RingFault | undefined {
  if (!ring.every(isOnEarth))
    return { zh: '有坐标不是有效的经纬度', en: 'has a coordinate that is no longitude and latitude' }
  if (ring.length < MIN_POSITIONS)
    return { zh: `只有 ${ring.length} 个点，至少要 4 个`, en: `has only ${ring.length} points; 4 are needed` }
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1])
    ? {
        zh: '没有闭合，末点须与首点相同',
        en: 'is not closed: its last point must repeat the first',
        at: last,
      }
    : undefined
}

function isOnEarth([lng, lat]: Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

const SAID: Readonly<Record<string, RingFault>> = {
  'Self-intersection': { zh: '边界自相交', en: 'The outline crosses itself' },
  'Ring Self-intersection': { zh: '边界碰到了自己', en: 'The outline touches itself' },
  'Hole lies outside shell': { zh: '挖空的部分在边界之外', en: 'A hole lies outside the outline' },
  'Holes are nested': { zh: '挖空的部分互相套在一起', en: 'A hole lies inside another' },
  'Nested shells': { zh: '有一块套在另一块里', en: 'One part lies inside another' },
  'Interior is disconnected': { zh: '挖空的部分把区域切断了', en: 'Holes cut the area apart' },
  'Duplicate Rings': { zh: '有两个环一模一样', en: 'Two rings are the same' },
}
const OTHERWISE: RingFault = { zh: '边界围不成区域', en: 'The outline does not enclose an area' }

/** What is wrong with the rings of an outline together: crossings, with the point, and holes in the wrong place. */
export function shapeFaults(ref: string, geometry: PolygonGeometry): AreaFinding[] {
  const wrong = invalidityOf(geometry)
  if (!wrong) return []
  const { zh, en } = SAID[wrong.message] ?? OTHERWISE
  return [asFinding(ref, { zh, en, ...(wrong.at && { at: [wrong.at.lng, wrong.at.lat] as const }) })]
}

/** Whether an outline cannot be reckoned with at all. */
export function isFaulty(geometry: PolygonGeometry): boolean {
  return ringFaults('', geometry).length > 0 || shapeFaults('', geometry).length > 0
}

function asFinding(ref: string, { zh, en, at }: RingFault): AreaFinding {
  const where = at && { at: { lng: at[0], lat: at[1] } }
  return { severity: 'error', kind: 'invalidRing', refs: [ref], zh, en, ...where }
}
