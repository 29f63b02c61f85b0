import type { TicketAction, TicketState } from '@beegrid/shared'
import type { NoticeKey } from './notice-texts.js'

/** Groups of people around a ticket. */
export type Audience = 'public' | 'lead' | 'assist' | 'called' | 'desk'

export interface PlannedNotice {
  readonly to: Audience
  readonly key: NoticeKey
  /** Work for whoever hears it: rings where it cannot wait until morning, or for whoever has the night's turn. */
  readonly urgent?: boolean
}

const notice = (to: Audience, key: NoticeKey, urgent = false): PlannedNotice => ({ to, key, urgent })

/** What of an event decides who is told. */
export interface ToldEvent {
  readonly to: TicketState
  readonly passed: boolean
  /** The ticket lies on the desk with nobody else. */
  readonly waits: boolean
  /** False on the kept ticket of a merge, which stays what it is. */
  readonly moved: boolean
}

type Planner = (event: ToldEvent) => PlannedNotice[]

const doneAgain = (): PlannedNotice[] => [notice('lead', 'offered', true), notice('public', 'redoing')]

/** Who is told what after each action. `public`: the reporter and followers. The actor is never told. */
const PLANS: Partial<Record<TicketAction, Planner>> = {
  report: ({ waits }) => (waits ? [notice('desk', 'waiting', true)] : []),
  amend: () => [notice('lead', 'amended')],
  dispatch: () => [notice('lead', 'offered', true), notice('desk', 'informed')],
  accept: () => [notice('public', 'accepted'), notice('assist', 'helping')],
  decline: ({ waits }) => (waits ? [notice('desk', 'waiting', true)] : []),
  transfer: () => [notice('lead', 'offered', true)],
  arrive: () => [notice('public', 'arrived')],
  resolve: () => [notice('public', 'done'), notice('desk', 'toCheck')],
  verify: ({ passed }) =>
    passed
      ? [notice('public', 'closed'), notice('lead', 'passed')]
      : [notice('lead', 'failed', true), notice('public', 'redoing')],
  reopen: () => doneAgain(),
  followUp: ({ moved }) => (moved ? doneAgain() : []),
  recheck: ({ moved }) => (moved ? doneAgain() : []),
  reject: () => [notice('public', 'rejected')],
  withdraw: () => [notice('lead', 'withdrawn')],
  comment: () => [
    notice('public', 'commented'),
    notice('lead', 'commented'),
    notice('assist', 'commented'),
    notice('called', 'commented'),
  ],
  rate: () => [notice('lead', 'rated')],
  merge: ({ moved }) =>
    moved
      ? [notice('public', 'merged'), notice('lead', 'standDown', true), notice('assist', 'standDown')]
      : [notice('lead', 'joined')],
  unmerge: ({ moved, waits }) =>
    moved ? [notice('public', 'unmerged'), notice(waits ? 'desk' : 'lead', 'awake', true)] : [],
}

/** The notices of an event. */
export function noticesAfter(action: TicketAction, event: ToldEvent): readonly PlannedNotice[] {
  return PLANS[action]?.(event) ?? []
}
