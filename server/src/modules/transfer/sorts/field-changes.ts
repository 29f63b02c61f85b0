import type { Column } from '../domain/column.js'
import { wordOf } from '../domain/column.js'
import type { FieldChange } from '../domain/import-plan.js'

/** A value before and after in the words of its column, if it changes. */
export function fieldChange(
  columns: readonly Column[],
  key: string,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): FieldChange[] {
  if ((before ?? '') === (after ?? '')) return []
  const column = columns.find((each) => each.key === key)
  const word = (value: string | null): string | null => (value === null ? null : wordOf(column, value))
  return [{ zh: column?.zh ?? key, en: column?.en ?? key, before: word(before), after: word(after) }]
}
