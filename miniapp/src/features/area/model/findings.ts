import type { Language, LngLat } from '@beegrid/shared'
import { ApiError } from '@/platform/http/api-error'
import { isFields } from '@/platform/http/problem'
import type { AreaGeometry } from './geojson'

/** What the server finds wrong or worth a look in a change of outlines. */
export interface AreaFinding {
  severity: 'error' | 'warning'
  kind: string
  refs: readonly string[]
  zh: string
  en: string
  areaM2?: number | undefined
  /** Where an outline crosses itself. */
  at?: LngLat | undefined
  geometry?: AreaGeometry | undefined
}

const isGeometry = (value: unknown): value is AreaGeometry =>
  isFields(value) &&
  (value['type'] === 'Polygon' || value['type'] === 'MultiPolygon') &&
  Array.isArray(value['coordinates'])

const isPoint = (value: unknown): value is LngLat =>
  isFields(value) && typeof value['lng'] === 'number' && typeof value['lat'] === 'number'

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

function finding(value: Readonly<Record<string, unknown>>): AreaFinding {
  const { severity, kind, refs, zh, en, areaM2, at, geometry } = value
  return {
    severity: severity === 'warning' ? 'warning' : 'error',
    kind: words(kind),
    refs: Array.isArray(refs) ? refs.filter((ref) => typeof ref === 'string') : [],
    zh: words(zh),
    en: words(en),
    ...(typeof areaM2 === 'number' && { areaM2 }),
    ...(isPoint(at) && { at: { lng: at.lng, lat: at.lat } }),
    ...(isGeometry(geometry) && { geometry }),
  }
}

/** The findings of an answer or of a refusal, whichever parts it has. */
export function readFindings(value: unknown): AreaFinding[] {
  return Array.isArray(value) ? value.filter(isFields).map(finding) : []
}

export type Refusal =
  /** Somebody else changed the outlines meanwhile. */
  | { kind: 'changed'; message: string }
  | { kind: 'refused'; message: string; findings: readonly AreaFinding[] }
  | { kind: 'unsent' }

/** Why a change was not taken. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiError)) return { kind: 'unsent' }
  if (error.code === 'BOUNDARY_CHANGED') return { kind: 'changed', message: error.message }
  const fields = error.problem.errors.map(({ message }) => message).filter(Boolean)
  const message = [error.message, ...fields].filter(Boolean).join(' · ')
  return { kind: 'refused', message, findings: readFindings(error.problem.extra['findings']) }
}

export function findingText(found: AreaFinding, language: Language): string {
  return language === 'en' ? found.en || found.zh : found.zh || found.en
}

export function blocks(findings: readonly AreaFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** Errors first, the largest ground first. */
export function byWeight(findings: readonly AreaFinding[]): AreaFinding[] {
  const rank = ({ severity }: AreaFinding) => (severity === 'error' ? 0 : 1)
  return [...findings].sort((a, b) => rank(a) - rank(b) || (b.areaM2 ?? 0) - (a.areaM2 ?? 0))
}
