import { wordOf, type Column } from '../domain/column.js'
import type { FieldChange } from '../domain/import-plan.js'

type Values = Pick<FieldChange, 'before' | 'after'>

/** A value before and after in the words of its column, if it changes. */
export function fieldChange(columns: readonly Column[], key: string, values: Values): FieldChange[] {
  if ((values.before ?? '') === (values.after ?? '')) return []
  const column = columns.find((each) => each.key === key)
  const { zh, en } = column ?? { zh: key, en: key }
  const english = column?.choices && { english: worded(column, values, 'en') }
  return [{ zh, en, ...worded(column, values, 'zh'), ...english }]
}

function worded(column: Column | undefined, { before, after }: Values, language: 'zh' | 'en'): Values {
  const word = (value: string | null): string | null => value && wordOf(column, value, language)
  return { before: word(before), after: word(after) }
}
