import type { Cell } from '../domain/cell.js'
import type { Encoding } from './decode-text.js'

export interface TableRow {
  /** As the spreadsheet counts. */
  readonly row: number
  readonly cells: readonly Cell[]
}

/** Cells joined into one, by their rows. */
export interface MergedCells {
  readonly ref: string
  readonly fromRow: number
}

/** A sheet as it stands, before anybody knows what its columns mean. */
export interface Table {
  readonly rows: readonly TableRow[]
  readonly merged: readonly MergedCells[]
  readonly encoding?: Encoding
}
