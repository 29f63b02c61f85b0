import { fieldsOf, type FieldName, type FieldSort, type Section } from './section-fields'

export type Values = Readonly<Partial<Record<FieldName, unknown>>>

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const MOST_DAYS = 4

const isWhole = (value: unknown, { min, max }: { min: number; max: number }): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max

const everyWhole = (value: unknown, range: { min: number; max: number }): boolean =>
  Array.isArray(value) && value.every((each) => isWhole(each, range))

function areSteps(value: unknown): boolean {
  const steps = Array.isArray(value) ? (value as readonly { atPercent?: unknown }[]) : []
  return steps.length > 0 && steps.every(({ atPercent }) => isWhole(atPercent, { min: 1, max: 1000 }))
}

const areDays = (value: unknown): boolean =>
  everyWhole(value, { min: 1, max: 365 }) && (value as readonly unknown[]).length <= MOST_DAYS

const RIGHT: Readonly<Partial<Record<FieldSort['sort'], (value: unknown) => boolean>>> = {
  time: (value) => typeof value === 'string' && TIME.test(value),
  days: areDays,
  levels: (value) => Array.isArray(value) && value.length > 0,
  steps: areSteps,
}

/** Whether a field is filled in as the server takes it. */
export function isRight(field: FieldSort, value: unknown): boolean {
  if (field.sort === 'number') return isWhole(value, field)
  return RIGHT[field.sort]?.(value) ?? true
}

/** The fields of a section that are not right yet. */
export function wrongFields(section: Section, values: Values): readonly FieldName[] {
  return fieldsOf(section).flatMap(({ name, field }) => (isRight(field, values[name]) ? [] : [name]))
}

export function isSame(a: Values, b: Values): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Days as people type them: 7，30 or 7 30. */
export function daysIn(text: string): readonly number[] {
  return text
    .split(/[^\d]+/)
    .filter((each) => each !== '')
    .map(Number)
}
