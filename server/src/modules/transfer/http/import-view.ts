import type { Language } from '@beegrid/shared'
import { isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import type { FeatureCollectionView } from '../../area/index.js'
import type { Finding } from '../domain/finding.js'
import type { FieldChange, PlannedChange, PreviewShape } from '../domain/import-plan.js'
import { csvOf } from '../exports/write-table.js'
import type { ImportFacts, ImportLineFacts } from '../imports/import-facts.js'
import type { ImportPage, ImportWithFindings, LinePage } from '../imports/import-reading.js'
import type { AppliedImport } from '../imports/import-applying.js'
import type { HandoutRow } from '../sorts/sort-import.js'
import type {
  AppliedImportView,
  ChangeView,
  FieldChangeView,
  FindingView,
  ImportLinePageView,
  ImportLineView,
  ImportPageView,
  ImportReportView,
  ImportView,
} from './import.dto.js'

const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }, language: Language): string =>
  language === 'en' ? en : zh

export function importView(row: ImportFacts, language: Language): ImportView {
  const {
    id,
    sort,
    areaId,
    state,
    fileName,
    coord,
    counts,
    actorName,
    appliedBy,
    appliedVersion,
    revertedBy,
  } = row
  const { zh: _zh, en: _en, used: _used, ...known } = coord ?? { zh: '', en: '' }
  return {
    ...{ id, sort, areaId, fileName, counts, appliedBy, appliedVersion, revertedBy },
    status: state === 'checked' && counts.error > 0 ? 'refused' : state,
    coord: coord && { ...known, note: inLanguage(coord, language) },
    createdAt: isoTime(row.createdAt),
    createdBy: actorName,
    expiresAt: isoTime(row.expiresAt),
    appliedAt: isoTimeOrNull(row.appliedAt),
    revertedAt: isoTimeOrNull(row.revertedAt),
  }
}

export function reportView({ row, findings }: ImportWithFindings, language: Language): ImportReportView {
  return { ...importView(row, language), findings: findings.map((each) => findingView(each, language)) }
}

export function importPageView({ items, nextCursor }: ImportPage, language: Language): ImportPageView {
  return { items: items.map((row) => importView(row, language)), nextCursor }
}

const HANDOUT = [
  { key: 'name', zh: '姓名', en: 'Name', max: 64, kind: 'text', sample: '' },
  { key: 'username', zh: '用户名', en: 'User name', max: 64, kind: 'text', sample: '' },
  {
    key: 'activationCode',
    zh: '激活码（7 天内有效）',
    en: 'Activation code',
    max: 64,
    kind: 'text',
    sample: '',
  },
] as const

export function appliedView({ row, handout }: AppliedImport, language: Language): AppliedImportView {
  return { ...importView(row, language), handout: handout.length === 0 ? null : sheetOf(handout) }
}

function sheetOf(handout: readonly HandoutRow[]): string {
  return csvOf(
    HANDOUT,
    handout.map((values) => ({ values: { ...values } })),
  ).toString('utf8')
}

function findingView({ zh, en, at, geometry: _geometry, ...rest }: Finding, language: Language): FindingView {
  return { ...rest, message: inLanguage({ zh, en }, language), ...(at && { at: { ...at, coord: 'wgs84' } }) }
}

function fieldView({ zh, en, before, after, english }: FieldChange, language: Language): FieldChangeView {
  const values = language === 'en' && english ? english : { before, after }
  return { label: inLanguage({ zh, en }, language), before: values.before, after: values.after }
}

function changeView(change: PlannedChange, entityId: string | null, language: Language): ChangeView {
  const { action, row, feature, title, fields } = change
  const id = entityId ?? change.entityId
  return {
    ...{ action, title, ...(row !== undefined && { row }), ...(feature !== undefined && { feature }) },
    fields: fields.map((field) => fieldView(field, language)),
    ...(id !== undefined && { entityId: id }),
  }
}

function lineView({ kind, detail, entityId }: ImportLineFacts, language: Language): ImportLineView {
  const { finding, change } = detail
  return {
    kind,
    ...(finding && { finding: findingView(finding, language) }),
    ...(change && { change: changeView(change, entityId, language) }),
  }
}

export function linePageView({ items, nextCursor }: LinePage, language: Language): ImportLinePageView {
  return { items: items.map((line) => lineView(line, language)), nextCursor }
}

/** What the map beside the table draws. */
export function previewView(shapes: readonly PreviewShape[]): FeatureCollectionView {
  const features = shapes.map(({ kind, title, geometry }) => ({
    type: 'Feature' as const,
    properties: { kind, title },
    geometry,
  }))
  return { type: 'FeatureCollection', features }
}
