import type { PolygonGeometry } from '../../area/index.js'

export type ExportGeometry =
  PolygonGeometry | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }

/** A row of a file to be, its values by the key of their column. */
export interface ExportRow {
  readonly values: Readonly<Record<string, string>>
  /** In the system asked for. */
  readonly geometry?: ExportGeometry
}
