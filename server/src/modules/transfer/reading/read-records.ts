import type { PolygonGeometry } from '../../area/index.js'
import type { Column } from '../domain/column.js'
import { findingAt, type Finding, type Trouble } from '../domain/finding.js'
import { MAX_JSON_DEPTH, MAX_VERTICES } from '../domain/limits.js'
import { unreadable } from '../domain/unreadable-file.js'
import { readField } from './field.js'
import { outlineOf, pointOf, type Position, type Read } from './outline.js'
import type { RawRecord } from './raw-record.js'
import type { ReadRecord } from './read-record.js'
import { parseWkt } from './wkt.js'

type Shape = 'outline' | 'point' | 'none'

interface Reading {
  readonly record: ReadRecord
  readonly findings: readonly Finding[]
}

function fieldsOf(
  raw: RawRecord,
  columns: readonly Column[],
): Pick<Reading, 'findings'> & { values: Map<string, string> } {
  const values = new Map<string, string>()
  const findings: Finding[] = []
  for (const column of columns) {
    const field = readField(column, raw.cells.get(column.key))
    if ('trouble' in field) findings.push(findingAt(raw.where, { ...field.trouble, column }))
    else values.set(column.key, field.value)
  }
  return { values, findings }
}

function parseOutline(text: string): Read<PolygonGeometry> {
  const wkt = parseWkt(text)
  if (wkt) return outlineOf(wkt)
  try {
    // Brackets alone can nest; a thousand of them are no outline and would exhaust whoever walks them.
    const shallow = !text.includes('['.repeat(MAX_JSON_DEPTH))
    return outlineOf(shallow ? (JSON.parse(text) as unknown) : undefined)
  } catch {
    return {
      trouble: {
        kind: 'geometry',
        zh: '不是 WKT（POLYGON、MULTIPOLYGON）或 GeoJSON 图形',
        en: 'this is neither WKT (POLYGON, MULTIPOLYGON) nor a GeoJSON geometry',
      },
    }
  }
}

type ShapeRead = Partial<Pick<ReadRecord, 'outline' | 'point'>> & { readonly trouble?: Trouble }
type ShapeReader = (geometry: unknown, values: ReadonlyMap<string, string>) => ShapeRead

function outlineFrom(geometry: unknown, values: ReadonlyMap<string, string>): ShapeRead {
  const text = values.get('outline') ?? ''
  if (geometry === undefined && text === '') return {}
  const read = geometry === undefined ? parseOutline(text) : outlineOf(geometry)
  return 'trouble' in read ? read : { outline: read.value }
}

function pointFrom(geometry: unknown, values: ReadonlyMap<string, string>): ShapeRead {
  const given = geometry ?? typedPoint(values.get('lng') ?? '', values.get('lat') ?? '')
  if (given === undefined) return {}
  const read = pointOf(given)
  return 'trouble' in read ? read : { point: read.value }
}

/** A point from its two columns; half of one is no point and says so when read. */
function typedPoint(lng: string, lat: string): object | undefined {
  if (lng === '' && lat === '') return undefined
  const coordinates = lng === '' || lat === '' ? [] : [Number(lng), Number(lat)]
  return { type: 'Point', coordinates }
}

const SHAPE_READERS: Readonly<Record<Shape, ShapeReader>> = {
  outline: outlineFrom,
  point: pointFrom,
  none: () => ({}),
}

function readOne(raw: RawRecord, columns: readonly Column[], shape: Shape): Reading {
  const { values, findings } = fieldsOf(raw, columns)
  const { trouble, ...geometry } = SHAPE_READERS[shape](raw.geometry ?? undefined, values)
  const all = trouble ? [...findings, findingAt(raw.where, trouble)] : findings
  const record = {
    where: raw.where,
    values,
    ...geometry,
    sound: all.every(({ severity }) => severity !== 'error'),
  }
  return { record, findings: all }
}

export function verticesOf(outline: PolygonGeometry): readonly Position[] {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()
  return rings.flat()
}

/**
 * Rows and features as values of their columns.
 * @throws UnreadableFile when the outlines together have more vertices than an import may hold
 */
export function readRecords(
  raws: readonly RawRecord[],
  columns: readonly Column[],
  shape: Shape,
): { records: readonly ReadRecord[]; findings: readonly Finding[] } {
  const read = raws.map((raw) => readOne(raw, columns, shape))
  let vertices = 0
  for (const { record } of read) {
    vertices += record.outline ? verticesOf(record.outline).length : 0
    if (vertices > MAX_VERTICES)
      throw unreadable(record.where, {
        kind: 'tooManyVertices',
        zh: `到这里已超过 ${MAX_VERTICES} 个顶点，请分成几个文件`,
        en: `more than ${MAX_VERTICES} vertices up to here; please split the file`,
      })
  }
  return { records: read.map(({ record }) => record), findings: read.flatMap(({ findings }) => findings) }
}
