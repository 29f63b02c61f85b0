import { countyTime, limitText, type Language } from '@beegrid/shared'
import type { CountedDays } from '../../calendar/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { ClockTurn } from './turned-due.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day of the county, as people say it: 11月22日, 22 Nov. */
export function dayText(date: string, language: Language): string {
  const [, month = 1, day = 1] = date.split('-').map(Number)
  return language === 'en' ? `${day} ${MONTHS[month - 1] ?? ''}` : `${month}月${day}日`
}

/** Days in a row: 11月23日—27日, 23—27 Nov. */
export function daysRangeText(from: string, to: string, language: Language): string {
  if (from === to) return dayText(from, language)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))]
  if (!sameMonth) return `${dayText(from, language)}—${dayText(to, language)}`
  return language === 'en' ? `${first}—${dayText(to, language)}` : `${dayText(from, language)}—${last}日`
}

/** A moment of the county, to the minute; the year only where it is not `year`. */
export function momentText(at: number, language: Language, year: number): string {
  const text = countyTime(at)
  const [date, time] = [text.slice(0, 10), text.slice(11, 16)]
  const own = Number(date.slice(0, 4))
  const day = dayText(date, language)
  if (own === year) return `${day} ${time}`
  return language === 'en' ? `${day} ${own} ${time}` : `${own}年${day} ${time}`
}

/** `2 小时 30 分`, `2 h 30 min`. */
export function durationText(ms: number, language: Language): string {
  const minutes = Math.round(ms / 60_000)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const [hour, minute] = language === 'en' ? [' h', ' min'] : [' 小时', ' 分']
  const parts = [hours > 0 ? `${hours}${hour}` : '', rest > 0 || hours === 0 ? `${rest}${minute}` : '']
  return parts.filter((each) => each !== '').join(' ')
}

type Say = (zh: string, en: string) => string
interface Told {
  readonly say: Say
  readonly moment: (at: number) => string
  readonly language: Language
}

const TURNS: Readonly<Record<ClockTurn['kind'], (turn: ClockTurn, told: Told) => string>> = {
  paused: ({ since, at }, { say, moment }) =>
    say(
      `${moment(since ?? at)} 至 ${moment(at)} 停表，不计`,
      `Stood still from ${moment(since ?? at)} to ${moment(at)}: not counted`,
    ),
  extended: ({ limit }, told) => {
    const more = limit ? limitText(limit, told.language) : ''
    return told.say(`准予延期，再加 ${more}`, `Extended by ${more}`)
  },
  restarted: (_, { say }) => say('换了承办方，重新计时', 'Given to another: begins anew'),
  givenBack: ({ since, at }, { say, moment }) =>
    say(
      `退回后又交回原承办方，${moment(since ?? at)} 至 ${moment(at)} 不计`,
      `Back to the same one: ${moment(since ?? at)} to ${moment(at)} is not counted`,
    ),
  renamed: ({ limit }, told) => {
    const text = limit ? limitText(limit, told.language) : ''
    return told.say(`明确了是什么事，按 ${text} 从这时算起`, `Known better what it is: ${text} from here`)
  },
  merged: (_, { say }) =>
    say('并入的工单承诺得更早，以更早的为准', 'A merged report was promised earlier: that holds'),
  unmerged: (_, { say }) => say('并单已拆开，回到自己的时限', 'Taken apart again: back to its own time'),
}

export interface ToldStep {
  readonly at: number
  readonly text: string
  /** Due then, epoch milliseconds. */
  readonly dueAt: number
}

/** How the due time of a clock came about, step by step. */
export function clockSteps(clock: TicketClockEntity, language: Language, year: number): readonly ToldStep[] {
  const say: Say = (zh, en) => (language === 'en' ? en : zh)
  const told = { say, language, moment: (at: number) => momentText(at, language, year) }
  const turns = clock.turns ?? []
  const start = {
    at: clock.startedAt,
    text: say('开始计时', 'Begins'),
    dueAt: turns[0]?.before ?? clock.dueAt,
  }
  return [
    start,
    ...turns.map((turn) => ({ at: turn.at, text: TURNS[turn.kind](turn, told), dueAt: turn.after })),
  ]
}

/** From where the present due time counts. */
export function countedFrom({ startedAt, turns }: TicketClockEntity): number {
  const last = turns?.findLast(({ kind }) => kind !== 'merged' && kind !== 'unmerged')
  // An extension counts on from where the limit would have been over.
  return last?.kind === 'extended' ? Math.max(last.before, startedAt) : (last?.at ?? startedAt)
}

/** What a row of days counts, in words. */
export function daysText(row: CountedDays, language: Language): string {
  const say: Say = (zh, en) => (language === 'en' ? en : zh)
  const counted = durationText(row.countedMs, language)
  switch (row.sort) {
    case 'weekend':
      return say('周末，不计', 'Weekend: not counted')
    case 'holiday':
      return say(`${row.name ?? '休息日'}，不计`, 'Public holiday: not counted')
    case 'madeUp':
      return say(`调休上班，计 ${counted}`, `Worked to make up for a holiday: ${counted}`)
    case 'worked':
      return row.days > 1
        ? say(`${row.days} 个工作日，计 ${counted}`, `${row.days} working days: ${counted}`)
        : say(`计 ${counted}`, `${counted} counted`)
  }
}
