import type { PolygonGeometry } from '../../area/index.js'
import type { Trouble } from '../domain/finding.js'

export type Position = readonly [number, number]

/** A geometry that can be used, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly trouble: Trouble }

const bad = (kind: string, zh: string, en: string): { readonly trouble: Trouble } => ({
  trouble: { kind, zh, en },
})

const show = ([x, y]: Position): string => `(${x}, ${y})`

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Longitudes of China are 73–136, latitudes 3–54: a pair the other way round gives itself away. */
function looksSwapped([x, y]: Position): boolean {
  return x >= 3 && x <= 54 && y >= 73 && y <= 136
}

function isPair(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= 2 && value.length <= 4
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

export function positionOf(value: unknown): Read<Position> {
  if (!isPair(value))
    return bad('position', '有一个坐标不是 [经度, 纬度]', 'a position is not [longitude, latitude]')
  const [x, y] = value
  if (isNumber(x) && isNumber(y)) return onEarth([x, y])
  const pair = `(${String(x)}, ${String(y)})`
  return bad('notANumber', `坐标 ${pair} 不是数字`, `the position ${pair} is no number`)
}

function onEarth(position: Position): Read<Position> {
  const [x, y] = position
  if (looksSwapped(position))
    return bad(
      'swapped',
      `经纬度写反了：${show(position)}，应为经度在前`,
      `longitude and latitude are swapped: ${show(position)}; longitude comes first`,
    )
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return { value: position }
  return bad(
    'range',
    `${show(position)} 不是经纬度，像是以米为单位的投影坐标，请先转换`,
    `${show(position)} is no longitude and latitude; it looks like metres of a projection, please convert it first`,
  )
}

function ringOf(value: unknown, name: { zh: string; en: string }): Read<readonly Position[]> {
  if (!Array.isArray(value))
    return bad('ring', `${name.zh}不是坐标列表`, `${name.en} is no list of positions`)
  const ring: Position[] = []
  for (const each of value as readonly unknown[]) {
    const position = positionOf(each)
    if ('trouble' in position) return position
    ring.push(position.value)
  }
  return closedRing(ring, name)
}

function closedRing(ring: readonly Position[], name: { zh: string; en: string }): Read<readonly Position[]> {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || ring.length < 4)
    return bad(
      'ring',
      `${name.zh}只有 ${ring.length} 个点，至少要 4 个（首尾相同）`,
      `${name.en} has ${ring.length} positions; at least 4 are needed, the last one equal to the first`,
    )
  if (first[0] !== last[0] || first[1] !== last[1])
    return bad(
      'unclosed',
      `${name.zh}没有闭合：起点 ${show(first)}，终点 ${show(last)}`,
      `${name.en} is not closed: it begins at ${show(first)} and ends at ${show(last)}`,
    )
  return { value: ring }
}

function ringName(polygon: number | undefined, ring: number): { zh: string; en: string } {
  const [zh, en] = polygon === undefined ? ['', ''] : [`第 ${polygon + 1} 块的`, ` of part ${polygon + 1}`]
  return ring === 0
    ? { zh: `${zh}外环`, en: `the outer ring${en}` }
    : { zh: `${zh}第 ${ring} 个洞`, en: `hole ${ring}${en}` }
}

function ringsOf(value: unknown, polygon?: number): Read<readonly (readonly Position[])[]> {
  if (!Array.isArray(value) || value.length === 0) return bad('empty', '边界是空的', 'the outline is empty')
  const rings: (readonly Position[])[] = []
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    const ring = ringOf(each, ringName(polygon, index))
    if ('trouble' in ring) return ring
    rings.push(ring.value)
  }
  return { value: rings }
}

function multiOf(value: unknown): Read<PolygonGeometry> {
  if (!Array.isArray(value) || value.length === 0) return bad('empty', '边界是空的', 'the outline is empty')
  const coordinates: (readonly (readonly Position[])[])[] = []
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    const rings = ringsOf(each, index)
    if ('trouble' in rings) return rings
    coordinates.push(rings.value)
  }
  return { value: { type: 'MultiPolygon', coordinates } }
}

/** An outline: rings closed, numbers finite, longitude first. Whether it crosses itself is the keeper's question. */
export function outlineOf(geometry: unknown): Read<PolygonGeometry> {
  if (!isObject(geometry)) return bad('geometry', '没有图形', 'there is no geometry')
  const { type, coordinates } = geometry
  if (type === 'MultiPolygon') return multiOf(coordinates)
  if (type !== 'Polygon')
    return bad(
      'geometry',
      `图形是 ${String(type).slice(0, 30)}，应为 Polygon 或 MultiPolygon`,
      `the geometry is ${String(type).slice(0, 30)}; Polygon or MultiPolygon is needed`,
    )
  const rings = ringsOf(coordinates)
  return 'trouble' in rings ? rings : { value: { type: 'Polygon', coordinates: rings.value } }
}

/** The point of a place. */
export function pointOf(geometry: unknown): Read<Position> {
  if (!isObject(geometry) || geometry['type'] !== 'Point')
    return bad('geometry', '图形应为 Point', 'the geometry should be a Point')
  return positionOf(geometry['coordinates'])
}
