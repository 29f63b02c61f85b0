import type { KindPolicy, Proof } from './ticket-kinds.js'

export const TICKET_STATES = [
  'submitted',
  'dispatched',
  'accepted',
  'on_site',
  'suspended',
  'resolved',
  'closed',
  'rejected',
  'withdrawn',
  'merged',
] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const TICKET_PHASES = ['open', 'waiting', 'done'] as const
/** Coarse phase for people and charts. */
export type TicketPhase = (typeof TICKET_PHASES)[number]

export const PHASE_OF: Readonly<Record<TicketState, TicketPhase>> = {
  submitted: 'open',
  dispatched: 'open',
  accepted: 'open',
  on_site: 'open',
  suspended: 'open',
  resolved: 'waiting',
  closed: 'done',
  rejected: 'done',
  withdrawn: 'done',
  merged: 'done',
}

const OPEN: readonly TicketState[] = ['submitted', 'dispatched', 'accepted', 'on_site', 'suspended']
const ALIVE: readonly TicketState[] = [...OPEN, 'resolved']

/**
 * What an actor is to one ticket. `lead`, `assist` and `called` act for an assigned party, whether or not it has accepted;
 * `community`, `subdistrict` and `county` hold a desk over the ticket's place; `router` is the system itself.
 */
export const RELATIONS = [
  'router',
  'anyone',
  'reporter',
  'follower',
  'lead',
  'assist',
  'called',
  'community',
  'subdistrict',
  'county',
] as const
export type Relation = (typeof RELATIONS)[number]

const DESK: readonly Relation[] = ['community', 'subdistrict', 'county']
const NOBODY: readonly Relation[] = []

/** What an action must be given besides its name. */
export const NEEDS = [
  'reason',
  'note',
  'owner',
  'passed',
  'satisfaction',
  'positionOrReason',
  'photo',
  'content',
  'into',
] as const
export type Need = (typeof NEEDS)[number]

/** Where an action leads: a state, nowhere (`stays`), or by the verdict of a verification. */
export type Target = TicketState | 'stays' | 'byVerdict' | 'before'

export interface ActionRule {
  readonly from: readonly TicketState[]
  readonly to: Target
  readonly by: readonly Relation[]
  readonly needs: readonly Need[]
  /** Moves `version`; actions that leave the state alone only move `eventSeq`, so that they never make an accept fail. */
  readonly movesState: boolean
}

const rule = (
  from: readonly TicketState[],
  to: Target,
  rest: Partial<Pick<ActionRule, 'by' | 'needs'>>,
): ActionRule => ({
  from,
  to,
  by: rest.by ?? NOBODY,
  needs: rest.needs ?? [],
  movesState: to !== 'stays',
})

/**
 * The ticket lifecycle as one declared table (docs/architecture.md, "The ticket"). Every action of the architecture stands here;
 * one whose thread is not built yet is allowed to nobody.
 */
