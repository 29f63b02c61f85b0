import type { Row } from '../../support/evidence.js'
import { reckonedWork } from '../../support/reckoning.js'
import { NOTHING, type Counted } from './counted.js'
import type { TicketStory } from './world.js'

type Verdict = 'kept' | 'late' | 'open'

const number = (clock: Row, column: string): number => Number(clock[column])

function verdictOf(clock: Row, now: number): Verdict {
  const due = number(clock, 'due_at')
  if (clock['state'] === 'stopped') return number(clock, 'stopped_at') > due ? 'late' : 'kept'
  const looked = clock['state'] === 'paused' ? number(clock, 'paused_at') : now
  return looked > due ? 'late' : 'open'
}

/** The ticket's own limits of some stages, as they began; those of called parties are theirs. */
function limits({ clocks }: TicketStory, ...stages: readonly string[]): readonly Row[] {
  return clocks
    .filter((clock) => stages.includes(String(clock['stage'])) && clock['assignment_id'] === null)
    .sort((a, b) => number(a, 'started_at') - number(b, 'started_at'))
}

function kept(clocks: readonly Row[], now: number): Counted {
  const settled = clocks.map((clock) => verdictOf(clock, now)).filter((verdict) => verdict !== 'open')
  return { hit: settled.filter((verdict) => verdict === 'kept').length, of: settled.length }
}

/** One that ended the moment it began asked nobody: the router had passed it on. */
export const acceptedInTime = (story: TicketStory, now: number): Counted =>
  kept(
    limits(story, 'accept').filter((clock) => clock['stopped_at'] === null || lasted(clock)),
    now,
  )

const lasted = (clock: Row): boolean => number(clock, 'stopped_at') > number(clock, 'started_at')

export const checkedInTime = (story: TicketStory, now: number): Counted => kept(limits(story, 'verify'), now)

const isExempted = ({ row }: TicketStory): boolean => number(row, 'exempted') > 0

/** An appeal takes lateness out of both sides. */
const judged = (story: TicketStory, verdict: Verdict): Counted => {
  if (verdict === 'open' || (verdict === 'late' && isExempted(story))) return NOTHING
  return { hit: verdict === 'kept' ? 1 : 0, of: 1 }
}

/** The limit that ran when it was first submitted as done; where it never was, the one that runs now. */
export function handledInTime(story: TicketStory, now: number): Counted {
  const submitted = story.events.find(({ action }) => action === 'resolve')?.at ?? now
  const first = limits(story, 'resolve').findLast((clock) => number(clock, 'started_at') <= submitted)
  return first ? judged(story, verdictOf(first, now)) : NOTHING
}

/** Closed without ever being late, among those closed or late. */
export function closedInTime(story: TicketStory, now: number): Counted {
  const work = limits(story, 'resolve', 'rework')
  if (work.some((clock) => verdictOf(clock, now) === 'late')) return judged(story, 'late')
  return judged(story, story.status === 'closed' ? 'kept' : 'open')
}

const MINUTE = 60_000
/** How long a unit is in its own time, minutes: 08–12 and 14–18 make a working day of eight hours. */
const LASTS: Readonly<Record<string, number>> = {
  ...{ urgent_minute: 1, urgent_hour: 60, natural_day: 1_440, work_hour: 60, work_day: 480 },
}

/** (used − limit) ÷ limit of one that was stopped late, in thousandths. */
function overtimeOf(clock: Row): number {
  const [due, stopped] = [number(clock, 'due_at'), number(clock, 'stopped_at')]
  if (clock['state'] !== 'stopped' || stopped <= due) return 0
  const unit = String(clock['limit_unit'])
  const over = unit.startsWith('work_') ? reckonedWork(due, stopped) : stopped - due
  return Math.round((1_000 * over) / (number(clock, 'limit_value') * (LASTS[unit] ?? NaN) * MINUTE))
}

/** How far over in all, and how often. */
export function overtimes(story: TicketStory): Counted {
  const all = limits(story, 'resolve', 'rework').map(overtimeOf)
  const over = all.filter((each) => each > 0)
  return isExempted(story) ? NOTHING : { hit: over.reduce((sum, each) => sum + each, 0), of: over.length }
}
