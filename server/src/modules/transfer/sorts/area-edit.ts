import type { AreaDraft, AreaPatch, AreaRecord, PolygonGeometry } from '../../area/index.js'
import type { FieldChange, PlannedChange, PreviewShape } from '../domain/import-plan.js'
import { AREA_COLUMNS } from './area-columns.js'
import type { AreaNet } from './area-net.js'
import { layerOf, value, type AreaRow } from './area-rows.js'
import { fieldChange } from './field-changes.js'
import { sameOutline } from './same-outline.js'

/** What one row comes to. */
export interface AreaEdit {
  readonly row: AreaRow
  readonly draft?: AreaDraft
  readonly patch?: AreaPatch
  readonly change: PlannedChange
  readonly shape?: PreviewShape
}

const RETIRING = ['retire', 'retired'] as const
const CHANGING = ['update', 'changed'] as const
const REDRAWN: FieldChange = { zh: '边界重画', en: 'Outline redrawn', before: null, after: '✓' }
const DRAWN: FieldChange = { zh: '边界', en: 'Outline', before: null, after: '✓' }

export function draftEdit(row: AreaRow, net: AreaNet): AreaEdit {
  const { record, level, ref } = row
  const geometry = record.outline && { geometry: record.outline }
  const draft: AreaDraft = {
    ref,
    name: value(record, 'name'),
    level,
    ...given(record),
    ...parentOf(row),
    ...geometry,
  }
  const shown = { ...draft, parentCode: net.get(row.parentId ?? null)?.code }
  const keys = ['code', 'name', 'level', 'layer', 'parentCode', 'phone'] as const
  const words = keys.flatMap((key) =>
    fieldChange(AREA_COLUMNS, key, { before: null, after: shown[key] ?? null }),
  )
  const fields = geometry ? [...words, DRAWN] : words
  const change = { action: 'create', ...record.where, title: draft.name, fields } as const
  return { row, draft, change, ...shapeFor('created', draft.name, record.outline) }
}

/** What the row says beside name and level; an empty cell says nothing. */
function given(
  record: AreaRow['record'],
): Partial<Pick<AreaDraft, 'code' | 'shortName' | 'layer' | 'phone'>> {
  const layer = layerOf(record)
  return {
    ...filled(record, 'code'),
    ...filled(record, 'shortName'),
    ...filled(record, 'phone'),
    ...(layer && { layer }),
  }
}

function filled(record: AreaRow['record'], key: 'code' | 'shortName' | 'phone'): Partial<AreaDraft> {
  const text = value(record, key)
  return text === '' ? {} : { [key]: text }
}

function parentOf({ parentId, parentRef }: AreaRow): Pick<AreaDraft, 'parentId' | 'parentRef'> {
  return parentRef === undefined ? { parentId: parentId ?? null } : { parentRef }
}

function shapeFor(
  kind: PreviewShape['kind'],
  title: string,
  geometry: PolygonGeometry | undefined,
): { shape?: PreviewShape } {
  return geometry ? { shape: { kind, title, geometry } } : {}
}

type Words = Pick<AreaRecord, 'code' | 'name' | 'shortName' | 'layer' | 'status'> & {
  readonly phone: string
  readonly parentId: string | null
}

/** The words a row gives an area: an empty cell says nothing, but for a telephone that is to go. */
function wordsAfter(row: AreaRow, existing: AreaRecord, keys: ReadonlySet<string>): Words {
  const or = (key: string, now: string): string => value(row.record, key) || now
  return {
    code: existing.code,
    name: or('name', existing.name),
    shortName: or('shortName', existing.shortName),
    layer: layerOf(row.record) ?? existing.layer,
    status: or('status', existing.status) as AreaRecord['status'],
    phone: keys.has('phone') ? value(row.record, 'phone') : (existing.phone ?? ''),
    parentId: row.parentId ?? existing.parentId,
  }
}

interface Known {
  readonly existing: AreaRecord
  readonly outline: PolygonGeometry | undefined
  readonly keys: ReadonlySet<string>
  readonly net: AreaNet
}

/** The change of an area there is; undefined when the row says what is so already. */
export function patchEdit(row: AreaRow, { existing, outline, keys, net }: Known): AreaEdit | undefined {
  const after = wordsAfter(row, existing, keys)
  const before: Words = { ...existing, phone: existing.phone ?? '' }
  const geometry = newOutline(row, outline)
  const drawn = drawing(geometry, outline)
  const patch: AreaPatch = { areaId: existing.id, ...differing(before, after), ...drawn.patch }
  const fields = [...wordChanges(before, after, net), ...drawn.fields]
  if (fields.length === 0) return undefined
  const [action, kind] = after.status === 'retired' && existing.status === 'active' ? RETIRING : CHANGING
  const change = { action, ...row.record.where, title: after.name, fields, entityId: existing.id }
  return { row, patch, change, ...shapeFor(kind, after.name, geometry ?? outline) }
}

function drawing(
  geometry: PolygonGeometry | undefined,
  outline: PolygonGeometry | undefined,
): { patch: Pick<AreaPatch, 'geometry'>; fields: FieldChange[] } {
  return geometry ? { patch: { geometry }, fields: [outline ? REDRAWN : DRAWN] } : { patch: {}, fields: [] }
}

function newOutline({ record }: AreaRow, outline: PolygonGeometry | undefined): PolygonGeometry | undefined {
  const given = record.outline
  return given && outline && sameOutline(given, outline) ? undefined : given
}

function differing(before: Words, after: Words): Omit<AreaPatch, 'areaId' | 'geometry'> {
  const keys = (['name', 'shortName', 'layer', 'status'] as const).filter((key) => after[key] !== before[key])
  return {
    ...Object.fromEntries(keys.map((key) => [key, after[key]])),
    ...(after.phone !== before.phone && { phone: after.phone || null }),
    ...(after.parentId !== before.parentId && after.parentId !== null && { parentId: after.parentId }),
  }
}

function wordChanges(before: Words, after: Words, net: AreaNet): FieldChange[] {
  const codeOf = (areaId: string | null): string => net.get(areaId)?.code ?? ''
  const keys = ['name', 'shortName', 'layer', 'status', 'phone'] as const
  return [
    ...keys.flatMap((key) => fieldChange(AREA_COLUMNS, key, { before: before[key], after: after[key] })),
    ...fieldChange(AREA_COLUMNS, 'parentCode', {
      before: codeOf(before.parentId),
      after: codeOf(after.parentId),
    }),
  ]
}

/** An area that a whole new map does not name. */
export function retireEdit(
  existing: AreaRecord,
  outline: PolygonGeometry | undefined,
): Omit<AreaEdit, 'row'> {
  const fields = fieldChange(AREA_COLUMNS, 'status', { before: 'active', after: 'retired' })
  const change = { action: 'retire', title: existing.name, fields, entityId: existing.id } as const
  return {
    patch: { areaId: existing.id, status: 'retired' },
    change,
    ...shapeFor('retired', existing.name, outline),
  }
}