export const TICKET_LIFECYCLE = {
  report: rule([], 'submitted', { by: ['anyone'] }),
  amend: rule(OPEN, 'stays', { by: ['reporter', 'lead', 'assist'], needs: ['content'] }),
  dispatch: rule(['submitted'], 'dispatched', { by: ['router', ...DESK], needs: ['owner'] }),
  accept: rule(['dispatched'], 'accepted', { by: ['lead', 'community'] }),
  decline: rule(['dispatched', 'accepted', 'on_site'], 'submitted', { by: ['lead'], needs: ['reason'] }),
  transfer: rule(['dispatched', 'accepted', 'on_site', 'suspended'], 'dispatched', {
    by: [...DESK, 'lead'],
    needs: ['owner', 'reason'],
  }),
  arrive: rule(['accepted'], 'on_site', { by: ['lead', 'assist'], needs: ['positionOrReason'] }),
  resolve: rule(['accepted', 'on_site'], 'resolved', {
    by: ['lead', 'assist', 'community'],
    needs: ['note'],
  }),
  verify: rule(['resolved'], 'byVerdict', { by: ['reporter', 'follower', ...DESK], needs: ['passed'] }),
  reopen: rule(['closed'], 'dispatched', { by: ['reporter', ...DESK], needs: ['reason'] }),
  reject: rule(['submitted', 'dispatched'], 'rejected', { by: DESK, needs: ['reason'] }),
  withdraw: rule(['submitted', 'dispatched'], 'withdrawn', { by: ['reporter'] }),
  merge: rule(OPEN, 'merged', { by: DESK, needs: ['into'] }),
  unmerge: rule(['merged'], 'before', { by: DESK }),
  suspend: rule(['accepted', 'on_site'], 'suspended', { needs: ['reason'] }),
  resume: rule(['suspended'], 'before', {}),
  extend: rule(OPEN, 'stays', { needs: ['reason'] }),
  appeal: rule(['closed', 'rejected'], 'stays', { needs: ['reason'] }),
  whistle: rule(OPEN, 'stays', { needs: ['owner'] }),
  respond: rule(OPEN, 'stays', {}),
  supervise: rule(ALIVE, 'stays', { needs: ['note'] }),
  remind: rule(ALIVE, 'stays', {}),
  comment: rule(TICKET_STATES, 'stays', {
    by: ['reporter', 'follower', 'lead', 'assist', 'called', ...DESK],
    needs: ['note'],
  }),
  follow: rule(ALIVE, 'stays', { by: ['anyone'] }),
  rate: rule(['closed'], 'stays', { by: ['reporter', 'follower'], needs: ['satisfaction'] }),
  followUp: rule(['closed'], 'stays', { needs: ['note'] }),
  recheck: rule(['closed'], 'stays', { needs: ['passed'] }),
  publish: rule(['submitted'], 'stays', {}),
  claim: rule(['submitted', 'dispatched'], 'accepted', {}),
  fulfil: rule(['accepted'], 'resolved', { needs: ['note'] }),
} as const satisfies Readonly<Record<string, ActionRule>>

export type TicketAction = keyof typeof TICKET_LIFECYCLE
export const TICKET_ACTIONS = Object.keys(TICKET_LIFECYCLE) as readonly TicketAction[]

export function actionRule(action: TicketAction): ActionRule {
  return TICKET_LIFECYCLE[action]
}

/** The facts of a ticket that a decision needs. Times are epoch milliseconds. */
export interface TicketFacts {
  readonly state: TicketState
  readonly kind: KindPolicy
  /** Proof the category asks for on top of its kind. */
  readonly proof?: Proof
  /** Who submitted the work as done, and for which unit (community or organisation). */
  readonly resolverId?: string
  readonly resolverUnit?: string
  /** The unit that took the report in, when staff filed it. */
  readonly intakeUnit?: string
  /** A called party (whistle) that has not answered yet. */
  readonly calledOpen: boolean
  /** End of the reporter's window to reopen; its start never moves. */
  readonly reopenUntil?: number
  readonly ratedByActor: boolean
  readonly followedByActor: boolean
  /** What a ticket goes back to that is on hold or merged now. */
  readonly stateBefore?: TicketState
  /** How many tickets are merged into this one. */
  readonly mergedCount: number
  /** How often an owner has refused it: declined it, or as lead handed it on. */
  readonly refusals: number
}

export interface DecidingActor {
  readonly id: string
  readonly relations: ReadonlySet<Relation>
  /** Units (communities, organisations) the actor works for. */
  readonly units: ReadonlySet<string>
}

/** What came with the action; `undefined` when only asking whether it is allowed at all. */
export interface GivenFacts {
  readonly has: ReadonlySet<Need>
  readonly passed?: boolean
}

export type Refusal =
  | 'TICKET_ACTION_FORBIDDEN'
  | 'TICKET_OWN_WORK'
  | 'TICKET_OWN_UNIT'
  | 'TICKET_WRONG_STATE'
  | 'TICKET_ALREADY_RATED'
  | 'TICKET_ALREADY_FOLLOWED'
  | 'TICKET_REOPEN_WINDOW_OVER'
  | 'TICKET_CALLED_PARTY_OPEN'
  | 'TICKET_MERGE_HAS_OTHERS'
  | 'TICKET_COMMUNITY_DECIDES'
  | 'TICKET_NEEDS_MISSING'

export type Decision =
  | { readonly ok: true; readonly to: TicketState; readonly movesState: boolean }
  | { readonly ok: false; readonly code: Refusal; readonly missing?: readonly Need[] }

export interface DecideInput {
  readonly action: TicketAction
  readonly facts: TicketFacts
  readonly actor: DecidingActor
  readonly given?: GivenFacts
  readonly now: number
}

const refuse = (code: Refusal): Decision => ({ ok: false, code })

