import { fromInert, textCell, type Cell } from '../domain/cell.js'
import { MAX_COLUMNS, MAX_OUTLINE_CHARACTERS } from '../domain/limits.js'
import type { MergedCells, TableRow } from './table.js'
import { refuseTooManyColumns, refuseTooManyRows } from './table-limits.js'
import type { StyleReader } from './xlsx-styles.js'
import type { XmlListener } from './xml-scanner.js'

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: string | undefined
  value: string
  formula: boolean
}

const EMPTY = textCell('')
const YES_NO = ['FALSE', 'TRUE']

/** `BC12` is column 54, counted from 0. */
function columnOf(ref: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(ref)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function rowOf(ref: string): number {
  return Number(/\d+/.exec(ref)?.[0] ?? 0)
}

/** Takes a sheet row by row as its XML goes by; what has no content is not kept. */
export class SheetReader implements XmlListener {
  readonly rows: TableRow[] = []
  readonly merged: MergedCells[] = []
  private row = 0
  private cells: Cell[] = []
  private cell: OpenCell | undefined
  private inValue = false

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: StyleReader,
  ) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') this.openRow(attributes.get('r'))
    else if (name === 'c') this.openCell(attributes)
    else if (name === 'mergeCell') this.addMerged(attributes.get('ref') ?? '')
    else if (this.cell) this.openInside(this.cell, name)
  }

  text(text: string): void {
    if (this.inValue && this.cell && this.cell.value.length < MAX_OUTLINE_CHARACTERS) this.cell.value += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
  }

  private openRow(given: string | undefined): void {
    this.row = given === undefined ? this.row + 1 : Number(given)
    this.cells = []
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const ref = attributes.get('r')
    const column = ref === undefined ? this.cells.length : columnOf(ref)
    if (column < 0 || column >= MAX_COLUMNS) refuseTooManyColumns(this.row)
    const type = attributes.get('t') ?? 'n'
    this.cell = { column, type, style: attributes.get('s'), value: '', formula: false }
  }

  private openInside(cell: OpenCell, name: string): void {
    if (name === 'f') cell.formula = true
    this.inValue = name === 'v' || name === 't'
  }

  private closeCell(): void {
    const { cell } = this
    this.cell = undefined
    if (!cell) return
    while (this.cells.length < cell.column) this.cells.push(EMPTY)
    this.cells[cell.column] = this.read(cell)
  }

  private closeRow(): void {
    if (this.cells.every(({ text, kind }) => text === '' && kind === 'text')) return
    this.rows.push({ row: this.row, cells: this.cells })
    refuseTooManyRows(this.rows.length, this.row)
  }

  private read(cell: OpenCell): Cell {
    const text = cell.value.trim()
    if (cell.formula) return { text, kind: 'formula' }
    if (cell.type === 'e') return { text, kind: 'error' }
    if (cell.type === 'n' && text !== '') return { text, kind: this.numberKind(cell) }
    return textCell(this.words(cell.type, text))
  }

  private words(type: string, text: string): string {
    if (type === 's') return fromInert((this.strings[Number(text)] ?? '').trim())
    return type === 'b' ? (YES_NO[Number(text)] ?? '') : fromInert(text)
  }

  private numberKind({ style }: OpenCell): Cell['kind'] {
    return this.styles.isDate(style) ? 'date' : 'number'
  }

  private addMerged(ref: string): void {
    this.merged.push({ ref, fromRow: rowOf(ref) })
  }
}
