import type { TicketAction } from '@beegrid/shared'
import type { FirstRouteFate } from '../../routing/index.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'

export type SettlingStep = 'accept' | 'decline' | 'transfer' | 'dispatch'

/** The timeline's word on a first route: the step that settled it, and what came after an accept. */
export interface SettledRoute {
  readonly settledBy: SettlingStep
  /** `back`: whoever led gave it back; null while nothing has happened yet. */
  readonly afterwards: 'back' | 'kept' | null
}

const REFUSED: Readonly<Record<Exclude<SettlingStep, 'accept'>, FirstRouteFate>> = {
  decline: 'declined',
  transfer: 'transferred',
  dispatch: 'assignedByHand',
}

/** The formula of the figure (docs/adr/0018-rule-table.md), for one ticket. */
export function fateOf({ settledBy, afterwards }: SettledRoute): FirstRouteFate {
  if (settledBy !== 'accept') return REFUSED[settledBy]
  return afterwards === 'back' ? 'returnedLater' : 'stood'
}

/** Where the timeline has to be looked at for a fate. */
export function settledAs(fate: FirstRouteFate): SettledRoute {
  switch (fate) {
    case 'stood':
      return { settledBy: 'accept', afterwards: 'kept' }
    case 'returnedLater':
      return { settledBy: 'accept', afterwards: 'back' }
    case 'declined':
      return { settledBy: 'decline', afterwards: null }
    case 'transferred':
      return { settledBy: 'transfer', afterwards: null }
    case 'assignedByHand':
      return { settledBy: 'dispatch', afterwards: null }
  }
}

type Step = Pick<TicketEventEntity, 'action' | 'actorRelation'>

/** The same from a whole timeline; undefined while nobody has accepted it or given it to somebody else. */
export function fateOfFirstRoute(events: readonly Step[]): FirstRouteFate | undefined {
  const settledBy = events.find(settles)?.action
  if (!isSettling(settledBy)) return undefined
  const after = events.find(({ action }) => AFTERWARDS.has(action))
  return fateOf({ settledBy, afterwards: after ? (isGivenBack(after) ? 'back' : 'kept') : null })
}

const AFTERWARDS = new Set<TicketAction>(['decline', 'transfer', 'resolve'])

/** The router's own dispatch settles nothing. */
function settles({ action, actorRelation }: Step): boolean {
  return isSettling(action) && (action !== 'dispatch' || actorRelation !== 'router')
}

function isSettling(action: TicketAction | undefined): action is SettlingStep {
  return action === 'accept' || action === 'decline' || action === 'transfer' || action === 'dispatch'
}

function isGivenBack({ action, actorRelation }: Step): boolean {
  return action === 'decline' || (action === 'transfer' && actorRelation === 'lead')
}
