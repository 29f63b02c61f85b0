import type { TicketClockEntity, TicketPast } from '../../ticket/index.js'
import { clocksOf, overtimeOf, verdictOf, type Verdict } from './kept-clocks.js'
import type { Leads } from './leads.js'
import type { ReckonInput } from './reckon-input.js'
import type { Tally } from './tally.js'

/** Limits: to accept counts for whom it ran, to check for the community, to handle for the unit that has the ticket. */
export function countClocks(tally: Tally, leads: Leads, input: ReckonInput): void {
  const { past, now } = input
  const { communityId, subdistrictId, countyId } = past.ticket
  for (const clock of clocksOf(past, 'accept').filter((each) => !endedByRouter(each, past))) {
    const verdict = verdictOf(clock, now)
    tally.addEach(leads.at(clock.startedAt), {
      acceptDue: verdict !== 'open',
      acceptKept: verdict === 'kept',
    })
  }
  for (const clock of clocksOf(past, 'verify')) {
    const verdict = verdictOf(clock, now)
    const desk = { kind: 'area' as const, id: communityId ?? subdistrictId ?? countyId }
    tally.addEach(desk, { verifyDue: verdict !== 'open', verifyKept: verdict === 'kept' })
  }
  countHandlingLimits(tally, leads, input)
}

/** Exempted by an appeal, being late counts neither for nor against: the ticket is left out where it was late. */
function countHandlingLimits(tally: Tally, leads: Leads, { past, now, calendar }: ReckonInput): void {
  const clocks = clocksOf(past, 'resolve', 'rework')
  const verdicts = clocks.map((clock) => verdictOf(clock, now))
  const { exempted } = past.ticket
  const counts = (verdict: Verdict | undefined): boolean =>
    verdict === 'kept' || (verdict === 'late' && !exempted)
  const first = firstHandling(past)
  const settled = first && verdictOf(first, now)
  const whole = wholeOf(past, verdicts)
  tally.addEach(leads.home, {
    ...{ handleDue: counts(settled), handleKept: settled === 'kept' },
    ...{ closeDue: counts(whole), closeKept: whole === 'kept' },
  })
  if (exempted) return
  for (const clock of clocks) {
    const over = overtimeOf(clock, calendar)
    if (over === 0) continue
    const unit = leads.until(clock.stoppedAt ?? now)
    tally.add(unit, 'late')
    tally.add(unit, 'overtime', over)
  }
}

/** The limit its first submission was held to: given to another owner, work begins anew. */
function firstHandling(past: TicketPast): TicketClockEntity | undefined {
  const submitted = past.events.find(({ toState }) => toState === 'resolved')?.at ?? Infinity
  return clocksOf(past, 'resolve').findLast(({ startedAt }) => startedAt <= submitted)
}

/** The router gave it on in the same breath: nobody was asked to accept. */
function endedByRouter({ startedAt, stoppedAt }: TicketClockEntity, { events }: TicketPast): boolean {
  if (stoppedAt === null) return false
  const last = events.findLastIndex(({ at }) => at <= stoppedAt)
  const [before, end] = [events[last - 1], events[last]]
  const routed = end?.action === 'dispatch' && end.actorRelation === 'router'
  return routed && before !== undefined && startedAt >= before.at
}

/** Of the ticket as a whole: late once it ever was, kept when it is closed and never was. */
function wholeOf({ events }: TicketPast, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('late')) return 'late'
  return events.at(-1)?.toState === 'closed' ? 'kept' : 'open'
}
