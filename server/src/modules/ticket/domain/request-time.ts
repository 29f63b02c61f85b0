import type { Limit, RequestKind } from '@beegrid/shared'
import { dueAt, percentAt, type WorkingCalendar } from '../../calendar/index.js'
import type { CountySettings } from '../../county-settings/index.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'

/** How long the desk that is asked has, and when something comes of its silence; epoch milliseconds. */
export type RequestTime = Pick<TicketRequestEntity, 'deskSince' | 'dueAt' | 'nextStepAt'>

const OVER = 100

/** A whistle is for what cannot wait until tomorrow; the rest is office work. */
export function answerLimit(kind: RequestKind, { requests, whistle }: CountySettings): Limit {
  return kind === 'whistle'
    ? { value: whistle.answerMinutes, unit: 'urgent_minute' }
    : { value: requests.answerHours, unit: 'work_hour' }
}

/** A desk's time from `now`: reminded where the county's ladder reminds whoever has something, then passed up. */
export function timeFrom(
  now: number,
  limit: Limit,
  { calendar, ladder }: { calendar: WorkingCalendar; ladder: CountySettings['ladder'] },
): RequestTime {
  const due = dueAt(calendar, now, limit)
  const percents = ladder.steps.map(({ atPercent }) => atPercent).filter((percent) => percent < OVER)
  const [reminder] = [...percents].sort((a, b) => a - b)
  const remindAt = reminder === undefined ? due : percentAt(calendar, { dueAt: due, limit }, reminder)
  return { deskSince: now, dueAt: due, nextStepAt: Math.max(now, remindAt) }
}

/** The desk's time is over. */
export function isOver({ dueAt: due }: Pick<RequestTime, 'dueAt'>, now: number): boolean {
  return due !== null && due <= now
}
