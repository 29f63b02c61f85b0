import type { DecideInput, DecidingActor, Refusal, TicketFacts } from './ticket-facts.js'
import { actionRule, DESK_LEVELS, type Relation, type TicketAction } from './ticket-lifecycle.js'
import type { WaitingRequest } from './ticket-requests.js'

export type Condition = (input: DecideInput) => Refusal | undefined

const holdsDesk = ({ relations }: DecidingActor): boolean => DESK_LEVELS.some((level) => relations.has(level))

/** Whoever did the work is not the one who says it is done, nor is that one's unit where it resolved its own intake. */
const refusesOwnWork: Condition = ({ facts, actor }) => {
  if (facts.resolverId === actor.id) return 'TICKET_OWN_WORK'
  const ownIntake = facts.intakeUnit !== undefined && facts.intakeUnit === facts.resolverUnit
  return ownIntake && actor.units.has(facts.intakeUnit) ? 'TICKET_OWN_UNIT' : undefined
}

/** A second look is another unit's: the desk of the unit that did the work does not ask whether it was good. */
const refusesOwnUnit: Condition = ({ facts, actor }) => {
  if (facts.resolverId === actor.id) return 'TICKET_OWN_WORK'
  return facts.resolverUnit !== undefined && actor.units.has(facts.resolverUnit)
    ? 'TICKET_OWN_UNIT'
    : undefined
}

/** What a caller asks for on the phone is asked for in the reporter's own window. */
const refusesFollowUp: Condition = (input) => {
  const { facts, given, now } = input
  if (facts.state === 'resolved') return refusesOwnWork(input)
  // Once it is over nobody stirs a dispute up again.
  if (facts.kind.confidential) return 'TICKET_ACTION_FORBIDDEN'
  const tooLate = given?.reopen === true && facts.reopenUntil !== undefined && now > facts.reopenUntil
  return refusesOwnUnit(input) ?? (tooLate ? 'TICKET_REOPEN_WINDOW_OVER' : undefined)
}

/** One lead may hand it on; the next one gives it back, and the community decides: no ticket goes back and forth. */
const refusesPassingOn: Condition = ({ facts, actor }) =>
  !holdsDesk(actor) && facts.refusals > 0 ? 'TICKET_COMMUNITY_DECIDES' : undefined

/** The window binds the reporter alone: the community and above may reopen at any time. */
const refusesReopen: Condition = ({ facts, actor, now }) => {
  if (facts.reopenUntil === undefined || holdsDesk(actor)) return undefined
  return now > facts.reopenUntil ? 'TICKET_REOPEN_WINDOW_OVER' : undefined
}

/** 挂账 and 延期 are asked for in time, one at a time; how often each may be granted is in docs/architecture.md. */
const refusesAsking =
  (spent: (facts: TicketFacts) => Refusal | undefined): Condition =>
  ({ facts }) => {
    if (facts.requests.some(({ kind }) => kind !== 'whistle')) return 'TICKET_REQUEST_WAITS'
    return spent(facts) ?? (facts.overdue ? 'TICKET_REQUEST_OVERDUE' : undefined)
  }

/** Against being late the one who led appeals, against a rejection the reporter; each has its own once. */
const refusesAppeal: Condition = ({ facts, actor }) => {
  const [asker, made]: [Relation, number] =
    facts.state === 'rejected' ? ['reporter', facts.rejectionAppeals] : ['lead', facts.appeals]
  if (!actor.relations.has(asker)) return 'TICKET_ACTION_FORBIDDEN'
  if (facts.requests.length > 0) return 'TICKET_REQUEST_WAITS'
  if (made > 0) return 'TICKET_APPEALED_BEFORE'
  return facts.state === 'closed' && !facts.late ? 'TICKET_APPEAL_NOT_LATE' : undefined
}

/** The waiting request an actor may answer: the named one, or the first of the actor's level. */
export function answerable(
  { requests }: Pick<TicketFacts, 'requests'>,
  { relations }: Pick<DecidingActor, 'relations'>,
  requestId?: string,
): WaitingRequest | undefined {
  return requests.find(
    ({ id, level }) => relations.has(level) && (requestId === undefined || requestId === id),
  )
}

