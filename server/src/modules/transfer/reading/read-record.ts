import type { PolygonGeometry } from '../../area/index.js'
import type { Where } from '../domain/finding.js'
import type { Position } from './outline.js'

/** A row or feature read; shapes are still in the file's own coordinate system. */
export interface ReadRecord {
  readonly where: Where
  /** By the key of the column; an empty cell is an empty text, a column the file lacks too. */
  readonly values: ReadonlyMap<string, string>
  readonly outline?: PolygonGeometry
  readonly point?: Position
  /** Without an error of its own: what is not is reported, and planned no further. */
  readonly sound: boolean
}
