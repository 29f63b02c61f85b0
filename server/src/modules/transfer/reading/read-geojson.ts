import { textCell, type Cell } from '../domain/cell.js'
import { namesOf, plain, type Column } from '../domain/column.js'
import { MAX_FEATURES } from '../domain/limits.js'
import { unreadable } from '../domain/unreadable-file.js'
import type { Where } from '../domain/finding.js'
import { decodeText, type Encoding } from './decode-text.js'
import { jsonFault, refuseDeepJson, type JsonFault } from './json-shape.js'
import type { RawRecord } from './raw-record.js'

export interface ReadFeatures {
  readonly records: readonly RawRecord[]
  readonly encoding: Encoding
}

const POISON = ['__proto__', 'constructor', 'prototype']
/** Longitude and latitude on WGS 84 or CGCS2000, equal to our precision. */
const KNOWN_CRS = /(CRS84|EPSG:{1,2}4326|EPSG:{1,2}4490|CGCS2000)$/i

function parseJson(text: string): unknown {
  refuseDeepJson(text)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw notJson(jsonFault(text))
  }
}

function notJson({ near, ...where }: JsonFault): Error {
  const zh =
    near === '' ? 'JSON 不完整' : `不是有效的 JSON，从「${near}」起读不通（NaN、注释、多余逗号都不允许）`
  const en =
    near === ''
      ? 'the JSON is incomplete'
      : `this is not valid JSON from “${near}” on (NaN, comments and trailing commas are not allowed)`
  return unreadable(where, { kind: 'json', zh, en })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refusePoison(where: Where, value: object): void {
  const key = POISON.find((each) => Object.hasOwn(value, each))
  if (key === undefined) return
  throw unreadable(where, {
    kind: 'poison',
    zh: `不允许的属性名 ${key}`,
    en: `the property name ${key} is not allowed`,
  })
}

function refuseOtherCrs(collection: Readonly<Record<string, unknown>>): void {
  const { crs } = collection
  const properties = isObject(crs) ? crs['properties'] : undefined
  const name = isObject(properties) ? properties['name'] : undefined
  if (crs === undefined || crs === null || (typeof name === 'string' && KNOWN_CRS.test(name))) return
  const said = typeof name === 'string' ? name.slice(0, 60) : 'crs'
  throw unreadable(
    {},
    {
      kind: 'crs',
      zh: `坐标系是 ${said}，请先转成经纬度（WGS 84 / CGCS2000 或 GCJ-02）`,
      en: `its coordinate system is ${said}; please convert it to longitude and latitude (WGS 84, CGCS2000 or GCJ-02) first`,
    },
  )
}

function featuresOf(document: unknown): readonly unknown[] {
  if (!isObject(document) || document['type'] !== 'FeatureCollection' || !Array.isArray(document['features']))
    throw unreadable(
      {},
      {
        kind: 'notCollection',
        zh: '应为 GeoJSON FeatureCollection',
        en: 'this should be a GeoJSON FeatureCollection',
      },
    )
  refusePoison({}, document)
  refuseOtherCrs(document)
  const features: readonly unknown[] = document['features']
  if (features.length > MAX_FEATURES)
    throw unreadable(
      { feature: MAX_FEATURES + 1 },
      {
        kind: 'tooManyRows',
        zh: `一次最多 ${MAX_FEATURES} 个要素`,
        en: `at most ${MAX_FEATURES} features at once`,
      },
    )
  return features
}

/** A scalar as a cell; numbers keep the digits JavaScript gives them back. */
function cellOf(value: unknown): Cell | undefined {
  if (typeof value === 'string') return textCell(value.trim())
  if (typeof value === 'number') return { text: String(value), kind: 'number' }
  return typeof value === 'boolean' ? textCell(value ? 'TRUE' : 'FALSE') : undefined
}

function cellsOf(
  properties: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const [heading, value] of Object.entries(properties)) {
    const word = plain(heading)
    const column = columns.find((each) => each.key.toLowerCase() === word || namesOf(each).includes(word))
    const cell = column && cellOf(value)
    if (column && cell && !cells.has(column.key)) cells.set(column.key, cell)
  }
  return cells
}

function recordOf(feature: unknown, index: number, columns: readonly Column[]): RawRecord {
  const where = { feature: index + 1 }
  if (!isObject(feature) || feature['type'] !== 'Feature')
    throw unreadable(where, {
      kind: 'notFeature',
      zh: '不是 GeoJSON Feature',
      en: 'this is no GeoJSON Feature',
    })
  const properties = feature['properties'] ?? {}
  if (!isObject(properties))
    throw unreadable(where, {
      kind: 'notFeature',
      zh: 'properties 应为对象',
      en: 'properties should be an object',
    })
  refusePoison(where, feature)
  refusePoison(where, properties)
  return { where, cells: cellsOf(properties, columns), geometry: feature['geometry'] }
}

/** Features with the properties somebody knows. @throws UnreadableFile naming the feature or line */
export function readGeoJson(bytes: Uint8Array, columns: readonly Column[]): ReadFeatures {
  const { text, encoding } = decodeText(bytes)
  const features = featuresOf(parseJson(text))
  return { records: features.map((feature, index) => recordOf(feature, index, columns)), encoding }
}