const refusesGrant: Condition = ({ facts, actor, given }) => {
  const request = answerable(facts, actor, given?.requestId)
  if (!request) return facts.requests.length === 0 ? 'TICKET_REQUEST_NONE' : 'TICKET_ACTION_FORBIDDEN'
  if (request.askedById === actor.id) return 'TICKET_OWN_REQUEST'
  return request.agreedIds?.includes(actor.id) ? 'TICKET_GRANTED_BEFORE' : undefined
}

/** One's own, while it waits: the named one, or the first. */
export function takenBack(
  { requests }: Pick<TicketFacts, 'requests'>,
  { id: actorId }: Pick<DecidingActor, 'id'>,
  requestId?: string,
): WaitingRequest | undefined {
  return requests.find(
    ({ id, askedById }) => askedById === actorId && (requestId === undefined || requestId === id),
  )
}

const refusesTakeBack: Condition = ({ facts, actor, given }) => {
  if (takenBack(facts, actor, given?.requestId)) return undefined
  return facts.requests.length === 0 ? 'TICKET_REQUEST_NONE' : 'TICKET_ACTION_FORBIDDEN'
}

const when =
  (code: Refusal, holds: (facts: TicketFacts) => boolean): Condition =>
  ({ facts }) =>
    holds(facts) ? code : undefined

/** What else must be so for an action that its state allows. */
const CONDITIONS: Partial<Record<TicketAction, Condition>> = {
  resolve: ({ facts }) => {
    if (facts.calledOpen) return 'TICKET_CALLED_PARTY_OPEN'
    return facts.kind.arrivalRequired && facts.state !== 'on_site' ? 'TICKET_WRONG_STATE' : undefined
  },
  // Staff who filed it for a caller and did it themselves are its reporter, too.
  rate: (input) => (input.facts.ratedByActor ? 'TICKET_ALREADY_RATED' : refusesOwnWork(input)),
  follow: when('TICKET_ALREADY_FOLLOWED', ({ followedByActor }) => followedByActor),
  reopen: refusesReopen,
  verify: refusesOwnWork,
  transfer: refusesPassingOn,
  // No chains: what others were merged into is kept, or they are taken apart first.
  merge: when('TICKET_MERGE_HAS_OTHERS', ({ mergedCount }) => mergedCount > 0),
  suspend: refusesAsking(({ suspensions }) => (suspensions > 0 ? 'TICKET_SUSPENDED_BEFORE' : undefined)),
  extend: refusesAsking(({ extensions }) => (extensions > 1 ? 'TICKET_EXTENDED_TWICE' : undefined)),
  appeal: refusesAppeal,
  grant: refusesGrant,
  takeBack: refusesTakeBack,
  passUp: ({ facts, given }) =>
    facts.requests.some(({ id }) => id === given?.requestId) ? undefined : 'TICKET_REQUEST_NONE',
  respond: when('TICKET_RESPONDED_BEFORE', ({ respondedByActor }) => respondedByActor === true),
  endWhistle: when('TICKET_NOT_WHISTLED', ({ whistles }) => whistles === 0),
  answerSupervision: when('TICKET_NOT_SUPERVISED', ({ supervisions }) => supervisions === 0),
  endSupervision: when('TICKET_NOT_SUPERVISED', ({ supervisions }) => supervisions === 0),
  remind: ({ facts, now }) =>
    facts.remindAgainAt !== undefined && now < facts.remindAgainAt ? 'TICKET_REMINDED_LATELY' : undefined,
  followUp: refusesFollowUp,
  recheck: refusesOwnUnit,
}

/** Why an action cannot happen now, for one who may do it at all. */
export function refusesState(input: DecideInput): Refusal | undefined {
  const allowed = actionRule(input.action).from.includes(input.facts.state)
  return allowed ? CONDITIONS[input.action]?.(input) : 'TICKET_WRONG_STATE'
}