/** Needs of an action on this ticket: the table's, and the proof its kind or category asks for. */
export function needsOf(action: TicketAction, facts: Pick<TicketFacts, 'kind' | 'proof'>): readonly Need[] {
  const needs = actionRule(action).needs
  const wantsPhoto = action === 'resolve' && (facts.kind.proof === 'photo' || facts.proof === 'photo')
  return wantsPhoto ? [...needs, 'photo'] : needs
}

/** Whoever did the work is not the one who says it is done, nor is that one's unit where it resolved its own intake. */
function refusesOwnWork({ facts, actor }: DecideInput): Refusal | undefined {
  if (facts.resolverId === actor.id) return 'TICKET_OWN_WORK'
  const ownIntake = facts.intakeUnit !== undefined && facts.intakeUnit === facts.resolverUnit
  return ownIntake && actor.units.has(facts.intakeUnit) ? 'TICKET_OWN_UNIT' : undefined
}

/** What else must be so for an action that its state allows. */
const CONDITIONS: Partial<Record<TicketAction, (input: DecideInput) => Refusal | undefined>> = {
  resolve: ({ facts }) => {
    if (facts.calledOpen) return 'TICKET_CALLED_PARTY_OPEN'
    return facts.kind.arrivalRequired && facts.state !== 'on_site' ? 'TICKET_WRONG_STATE' : undefined
  },
  rate: ({ facts }) => (facts.ratedByActor ? 'TICKET_ALREADY_RATED' : undefined),
  follow: ({ facts }) => (facts.followedByActor ? 'TICKET_ALREADY_FOLLOWED' : undefined),
  reopen: refusesReopen,
  verify: refusesOwnWork,
  transfer: refusesPassingOn,
  // No chains: what others were merged into is kept, or they are taken apart first.
  merge: ({ facts }) => (facts.mergedCount > 0 ? 'TICKET_MERGE_HAS_OTHERS' : undefined),
}

function refusesState(input: DecideInput): Refusal | undefined {
  const allowed = actionRule(input.action).from.includes(input.facts.state)
  return allowed ? CONDITIONS[input.action]?.(input) : 'TICKET_WRONG_STATE'
}

/** One lead may hand it on; the next one gives it back, and the community decides: no ticket goes back and forth. */
function refusesPassingOn({ facts, actor }: DecideInput): Refusal | undefined {
  const alone = !DESK.some((relation) => actor.relations.has(relation))
  return alone && facts.refusals > 0 ? 'TICKET_COMMUNITY_DECIDES' : undefined
}

/** The window binds the reporter alone: the community and above may reopen at any time. */
function refusesReopen({ facts, actor, now }: DecideInput): Refusal | undefined {
  if (facts.reopenUntil === undefined || DESK.some((relation) => actor.relations.has(relation)))
    return undefined
  return now > facts.reopenUntil ? 'TICKET_REOPEN_WINDOW_OVER' : undefined
}

function targetState(
  action: TicketAction,
  { state, stateBefore = state }: TicketFacts,
  given: GivenFacts | undefined,
): TicketState {
  const { to } = actionRule(action)
  if (to === 'byVerdict') return given?.passed === false ? 'accepted' : 'closed'
  if (to === 'before') return stateBefore
  return to === 'stays' ? state : to
}

/**
 * Says whether an action may happen now, and where it leads. Pure: the same input always gives the same answer.
 * Order of judgement: who (403), then state (409), then needs (400).
 */
export function decide(input: DecideInput): Decision {
  const { action, facts, actor, given } = input
  const { by, movesState } = actionRule(action)
  if (!by.some((relation) => actor.relations.has(relation))) return refuse('TICKET_ACTION_FORBIDDEN')
  const refusal = refusesState(input)
  if (refusal) return refuse(refusal)
  const missing = given ? needsOf(action, facts).filter((need) => !given.has.has(need)) : []
  if (missing.length > 0) return { ok: false, code: 'TICKET_NEEDS_MISSING', missing }
  return { ok: true, to: targetState(action, facts, given), movesState }
}

/** The actions open to an actor right now, in the order of the table. */
export function allowedActions(input: Omit<DecideInput, 'action' | 'given'>): readonly TicketAction[] {
  return TICKET_ACTIONS.filter((action) => action !== 'report' && decide({ ...input, action }).ok)
}
