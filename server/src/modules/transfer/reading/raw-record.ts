import type { Cell } from '../domain/cell.js'
import type { Where } from '../domain/finding.js'

/** A row or feature, its cells by the key of their column; a feature's geometry is not looked at yet. */
export interface RawRecord {
  readonly where: Where
  readonly cells: ReadonlyMap<string, Cell>
  readonly geometry?: unknown
}
