import type { Cell } from '../domain/cell.js'
import type { Column } from '../domain/column.js'
import type { Finding } from '../domain/finding.js'
import type { TransferFormat, TransferSort } from '../domain/transfer-sort.js'
import { unreadable } from '../domain/unreadable-file.js'
import { COLUMNS } from '../sorts/columns.js'
import type { Encoding } from './decode-text.js'
import { headingsOf, type Headings } from './headings.js'
import type { RawRecord } from './raw-record.js'
import { readCsv } from './read-csv.js'
import { readGeoJson } from './read-geojson.js'
import type { ReadRecord } from './read-record.js'
import { readRecords } from './read-records.js'
import { readXlsx } from './read-xlsx.js'
import type { Table, TableRow } from './table.js'

export interface ReadFile {
  readonly format: TransferFormat
  readonly records: readonly ReadRecord[]
  readonly findings: readonly Finding[]
  /** Keys of the columns the file has: what it does not speak of stays as it is. */
  readonly keys: ReadonlySet<string>
  readonly encoding?: Encoding
}

const SHAPES = { areas: 'outline', places: 'point', staff: 'none', households: 'none' } as const

/** By content first: a workbook is a zip archive, GeoJSON begins with a brace, anything else is a table of text. */
function formatOf(bytes: Buffer, name: string): TransferFormat {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' || /\.xlsx$/i.test(name)) return 'xlsx'
  const head = bytes
    .subarray(0, 64)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  return head.startsWith('{') || /\.(geo)?json$/i.test(name) ? 'geojson' : 'csv'
}

function refuseOldWorkbook(bytes: Buffer): void {
  if (bytes.subarray(0, 4).toString('hex') !== 'd0cf11e0') return
  throw unreadable(
    {},
    {
      kind: 'notXlsx',
      zh: '这是旧版 .xls 或加了密码的工作簿，请另存为不加密的 .xlsx',
      en: 'this is an old .xls or a workbook with a password; please save it as .xlsx without one',
    },
  )
}

function rawRecord(row: TableRow, { columns }: Headings): RawRecord {
  const cells = new Map<string, Cell>()
  row.cells.forEach((cell, index) => {
    const column = columns[index]
    if (column) cells.set(column.key, cell)
  })
  return { where: { row: row.row }, cells }
}

function isBlank({ cells }: TableRow): boolean {
  return cells.every(({ text, kind }) => text === '' && kind === 'text')
}

function fromTable(
  table: Table,
  columns: readonly Column[],
): Pick<ReadFile, 'findings' | 'keys'> & { raws: readonly RawRecord[] } {
  const headings = headingsOf(table, columns)
  const below = table.rows.filter((row) => row.row > headings.row && !isBlank(row))
  const keys = new Set(headings.columns.flatMap((column) => column?.key ?? []))
  return { raws: below.map((row) => rawRecord(row, headings)), findings: headings.findings, keys }
}

function refuseEmpty(raws: readonly RawRecord[]): void {
  if (raws.length === 0) throw unreadable({}, { kind: 'empty', zh: '里面没有数据', en: 'it holds no data' })
}

async function readTable(bytes: Buffer, format: 'csv' | 'xlsx', sort: TransferSort): Promise<ReadFile> {
  const table = format === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes)
  const { raws, findings, keys } = fromTable(table, COLUMNS[sort])
  refuseEmpty(raws)
  const read = readRecords(raws, COLUMNS[sort], SHAPES[sort])
  return {
    format,
    records: read.records,
    findings: [...findings, ...read.findings],
    keys,
    ...(table.encoding && { encoding: table.encoding }),
  }
}

function readFeatures(bytes: Buffer, sort: TransferSort): ReadFile {
  const { records: raws, encoding } = readGeoJson(bytes, COLUMNS[sort])
  refuseEmpty(raws)
  const keys = new Set(raws.flatMap(({ cells }) => [...cells.keys()]))
  return { format: 'geojson', ...readRecords(raws, COLUMNS[sort], SHAPES[sort]), keys, encoding }
}

/** Reads a file of a sort: rows or features, and what is wrong with single ones. @throws UnreadableFile for the whole */
export async function readFile(bytes: Buffer, name: string, sort: TransferSort): Promise<ReadFile> {
  refuseOldWorkbook(bytes)
  const format = formatOf(bytes, name)
  if (format !== 'geojson') return readTable(bytes, format, sort)
  if (SHAPES[sort] === 'none')
    throw unreadable(
      {},
      { kind: 'format', zh: '这一类请用 CSV 或 XLSX', en: 'please use CSV or XLSX for this sort' },
    )
  return readFeatures(bytes, sort)
}
