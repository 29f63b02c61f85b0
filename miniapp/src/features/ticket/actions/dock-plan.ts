import type { TicketAction } from '@beegrid/shared'
import type { AllowedActionView, TicketView } from '@/api/types'

export interface DockButton {
  action: TicketAction
  label: string
  /** Full amber: it is the viewer's turn. */
  mine: boolean
  /** 解决了 / 没解决: the same action, two answers. */
  passed?: boolean
}

export interface DockPlan {
  /** The one next action, last and widest. */
  primary: DockButton | undefined
  second: DockButton | undefined
  more: readonly AllowedActionView[]
  /** Three faces in the place of buttons. */
  rates: boolean
}

/** What comes next for whom; the first one allowed is it. */
const NEXT: readonly TicketAction[] = [
  'respond',
  'finishPart',
  'accept',
  'dispatch',
  'grant',
  'mediate',
  'arrive',
  'verify',
  'resolve',
  'recheck',
]
/** With nothing to do, the quiet button is the way to say something. */
const QUIET: readonly TicketAction[] = ['unmerge', 'comment', 'amend', 'follow']
/** Work on the spot is the turn of those who have it; a community may help out, but is not being waited for. */
const OF_THE_OWNER: readonly TicketAction[] = ['mediate', 'arrive', 'resolve']

type Actable = Pick<TicketView, 'allowedActions' | 'assignments'>

function isMyTurn(action: TicketAction, { assignments, allowedActions }: Actable): boolean {
  // Who was asked to look in passing has nothing else to do with it; a desk may look again at any time, and is not waited for.
  if (action === 'recheck') return !allowedActions.some((each) => each.action === 'followUp')
  return !OF_THE_OWNER.includes(action) || assignments.some(({ isMe, state }) => isMe && state !== 'released')
}

export interface DockWords {
  passed: string
  failed: string
  notMine: string
}

/** Which buttons stand at the thumb. All of them come from the server's list; only their places are chosen here. */
export function dockPlan(ticket: Actable, verdict: DockWords): DockPlan {
  const allowed = ticket.allowedActions
  const of = (list: readonly TicketAction[]) =>
    list.flatMap((action) => allowed.filter((each) => each.action === action))
  const [next] = of(NEXT).filter(({ action }) => isMyTurn(action, ticket))
  const rates = !next && allowed.some(({ action }) => action === 'rate')
  const [quiet] = of(QUIET)
  const shown = next ?? (rates ? undefined : quiet)
  const second = secondOf(shown, allowed, verdict)
  const taken = [shown?.action, second?.action, rates && 'rate']
  const more = allowed.filter(({ action }) => !taken.includes(action))
  return { primary: shown && button(shown, next !== undefined, verdict), second, more, rates }
}

function button({ action, label }: AllowedActionView, mine: boolean, { passed }: DockWords): DockButton {
  return action === 'verify' ? { action, label: passed, mine, passed: true } : { action, label, mine }
}

/** Beside the next action stands its usual companion. */
function secondOf(
  next: AllowedActionView | undefined,
  allowed: readonly AllowedActionView[],
  { failed, notMine }: DockWords,
): DockButton | undefined {
  if (next?.action === 'verify') return { action: 'verify', label: failed, mine: false, passed: false }
  return next?.action === 'accept' ? refusal(allowed, notMine) : besideArrival(next, allowed)
}

/** 不归我管 beside 接单: one tap, and it goes on to whoever it belongs to. */
function refusal(allowed: readonly AllowedActionView[], label: string): DockButton | undefined {
  const declines = allowed.some(({ action }) => action === 'decline')
  return declines ? { action: 'decline', label, mine: false } : undefined
}

const ON_THE_SPOT: readonly (TicketAction | undefined)[] = ['arrive', 'mediate']

function besideArrival(
  next: AllowedActionView | undefined,
  allowed: readonly AllowedActionView[],
): DockButton | undefined {
  const found = ON_THE_SPOT.includes(next?.action)
    ? allowed.find(({ action }) => action === 'resolve')
    : undefined
  return found && { action: found.action, label: found.label, mine: false }
}
