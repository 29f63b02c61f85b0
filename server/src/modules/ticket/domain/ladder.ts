import type { Limit } from '@beegrid/shared'
import { percentAt, type WorkingCalendar } from '../../calendar/index.js'
import type { LadderStep } from '../../county-settings/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'

/** What of a clock decides its next step. */
export type SteppedClock = Pick<
  TicketClockEntity,
  'stage' | 'limitValue' | 'limitUnit' | 'dueAt' | 'percentTaken'
>

export interface LadderTime {
  readonly calendar: WorkingCalendar
  readonly steps: readonly LadderStep[]
}

/** What of the ladder has come at a moment, and when the next of it comes. */
export interface LadderPlace {
  /** Not taken yet, the lowest first. */
  readonly due: readonly LadderStep[]
  /** Of the limit, in percent: how far the ladder is then climbed. */
  readonly percentTaken: number
  /** Epoch milliseconds; null when no step is left. */
  readonly nextStepAt: number | null
}

const limitOf = ({ limitValue, limitUnit }: SteppedClock): Limit => ({ value: limitValue, unit: limitUnit })

/** Steps a clock has left. A reporter who says nothing is nobody's delay: that clock has no ladder, a call-back follows it. */
function stepsLeft({ stage, percentTaken }: SteppedClock, { steps }: LadderTime): readonly LadderStep[] {
  if (stage === 'verify') return []
  return steps.filter((step) => step.atPercent > percentTaken).sort((a, b) => a.atPercent - b.atPercent)
}

function momentOf(clock: SteppedClock, { calendar }: LadderTime, step: LadderStep): number {
  return percentAt(calendar, { dueAt: clock.dueAt, limit: limitOf(clock) }, step.atPercent)
}

/** Where a clock stands on the ladder at `now` (epoch ms). */
export function ladderPlace(clock: SteppedClock, time: LadderTime, now: number): LadderPlace {
  const moments = stepsLeft(clock, time).map((step) => ({ step, at: momentOf(clock, time, step) }))
  const due = moments.filter(({ at }) => at <= now).map(({ step }) => step)
  return {
    due,
    percentTaken: due.at(-1)?.atPercent ?? clock.percentTaken,
    nextStepAt: moments.find(({ at }) => at > now)?.at ?? null,
  }
}

/** When the next step comes; null when none is left. */
export function nextStepAt(clock: SteppedClock, time: LadderTime): number | null {
  const [next] = stepsLeft(clock, time)
  return next ? momentOf(clock, time, next) : null
}

/** A clock whose due time moved on: steps that lie ahead again come again; those behind stay taken. */
export function rearmed(clock: SteppedClock, time: LadderTime, now: number): LadderPlace {
  const anew = ladderPlace({ ...clock, percentTaken: 0 }, time, now)
  const percentTaken = Math.min(clock.percentTaken, anew.percentTaken)
  return { ...anew, percentTaken, nextStepAt: nextStepAt({ ...clock, percentTaken }, time) }
}

/** As long as a limit of this unit counts as urgent, minutes; infinite for what runs in working time or days. */
export function urgentMinutesOf({ value, unit }: Limit): number {
  if (unit === 'urgent_minute') return value
  return unit === 'urgent_hour' ? value * 60 : Number.POSITIVE_INFINITY
}
