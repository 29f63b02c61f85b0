import { CsvError, parse } from 'csv-parse/sync'
import { textCell, fromInert, looksLikeFormula, type Cell } from '../domain/cell.js'
import { MAX_COLUMNS, MAX_ROWS } from '../domain/limits.js'
import { unreadable } from '../domain/unreadable-file.js'
import { decodeText } from './decode-text.js'
import type { Table, TableRow } from './table.js'
import { refuseTooManyColumns, refuseTooManyRows } from './table-limits.js'

/** Heading, title lines and one row too many. */
const READ_ROWS = MAX_ROWS + 12
const DELIMITERS = [',', '\t', ';', '，'] as const

/** The delimiter most frequent in the first line; a comma when none is. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const first = end === -1 ? text : text.slice(0, end)
  const counted = DELIMITERS.map((each) => ({ each, count: first.split(each).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).each
}

function cellOf(text: string): Cell {
  const plain = text.trim()
  if (looksLikeFormula(plain)) return { text: plain, kind: 'formula' }
  return textCell(fromInert(plain))
}

function parseRecords(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { to: READ_ROWS, delimiter: delimiterOf(text), relax_column_count: true })
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotes(error) : error
  }
}

/** The record after the last whole one is the one whose quotes never closed. */
function brokenQuotes(error: CsvError): Error {
  const records = error['records']
  const row = typeof records === 'number' ? records + 1 : 1
  return unreadable(
    { row },
    {
      kind: 'csv',
      zh: '引号没有配对，这一行分不清各列',
      en: 'the quotation marks do not pair up, so the columns cannot be told apart',
    },
  )
}

/** Rows as a spreadsheet numbers them: one a record, however many lines its quoted cells span. */
export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes)
  const records = parseRecords(text)
  refuseTooManyRows(records.length, 0)
  const rows = records.map((record, index): TableRow => {
    if (record.length > MAX_COLUMNS) refuseTooManyColumns(index + 1)
    return { row: index + 1, cells: record.map(cellOf) }
  })
  return { rows, merged: [], encoding }
}
