import type { MergerBody, MergerView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { daysWords, EVERY_DAY } from './shift-draft'
import { dateText, dayFromText, dayOf, dayStart } from './week'

/** A merger as it is being filled in. */
export interface MergeDraft {
  intoAreaId: string
  weekdays: number
  from: string
  /** The last day; empty without end. */
  to: string
  reason: string
}

export function blankMerge(reason: string | undefined): MergeDraft {
  const today = dateText(dayOf(now()))
  return { intoAreaId: '', weekdays: EVERY_DAY, from: today, to: today, reason: reason ?? '' }
}

export function isMergeReady({ intoAreaId, weekdays, from, to, reason }: MergeDraft): boolean {
  const dated = from !== '' && (to === '' || to >= from)
  return intoAreaId !== '' && weekdays > 0 && dated && reason.trim() !== ''
}

export function mergerOf(areaId: string, { intoAreaId, weekdays, from, to, reason }: MergeDraft): MergerBody {
  const iso = (at: number) => new Date(at).toISOString()
  return {
    ...{ areaId, intoAreaId, weekdays, reason: reason.trim() },
    // What of today has been stays with whoever had it.
    validFrom: iso(Math.max(dayStart(dayFromText(from)), now())),
    ...(to !== '' && { validTo: iso(dayStart(dayFromText(to) + 1)) }),
  }
}

/** 每天 · 从 2026-11-21 · 到 2026-11-22 · 学校放假 */
export function mergerWords(words: DeskMessages['roster'], merger: MergerView): string {
  const { weekdays, validFrom, validTo, reason } = merger
  const first = words.mergeSheet.since(dateText(dayOf(Date.parse(validFrom))))
  const last = validTo === null ? [] : [words.shiftSheet.until(dateText(dayOf(Date.parse(validTo) - 1)))]
  return [daysWords(words, weekdays), first, ...last, reason].join(' · ')
}
