import type { Relation, TicketAction } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import type { EventData } from '../data/ticket-event.entity.js'
import { projectionFor } from './ticket-projection.js'
import { relationsOf, type TicketParties } from './ticket-relations.js'

const HANDLING: readonly Relation[] = ['lead', 'assist', 'called', 'community', 'subdistrict', 'county']

/** Whether somebody handles a ticket, or sits at a desk over it: also where they filed it themselves, for a caller. */
export function handles(actor: Actor, parties: TicketParties): boolean {
  const relations = relationsOf(actor, parties)
  if (HANDLING.some((each) => relations.has(each))) return true
  return projectionFor(actor, parties) === 'handler'
}

const AMONG_DESKS: readonly TicketAction[] = [
  ...(['supervise', 'answerSupervision', 'endSupervision', 'grant', 'takeBack'] as const),
]

/** Words that desks and handlers write to each other; what is said about a reporter's own appeal is said to them. */
export function isAmongDesks({
  action,
  data,
}: {
  readonly action: TicketAction
  readonly data: EventData
}): boolean {
  return AMONG_DESKS.includes(action) && data['request'] !== 'appeal'
}

/** What a desk noted down about a call with the reporter: not for neighbours who follow, nor for riders who pass by. */
export function isOfACall({
  action,
  data,
}: {
  readonly action: TicketAction
  readonly data: EventData
}): boolean {
  return action === 'followUp' || data['byPhone'] === true
}
