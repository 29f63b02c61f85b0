import type { RequestKind } from '@beegrid/shared'
import { isoTimeOrNull } from '../../../core/clock/index.js'
import { handles } from '../domain/handling.js'
import type { TicketParties } from '../domain/ticket-relations.js'
import type { TicketListItemView } from '../ticket.views.js'
import type { Viewer } from './viewer.js'

export type LoopView = Pick<
  TicketListItemView,
  'supervised' | 'suspendedUntil' | 'waiting' | 'late' | 'exempted'
>

/** Where a ticket stands in the closed loop. What waits for an answer is for those who handle it, and for who asked. */
export function loopView({ actor }: Viewer, parties: TicketParties): LoopView {
  const { supervisions, suspendedUntil, late, exempted, requests } = parties.ticket
  const all = handles(actor, parties)
  const shown = (requests ?? []).filter(({ askedById }) => all || askedById === actor.userId)
  return {
    supervised: supervisions > 0,
    suspendedUntil: isoTimeOrNull(suspendedUntil),
    waiting: shown.map(({ kind }): RequestKind => kind),
    late,
    exempted,
  }
}
