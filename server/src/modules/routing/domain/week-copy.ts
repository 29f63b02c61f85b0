import type { DutyEntity } from '../data/duty.entity.js'
import type { Span } from './coverage.js'

export type CopiedLine = Omit<DutyEntity, 'id'>

/**
 * The lines that were made for one week alone, moved by a week: stand-ins by date and turns of a rotation. Lines without
 * an end go on by themselves, and a leave is nobody's to repeat.
 */
export function nextWeek(duties: readonly DutyEntity[], week: Span): readonly CopiedLine[] {
  const length = week.to - week.from
  return duties.flatMap(({ id: _, ...line }) => {
    if (line.validTo === null || line.validTo - line.validFrom > length) return []
    const [from, to] = [Math.max(line.validFrom, week.from), Math.min(line.validTo, week.to)]
    return to > from ? [{ ...line, validFrom: from + length, validTo: to + length }] : []
  })
}

/** Whether a line is there already. */
export function isSameLine(a: CopiedLine, b: CopiedLine): boolean {
  const fields = ['userId', 'areaId', 'duty', 'standing', 'weekdays', 'fromMinute', 'toMinute'] as const
  return fields.every((field) => a[field] === b[field]) && covers(b, a)
}

function covers(outer: CopiedLine, inner: CopiedLine): boolean {
  return (
    outer.validFrom <= inner.validFrom &&
    (outer.validTo === null || (inner.validTo !== null && outer.validTo >= inner.validTo))
  )
}
