import type { LngLat } from '@beegrid/shared'
import { sha256 } from '../../../core/ids/index.js'
import type { PolygonGeometry } from '../../area/index.js'
import type { Finding, Where } from './finding.js'

/** What the person said beside the file. */
export interface ImportOptions {
  /** Areas of the levels the file holds that it does not name: `retire` takes them out of use. */
  readonly missing: 'keep' | 'retire'
}

export interface FieldChange {
  readonly zh: string
  readonly en: string
  readonly before: string | null
  readonly after: string | null
  /** In English, where the values are words of the product's own. */
  readonly english?: { readonly before: string | null; readonly after: string | null }
}

export interface PlannedChange extends Where {
  readonly action: 'create' | 'update' | 'retire'
  /** What people call it. */
  readonly title: string
  readonly fields: readonly FieldChange[]
  /** Of what is there already; a new one has none yet. */
  readonly entityId?: string
}

/** A shape of the map beside the table, WGS 84. */
export interface PreviewShape {
  readonly kind: 'created' | 'changed' | 'retired' | 'same' | 'overlap' | 'gap' | 'fault'
  readonly title: string
  readonly geometry:
    PolygonGeometry | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
}

export interface ImportCounts {
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly retire: number
  readonly error: number
  readonly warning: number
}

/** What an import would do, and the work that does it. */
export interface ImportPlan<W = unknown> {
  readonly changes: readonly PlannedChange[]
  readonly unchanged: number
  readonly findings: readonly Finding[]
  readonly preview: readonly PreviewShape[]
  readonly work: W
}

export function countsOf({ changes, unchanged, findings }: ImportPlan): ImportCounts {
  const of = (action: PlannedChange['action']): number =>
    changes.filter((change) => change.action === action).length
  const error = findings.filter(({ severity }) => severity === 'error').length
  return {
    create: of('create'),
    update: of('update'),
    retire: of('retire'),
    unchanged,
    error,
    warning: findings.length - error,
  }
}

/** Equal for plans that say the same, whenever they are made. */
export function hashOf({ changes, unchanged }: ImportPlan): string {
  return sha256(JSON.stringify([changes, unchanged]))
}

export function pointShape(kind: PreviewShape['kind'], title: string, { lng, lat }: LngLat): PreviewShape {
  return { kind, title, geometry: { type: 'Point', coordinates: [lng, lat] } }
}
