import { namesOf, plain, type Column } from '../domain/column.js'
import { findingAt, type Finding } from '../domain/finding.js'
import { unreadable } from '../domain/unreadable-file.js'
import type { MergedCells, Table, TableRow } from './table.js'
import { MAX_TITLE_ROWS } from './table-limits.js'

/** What each position of a row means; undefined where nobody knows the heading. */
export interface Headings {
  readonly row: number
  readonly columns: readonly (Column | undefined)[]
  readonly findings: readonly Finding[]
}

function match(columns: readonly Column[], heading: string): Column | undefined {
  const word = plain(heading)
  if (word === '') return undefined
  const exact = columns.find((column) => plain(column.zh) === word || plain(column.en) === word)
  return (
    exact ?? columns.find((column) => column.key.toLowerCase() === word || namesOf(column).includes(word))
  )
}

/** The row that names the most columns, among the first few: forms carry titles above it. */
function headingRow(table: Table, columns: readonly Column[]): TableRow | undefined {
  let best: { row: TableRow; known: number } | undefined
  for (const row of table.rows.slice(0, MAX_TITLE_ROWS)) {
    const known = row.cells.filter(({ text }) => match(columns, text)).length
    if (known > (best?.known ?? 0)) best = { row, known }
  }
  return best?.row
}

function noHeadings(columns: readonly Column[]): Error {
  const required = columns.filter((column) => column.required)
  return unreadable(
    { row: 1 },
    {
      kind: 'noHeadings',
      zh: `没有找到表头。至少需要：${required.map(({ zh }) => zh).join('、')}。若表头是乱码，请另存为 UTF-8；可先下载模板对照`,
      en: `no headings were found. At least these are needed: ${required.map(({ en }) => en).join(', ')}. If they look garbled save the file as UTF-8; the template shows them`,
    },
  )
}

function refuseRepeated(row: number, found: readonly (Column | undefined)[]): void {
  const repeated = found.find((column, index) => column && found.indexOf(column) !== index)
  if (!repeated) return
  throw unreadable(
    { row },
    {
      kind: 'duplicateHeading',
      column: repeated,
      zh: '这一列出现了两次，请只留一列',
      en: 'this column appears twice; please keep one',
    },
  )
}

function refuseMissing(
  row: number,
  columns: readonly Column[],
  found: readonly (Column | undefined)[],
): void {
  const missing = columns.filter((column) => column.required && !found.includes(column))
  if (missing.length === 0) return
  throw unreadable(
    { row },
    {
      kind: 'missingColumn',
      zh: `缺少列：${missing.map(({ zh }) => `「${zh}」`).join('')}`,
      en: `missing columns: ${missing.map(({ en }) => `“${en}”`).join(', ')}`,
    },
  )
}

/** Cells joined below the headings say nothing for each row. @throws UnreadableFile naming the first */
function refuseMerged(merged: readonly MergedCells[], heading: number): void {
  const found = merged.find(({ ref, fromRow }) => fromRow >= heading || rowsOf(ref) > heading)
  if (!found) return
  throw unreadable(
    { row: Math.max(found.fromRow, heading) },
    {
      kind: 'merged',
      zh: `${found.ref} 是合并单元格，请取消合并并逐行填写`,
      en: `${found.ref} are merged cells; please unmerge them and fill in each row`,
    },
  )
}

function rowsOf(ref: string): number {
  return Number(/(\d+)$/.exec(ref)?.[1] ?? 0)
}

function unknownHeadings(row: TableRow, found: readonly (Column | undefined)[]): Finding[] {
  const unknown = row.cells
    .filter(({ text }, index) => text !== '' && !found[index])
    .map(({ text }) => text.slice(0, 20))
  if (unknown.length === 0) return []
  const list = unknown.slice(0, 10)
  return [
    findingAt(
      { row: row.row },
      {
        severity: 'warning',
        kind: 'unknownColumn',
        zh: `不认识的列没有读取：${list.join('、')}`,
        en: `columns nobody knows were not read: ${list.join(', ')}`,
      },
    ),
  ]
}

/** @throws UnreadableFile: no headings, one twice, one missing, merged cells below */
export function headingsOf(table: Table, columns: readonly Column[]): Headings {
  const heading = headingRow(table, columns)
  if (!heading) throw noHeadings(columns)
  const found = heading.cells.map(({ text }) => match(columns, text))
  refuseRepeated(heading.row, found)
  refuseMissing(heading.row, columns, found)
  refuseMerged(table.merged, heading.row)
  return { row: heading.row, columns: found, findings: unknownHeadings(heading, found) }
}
