import { answerable, refusesState } from './ticket-conditions.js'
import { fitsKind } from './ticket-confidential.js'
import type { Decision, DecideInput, GivenFacts, Refusal, TicketFacts } from './ticket-facts.js'
import { actionRule, TICKET_ACTIONS, type Need, type Target, type TicketAction } from './ticket-lifecycle.js'
import type { RequestKind } from './ticket-requests.js'
import type { TicketState } from './ticket-states.js'

const refuse = (code: Refusal): Decision => ({ ok: false, code })

/** Needs of an action on this ticket: the table's, and the proof its kind or category asks for. */
export function needsOf(action: TicketAction, facts: Pick<TicketFacts, 'kind' | 'proof'>): readonly Need[] {
  const needs = actionRule(action).needs
  const wantsPhoto = action === 'resolve' && (facts.kind.proof === 'photo' || facts.proof === 'photo')
  return wantsPhoto ? [...needs, 'photo'] : needs
}

const LATER: Readonly<Record<RequestKind, (state: TicketState) => TicketState>> = {
  suspend: () => 'suspended',
  appeal: (state) => (state === 'rejected' ? 'submitted' : state),
  extend: (state) => state,
  whistle: (state) => state,
}

/** A grant leads somewhere when it is the last one: on hold, or, a rejection appealed against, back to be given out. */
function afterGrant({ facts, actor, given }: DecideInput): TicketState {
  const request = answerable(facts, actor, given?.requestId)
  const granted = request?.last === true && given?.passed !== false
  return granted ? LATER[request.kind](facts.state) : facts.state
}

type Open = Extract<Target, 'stays' | 'before' | 'byVerdict' | 'byGrant' | 'bySecondLook'>

const ANSWERS: Readonly<Record<Open, (input: DecideInput) => TicketState>> = {
  stays: ({ facts }) => facts.state,
  before: ({ facts }) => facts.stateBefore ?? facts.state,
  byVerdict: ({ given }) => (given?.passed === false ? 'accepted' : 'closed'),
  byGrant: afterGrant,
  bySecondLook: ({ facts, given }) => {
    const again = given?.passed === false || given?.reopen === true
    return again && facts.state === 'closed' ? 'dispatched' : facts.state
  },
}

const isOpen = (target: Target): target is Open => target in ANSWERS

function targetState(input: DecideInput): TicketState {
  const { to } = actionRule(input.action)
  return isOpen(to) ? ANSWERS[to](input) : to
}

/** Whoever says that it is not done says what is wrong. */
const SAYS_WHAT_IS_WRONG = new Set<TicketAction>(['verify', 'recheck'])

function missingOf({ action, facts }: DecideInput, given: GivenFacts): readonly Need[] {
  const refuses = given.passed === false && SAYS_WHAT_IS_WRONG.has(action)
  const needs = needsOf(action, facts)
  return (refuses ? [...needs, 'note' as const] : needs).filter((need) => !given.has.has(need))
}

/** Whether it moves the state shows only by the answer. */
const BY_ANSWER = new Set<Target>(['byGrant', 'bySecondLook'])

/**
 * Says whether an action may happen now, and where it leads. Pure: the same input always gives the same answer.
 * Order of judgement: who (403), then state (409), then needs (400).
 */
export function decide(input: DecideInput): Decision {
  const { action, facts, actor, given } = input
  const { by, movesState, to: target } = actionRule(action)
  if (!by.some((relation) => actor.relations.has(relation))) return refuse('TICKET_ACTION_FORBIDDEN')
  if (!fitsKind(action, facts.kind)) return refuse('TICKET_ACTION_FORBIDDEN')
  const refusal = refusesState(input)
  if (refusal) return refuse(refusal)
  const missing = given ? missingOf(input, given) : []
  if (missing.length > 0) return { ok: false, code: 'TICKET_NEEDS_MISSING', missing }
  const to = targetState(input)
  return { ok: true, to, movesState: BY_ANSWER.has(target) ? to !== facts.state : movesState }
}

/** The actions open to an actor right now, in the order of the table. */
export function allowedActions(input: Omit<DecideInput, 'action' | 'given'>): readonly TicketAction[] {
  return TICKET_ACTIONS.filter((action) => action !== 'report' && decide({ ...input, action }).ok)
}
