import type { Relation } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { isConfidential } from './confidential.js'
import { relationsOf, type TicketParties } from './ticket-relations.js'

/**
 * How much of a ticket a reader sees (docs/architecture.md, "Who sees what"). `own`: the reporter; `party`: a follower, or
 * who was asked to look again;
 * `handler`: the place and the problem, never the person; `supervisor`: also who reported it, audited, unless anonymous.
 */
export type Projection = 'own' | 'party' | 'handler' | 'supervisor'

const SUPERVISING: readonly Relation[] = ['community', 'subdistrict', 'county']
const HANDLING: readonly Relation[] = ['lead', 'assist', 'called']

/** Grid workers also see what lies in their own grid, assigned to them or not. */
function worksInGrid(actor: Actor, gridId: string | null): boolean {
  return (
    gridId !== null &&
    actor.memberships.some(
      ({ role, areaId }) => (role === 'grid_worker' || role === 'grid_lead') && areaId === gridId,
    )
  )
}

/** The projection a reader gets; undefined means the ticket does not exist for them (404). */
export function projectionFor(actor: Actor, parties: TicketParties): Projection | undefined {
  const relations = relationsOf(actor, parties)
  const has = (list: readonly Relation[]): boolean => list.some((each) => relations.has(each))
  const closed = isConfidential(parties.ticket)
  if (parties.ticket.reporterId === actor.userId) return 'own'
  // Who is to bring two sides together has to know them; the look is audited like a desk's.
  if (has(closed ? [...SUPERVISING, 'lead'] : SUPERVISING)) return 'supervisor'
  if (has(HANDLING) || (!closed && worksInGrid(actor, parties.ticket.gridId))) return 'handler'
  return has(['follower', 'rechecker']) ? 'party' : undefined
}

/** Whether the reporter's name may be shown at all. */
export function showsReporter(projection: Projection, anonymous: boolean): boolean {
  return projection === 'own' || (projection === 'supervisor' && !anonymous)
}
