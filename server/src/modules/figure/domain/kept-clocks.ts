import { lengthOf, usedBetween, type WorkingCalendar } from '../../calendar/index.js'
import type { TicketClockEntity, TicketPast } from '../../ticket/index.js'

/** Whether a limit was kept: known once it was stopped or is over; `open` until then. */
export type Verdict = 'kept' | 'late' | 'open'

/** @param now epoch milliseconds */
export function verdictOf({ state, dueAt, pausedAt, stoppedAt }: TicketClockEntity, now: number): Verdict {
  if (state === 'stopped') return (stoppedAt ?? dueAt) > dueAt ? 'late' : 'kept'
  const looked = state === 'paused' ? (pausedAt ?? dueAt) : now
  return looked > dueAt ? 'late' : 'open'
}

type Stage = TicketClockEntity['stage']

/** The ticket's own clocks of some stages, in the order they were started; those of called parties are not its own. */
export function clocksOf({ clocks }: TicketPast, ...stages: readonly Stage[]): readonly TicketClockEntity[] {
  return clocks
    .filter(({ stage, assignmentId }) => stages.includes(stage) && assignmentId === null)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
}

/** (used − limit) ÷ limit in the time the limit runs in, thousandths; 0 for one that was kept or still runs. */
export function overtimeOf(clock: TicketClockEntity, calendar: WorkingCalendar): number {
  const { dueAt: from, stoppedAt: to, limitValue: value, limitUnit: unit } = clock
  if (to === null || to <= from) return 0
  return Math.round((1_000 * usedBetween(calendar, { from, to }, unit)) / lengthOf(calendar, { value, unit }))
}

/** When time alone will change what is counted: the next moment at which a running limit is over. */
export function nextLook({ clocks }: TicketPast, now: number): number | null {
  const ahead = clocks.filter(({ state, dueAt }) => state === 'running' && dueAt >= now)
  return ahead.length === 0 ? null : Math.min(...ahead.map(({ dueAt }) => dueAt)) + 1
}
