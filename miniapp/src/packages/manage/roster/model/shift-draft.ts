import type { DutyBody, DutyView, RosterRowView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { clockText, dateText, dayFromText, dayOf, dayStart, minuteFromText } from './week'

export const EVERY_DAY = 0b1111111
export const WORKING_DAYS = 0b0011111

/** A shift as it is being filled in. */
export interface ShiftDraft {
  userId: string
  standing: 'holder' | 'standIn'
  weekdays: number
  from: string
  to: string
  validFrom: string
  /** The last day; empty without end. */
  validTo: string
}

export function blankShift(): ShiftDraft {
  const validFrom = dateText(dayOf(now()))
  return {
    ...{ userId: '', standing: 'holder', weekdays: WORKING_DAYS },
    ...{ from: '08:00', to: '18:00', validFrom, validTo: '' },
  }
}

export function isReady({ userId, weekdays, from, to, validFrom, validTo }: ShiftDraft): boolean {
  const dated = validFrom !== '' && (validTo === '' || validTo >= validFrom)
  return userId !== '' && weekdays > 0 && from !== '' && to !== '' && dated
}

export function bodyOf(draft: ShiftDraft, row: RosterRowView): DutyBody {
  const { userId, standing, weekdays, from, to, validFrom, validTo } = draft
  const iso = (day: number) => new Date(dayStart(day)).toISOString()
  return {
    ...{ userId, areaId: row.areaId, standing, weekdays },
    duty: row.kind === 'grid' ? 'gridResponsibility' : 'dutyOfficer',
    ...{ fromMinute: minuteFromText(from), toMinute: minuteFromText(to) },
    validFrom: iso(dayFromText(validFrom)),
    ...(validTo !== '' && { validTo: iso(dayFromText(validTo) + 1) }),
  }
}

export function daysWords(words: DeskMessages['roster'], weekdays: number): string {
  if (weekdays === EVERY_DAY) return words.shiftSheet.everyDay
  if (weekdays === WORKING_DAYS) return words.shiftSheet.workdays
  return words.weekdays.filter((_, day) => ((weekdays >> day) & 1) === 1).join(words.and)
}

/** 责任人 · 工作日 08:00–18:00 · 到 2026-11-21 */
export function lineWords(words: DeskMessages['roster'], duty: DutyView): string {
  const { shiftSheet } = words
  const hours = shiftSheet.hours(clockText(duty.fromMinute), clockText(duty.toMinute))
  const last = duty.validTo === null ? undefined : dateText(dayOf(Date.parse(duty.validTo) - 1))
  return [
    standingWords(words, duty),
    `${daysWords(words, duty.weekdays)} ${hours}`,
    ...(last === undefined ? [] : [shiftSheet.until(last)]),
  ].join(' · ')
}

function standingWords({ shiftSheet }: DeskMessages['roster'], { duty, line, standing }: DutyView): string {
  if (duty === 'communityBusiness') return shiftSheet.a(line ?? '')
  if (duty === 'dutyOfficer') return shiftSheet.officer
  return standing === 'holder' ? shiftSheet.holder : shiftSheet.standIn
}
