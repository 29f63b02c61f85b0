import { stringify } from 'csv-stringify/sync'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { inert } from '../domain/cell.js'
import { wordOf, type Column } from '../domain/column.js'
import type { ExportRow } from './export-row.js'

const BOM = '\uFEFF'
/** What Excel shows of a cell; a longer outline is left out there and kept in CSV and GeoJSON. */
const XLSX_CELL = 32_000
const WIDTH = 18

function headings(columns: readonly Column[]): string[] {
  return columns.map(({ zh }) => zh)
}

function words(columns: readonly Column[], { values }: ExportRow): string[] {
  return columns.map((column) => inert(wordOf(column, values[column.key] ?? '')))
}

/** UTF-8 with a byte order mark, as Excel expects it; nothing in it is calculated (G31). */
export function csvOf(columns: readonly Column[], rows: readonly ExportRow[]): Buffer {
  const table = [headings(columns), ...rows.map((row) => words(columns, row))]
  return Buffer.from(BOM + stringify(table, { record_delimiter: 'windows' }))
}

/** Every cell is text, so that codes keep their digits and nothing is calculated (G31). */
export async function xlsxOf(columns: readonly Column[], rows: readonly ExportRow[]): Promise<Buffer> {
  const cell = (value: string): { value: string; type: StringConstructor; format: string } => ({
    value: value.length > XLSX_CELL ? '' : value,
    type: String,
    format: '@',
  })
  const head = headings(columns).map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const data: SheetData = [head, ...rows.map((row) => words(columns, row).map(cell))]
  const file = writeXlsxFile(data, { columns: columns.map(() => ({ width: WIDTH })), stickyRowsCount: 1 })
  return file.toBuffer()
}

/** Headings and words in Chinese, as in the tables; geometry unrounded. */
export function geoJsonOf(columns: readonly Column[], rows: readonly ExportRow[]): Buffer {
  const shown = columns.filter(({ key }) => !['outline', 'lng', 'lat'].includes(key))
  const features = rows.map(({ values, geometry }) => ({
    type: 'Feature',
    properties: Object.fromEntries(
      shown.map((column) => [column.zh, wordOf(column, values[column.key] ?? '')]),
    ),
    geometry: geometry ?? null,
  }))
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
}
