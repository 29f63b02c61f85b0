import type { LngLat } from '@beegrid/shared'
import type { PolygonGeometry } from '../../area/index.js'

/** Where in a file: the row as the spreadsheet counts it (the heading is usually row 1), or the feature from 1. */
export interface Where {
  readonly row?: number
  readonly feature?: number
}

/** One thing found wrong or worth a look. The sentences say where by themselves. */
export interface Finding extends Where {
  readonly severity: 'error' | 'warning'
  readonly kind: string
  /** The heading of the column, in Chinese. */
  readonly column?: string
  readonly zh: string
  readonly en: string
  /** WGS 84. */
  readonly at?: LngLat
  /** An overlap or a gap, WGS 84. */
  readonly geometry?: PolygonGeometry
}

/** A sentence in both languages, without the place it is about. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export interface Trouble extends Words {
  readonly kind: string
  readonly severity?: Finding['severity']
  readonly column?: { readonly zh: string; readonly en: string }
  readonly at?: LngLat
}

export function placeWords({ row, feature }: Where): Words {
  if (row !== undefined) return { zh: `第 ${row} 行`, en: `Row ${row}` }
  if (feature !== undefined) return { zh: `第 ${feature} 个要素`, en: `Feature ${feature}` }
  return { zh: '文件', en: 'The file' }
}

/** A finding whose sentences begin with the row or feature, and the column. */
export function findingAt(where: Where, trouble: Trouble): Finding {
  const { column, severity = 'error', kind, at } = trouble
  const place = placeWords(where)
  const inColumn = column ? { zh: `「${column.zh}」`, en: `, “${column.en}”` } : { zh: '', en: '' }
  return {
    severity,
    kind,
    ...where,
    ...(column && { column: column.zh }),
    zh: `${place.zh}${inColumn.zh}：${trouble.zh}`,
    en: `${place.en}${inColumn.en}: ${trouble.en}`,
    ...(at && { at }),
  }
}
