import { countyDay, DAY_MS } from '@beegrid/shared'
import type { Sentence } from './route-decision.js'
import { WHOLE_WEEK, type RuleTime } from './rule.js'

const DAYS_ZH = ['一', '二', '三', '四', '五', '六', '日']
const DAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const both = (zh: string, en: string): Sentence => ({ zh, en })

/** Neighbouring days as a range: 周一至周五, 周六、周日. */
function runs(weekdays: number): [number, number][] {
  const found: [number, number][] = []
  for (let day = 0; day < 7; day += 1) {
    if ((weekdays & (1 << day)) === 0) continue
    const last = found.at(-1)
    if (last?.[1] === day - 1) last[1] = day
    else found.push([day, day])
  }
  return found
}

function days(weekdays: number): Sentence {
  if (weekdays === WHOLE_WEEK.weekdays) return both('每天', 'daily')
  const say = (names: readonly string[], to: string): string[] =>
    runs(weekdays).map(([from, until]) =>
      from === until ? (names[from] ?? '') : `${names[from] ?? ''}${to}${names[until] ?? ''}`,
    )
  return both(`周${say(DAYS_ZH, '至周').join('、周')}`, say(DAYS_EN, '–').join(', '))
}

function hhmm(minute: number): string {
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

function hours({ fromMinute, toMinute }: RuleTime): Sentence {
  if (fromMinute === 0 && toMinute === WHOLE_WEEK.toMinute) return both('', '')
  const next = toMinute <= fromMinute
  return both(
    `${hhmm(fromMinute)}–${next ? '次日 ' : ''}${hhmm(toMinute)}`,
    `${hhmm(fromMinute)}–${hhmm(toMinute)}${next ? ' next day' : ''}`,
  )
}

function day(at: number): string {
  return countyDay(at)
}

function dates({ validFrom, validTo }: RuleTime): Sentence {
  // The end is exclusive: people name the last day it still holds.
  const last = validTo === null ? undefined : day(validTo - DAY_MS)
  if (validFrom === null) return last === undefined ? both('', '') : both(`到 ${last} 止`, `until ${last}`)
  const first = day(validFrom)
  if (last === undefined) return both(`${first} 起`, `from ${first}`)
  return both(`${first} 至 ${last}`, `${first} to ${last}`)
}

/** When a rule applies; empty for always. */
export function timeWords(time: RuleTime): Sentence {
  const clock = hours(time)
  const week = time.weekdays === WHOLE_WEEK.weekdays && clock.zh === '' ? both('', '') : days(time.weekdays)
  const parts = [dates(time), week, clock]
  const join = (language: keyof Sentence): string =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join(' ')
  return both(join('zh'), join('en'))
}

export interface RuleNames {
  readonly area: string
  readonly category: Sentence
  readonly owner: Sentence
  readonly time: RuleTime
}

/** A rule as one sentence: 合德镇的供水管道破裂，每天 18:00–次日 08:00 → 合德镇值班台. */
export function ruleWords({ area, category, owner, time }: RuleNames): Sentence {
  const when = timeWords(time)
  return both(
    `${area}的${category.zh}${when.zh && `，${when.zh}`} → ${owner.zh}`,
    `${category.en} in ${area}${when.en && `, ${when.en}`} → ${owner.en}`,
  )
}
