import { ALIVE_STATES, OPEN_STATES, TICKET_STATES, type TicketState } from './ticket-states.js'

/**
 * What an actor is to one ticket. `lead`, `assist` and `called` act for an assigned party, whether or not it has accepted;
 * `community`, `subdistrict` and `county` hold a desk over the ticket's place; `rechecker` was asked to look at it once more;
 * `router` is the system itself.
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
  'rechecker',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Desks over a ticket's place, from the smallest area up: who grants what a lead asks for. */
export const DESK_LEVELS = ['community', 'subdistrict', 'county'] as const
export type DeskLevel = (typeof DESK_LEVELS)[number]

const DESK: readonly Relation[] = DESK_LEVELS
const ABOVE: readonly Relation[] = ['subdistrict', 'county']
const NOBODY: readonly Relation[] = []
const WORKED_ON: readonly TicketState[] = ['accepted', 'on_site']
const GIVEN: readonly TicketState[] = ['dispatched', ...WORKED_ON]
/** Where something that was asked for may wait for its answer. */
const ASKED_IN: readonly TicketState[] = [...GIVEN, 'suspended', 'closed', 'rejected']

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
  'until',
  'parties',
] as const
export type Need = (typeof NEEDS)[number]

/**
 * Where an action leads: a state, nowhere (`stays`), back (`before`), or by its answer: a verification passed or not, a
 * request granted or not, a second look that finds it broken again.
 */
export type Target = TicketState | 'stays' | 'before' | 'byVerdict' | 'byGrant' | 'bySecondLook'

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
  amend: rule(OPEN_STATES, 'stays', { by: ['reporter', 'lead', 'assist'], needs: ['content'] }),
  dispatch: rule(['submitted'], 'dispatched', { by: ['router', ...DESK], needs: ['owner'] }),
  accept: rule(['dispatched'], 'accepted', { by: ['lead', 'community'] }),
  decline: rule(GIVEN, 'submitted', { by: ['lead'], needs: ['reason'] }),
  transfer: rule([...GIVEN, 'suspended'], 'dispatched', {
    by: [...DESK, 'lead'],
    needs: ['owner', 'reason'],
  }),
  arrive: rule(['accepted'], 'on_site', { by: ['lead', 'assist'], needs: ['positionOrReason'] }),
  resolve: rule(WORKED_ON, 'resolved', { by: ['lead', 'assist', 'community'], needs: ['note'] }),
  verify: rule(['resolved'], 'byVerdict', {
    by: ['reporter', 'follower', ...DESK, 'router'],
    needs: ['passed'],
  }),
  reopen: rule(['closed'], 'dispatched', { by: ['reporter', ...DESK], needs: ['reason'] }),
  reject: rule(['submitted', 'dispatched'], 'rejected', { by: DESK, needs: ['reason'] }),
  withdraw: rule(['submitted', 'dispatched'], 'withdrawn', { by: ['reporter'] }),
  merge: rule(OPEN_STATES, 'merged', { by: DESK, needs: ['into'] }),
  unmerge: rule(['merged'], 'before', { by: DESK }),
  // Asked by whoever has it; only the grant moves the state.
  suspend: rule(WORKED_ON, 'stays', { by: ['lead'], needs: ['reason', 'until'] }),
  extend: rule(WORKED_ON, 'stays', { by: ['lead'], needs: ['reason'] }),
  appeal: rule(['closed', 'rejected'], 'stays', { by: ['lead', 'reporter'], needs: ['reason'] }),
  grant: rule([...OPEN_STATES, 'closed', 'rejected'], 'byGrant', { by: DESK, needs: ['passed'] }),
  // Whoever asked, while it waits; and the system, when nobody has answered in time.
  takeBack: rule(ASKED_IN, 'stays', { by: ['lead', 'reporter', ...DESK] }),
  passUp: rule(ASKED_IN, 'stays', { by: ['router'] }),
  resume: rule(['suspended'], 'before', { by: ['router', 'lead', ...DESK] }),
  whistle: rule(GIVEN, 'stays', { by: ['lead', ...DESK], needs: ['parties', 'reason'] }),
  respond: rule([...GIVEN, 'suspended'], 'stays', { by: ['called'] }),
  finishPart: rule([...GIVEN, 'suspended'], 'stays', { by: ['called'], needs: ['note'] }),
  endWhistle: rule([...GIVEN, 'suspended'], 'stays', { by: ['lead', ...DESK], needs: ['reason'] }),
  supervise: rule(ALIVE_STATES, 'stays', { by: ABOVE, needs: ['note', 'until'] }),
  answerSupervision: rule([...ALIVE_STATES, 'closed'], 'stays', {
    by: ['lead', 'community'],
    needs: ['note'],
  }),
  endSupervision: rule([...ALIVE_STATES, 'closed'], 'stays', { by: ABOVE }),
  remind: rule(ALIVE_STATES, 'stays', { by: ['reporter', 'follower'] }),
  escalate: rule(ALIVE_STATES, 'stays', { by: ['router'] }),
  mediate: rule(WORKED_ON, 'stays', { by: ['lead', 'assist'], needs: ['note'] }),
  comment: rule(TICKET_STATES, 'stays', {
    by: ['reporter', 'follower', 'lead', 'assist', 'called', ...DESK],
    needs: ['note'],
  }),
  follow: rule(ALIVE_STATES, 'stays', { by: ['anyone'] }),
  rate: rule(['closed'], 'stays', { by: ['reporter', 'follower'], needs: ['satisfaction'] }),
  // Of one that waits to be confirmed: nobody was reached. What the reporter says on the phone is a verification.
  followUp: rule(['resolved', 'closed'], 'bySecondLook', { by: DESK, needs: ['note'] }),
  recheck: rule(['closed'], 'bySecondLook', { by: [...DESK, 'rechecker'], needs: ['passed'] }),
  publish: rule(['submitted'], 'stays', {}),
  claim: rule(['submitted', 'dispatched'], 'accepted', {}),
  fulfil: rule(['accepted'], 'resolved', { needs: ['note'] }),
} as const satisfies Readonly<Record<string, ActionRule>>

export type TicketAction = keyof typeof TICKET_LIFECYCLE
export const TICKET_ACTIONS = Object.keys(TICKET_LIFECYCLE) as readonly TicketAction[]

export function actionRule(action: TicketAction): ActionRule {
  return TICKET_LIFECYCLE[action]
}
