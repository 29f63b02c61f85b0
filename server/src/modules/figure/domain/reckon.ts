import type { TicketState } from '@beegrid/shared'
import { fateOfFirstRoute, type TicketEventEntity, type TicketPast } from '../../ticket/index.js'
import { countClocks } from './count-clocks.js'
import { nextLook } from './kept-clocks.js'
import { Leads } from './leads.js'
import { Tally, type UnitTally } from './tally.js'
import type { ReckonInput } from './reckon-input.js'

export interface Reckoned {
  readonly tallies: readonly UnitTally[]
  /** When to count again though nothing happens; epoch milliseconds. */
  readonly lookAgainAt: number | null
}

/** Ended without having been handled: they count as reports, and in what was done with them before, in nothing else. */
const OUT = new Set<TicketState>(['withdrawn', 'merged', 'rejected'])

/** What one ticket counts in the figures, from its timeline and the clocks its rows started and stopped. */
export function reckon(input: ReckonInput): Reckoned {
  const { past, unitArea, now } = input
  const [tally, leads] = [new Tally(), new Leads(past, unitArea)]
  const state = past.events.at(-1)?.toState ?? 'submitted'
  countReport(tally, leads, { past, state })
  countGivings(tally, leads, past)
  if (!OUT.has(state)) {
    countHandling(tally, leads, { past, state })
    countChecks(tally, leads, past)
    countWords(tally, leads, past)
    countClocks(tally, leads, input)
  }
  return { tallies: tally.all(), lookAgainAt: OUT.has(state) ? null : nextLook(past, now) }
}

interface Scene {
  readonly past: TicketPast
  readonly state: TicketState
}

function countReport(tally: Tally, { home }: Leads, { past, state }: Scene): void {
  const [report] = past.events
  const [valid, found] = [!OUT.has(state), report?.data['foundBy']]
  const taken = valid && isTaken(past)
  const fate = fateOfFirstRoute(past.events)
  const known = valid && typeof found === 'string'
  tally.addEach(home, {
    ...{ reported: true, valid, taken, decided: taken || state === 'rejected' },
    ...{ known, missed: known && found === 'resident' },
    ...{ routed: fate !== undefined, stood: fate === 'stood' },
  })
}

/** Given to somebody, or taken on by a desk itself. */
function isTaken({ events }: TicketPast): boolean {
  return events.some(({ toState }) => toState === 'dispatched' || toState === 'accepted')
}

/** Each giving counts for whom it was given to; a refusal for whoever led until then. */
function countGivings(tally: Tally, leads: Leads, { events }: TicketPast): void {
  events.filter(isGiving).forEach(({ seq }) => tally.add(leads.before(seq + 1), 'given'))
  events.filter(isRefusal).forEach(({ seq }) => tally.add(leads.before(seq), 'returned'))
}

/** To an owner, also while the one before had not accepted yet. */
function isGiving({ action, fromState, toState, data }: TicketEventEntity): boolean {
  if (toState !== 'dispatched' || data['leadParty'] === undefined) return false
  return fromState !== toState || action === 'transfer'
}

function isRefusal({ action, actorRelation }: TicketEventEntity): boolean {
  return action === 'decline' || (action === 'transfer' && actorRelation === 'lead')
}

const HANDLED = new Set<TicketState>(['resolved', 'closed'])

function countHandling(tally: Tally, { home }: Leads, { past, state }: Scene): void {
  const { events } = past
  const resolved = events.findLast(
    ({ toState, fromState }) => toState === 'resolved' && fromState !== 'resolved',
  )
  const taken = isTaken(past)
  const closed = taken && state === 'closed'
  tally.addEach(home, {
    ...{ handled: taken && HANDLED.has(state), closed },
    ...{ done: resolved !== undefined, redone: isRedone(resolved, events) },
  })
  const begun = events[0]?.at ?? 0
  if (closed) tally.add(home, 'minutes', Math.round(((resolved?.at ?? begun) - begun) / 60_000))
}

/** What was never submitted as done is not done again. */
function isRedone(resolved: TicketEventEntity | undefined, events: TicketPast['events']): boolean {
  return resolved !== undefined && events.some(isSentBack)
}

/** Refused by a check, or taken up again after closing. */
function isSentBack({ fromState, toState }: TicketEventEntity): boolean {
  if (fromState === 'resolved') return toState === 'accepted'
  return fromState === 'closed' && toState === 'dispatched'
}

/** A check counts for the unit whose work was checked; what closes by itself was not checked. */
function countChecks(tally: Tally, leads: Leads, { events }: TicketPast): void {
  for (const { action, seq, actorRelation, data } of events) {
    if (action !== 'verify' || actorRelation === 'router') continue
    tally.addEach(leads.before(seq), { checked: true, passed: data['passed'] === true })
  }
}

/** What those say whom it concerns: whether it is solved (their last word), and how satisfied they are. */
function countWords(tally: Tally, { home }: Leads, { ticket, events }: TicketPast): void {
  const answers = events.map(solvedBy).filter((each) => each !== undefined)
  tally.addEach(home, { answered: answers.length > 0, solved: answers.at(-1) === true })
  for (const { satisfaction } of ratingsIn(events, ticket.reporterId))
    tally.addEach(home, { rated: true, satisfied: satisfaction !== 'unsatisfied' })
}

/** What a desk noted from the phone gives way to what the reporter says themselves of the same closing. */
function ratingsIn(
  events: TicketPast['events'],
  reporterId: string,
): readonly { readonly satisfaction: string }[] {
  const ratings = events.flatMap(({ actorId, data: { satisfaction, closing, byPhone } }) =>
    typeof satisfaction === 'string' ? [{ satisfaction, closing, byPhone: byPhone === true, actorId }] : [],
  )
  const own = ratings.filter(({ byPhone, actorId }) => !byPhone && actorId === reporterId)
  return ratings.filter(({ byPhone, closing }) => !byPhone || !own.some((each) => each.closing === closing))
}

const THEY_WHO_WAIT = new Set<TicketEventEntity['actorRelation']>(['reporter', 'follower'])

/** Their word in a row: at the check (also on the phone), when called back, or by asking for it to be done again. */
function solvedBy({
  action,
  actorRelation,
  fromState,
  toState,
  data,
}: TicketEventEntity): boolean | undefined {
  const own = THEY_WHO_WAIT.has(actorRelation) || data['byPhone'] === true
  if (action === 'verify' && own) return data['passed'] === true
  if (action === 'followUp' && data['reached'] === true) return toState === fromState
  return action === 'reopen' && own ? false : undefined
}
