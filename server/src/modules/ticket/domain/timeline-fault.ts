import type { ChainFlaw } from '../../../core/chain/index.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketEventTextEntity } from '../data/ticket-event-text.entity.js'
import type { TimelineEnd } from '../data/timeline-proof.repository.js'
import { chainFaults, textDigest } from './timeline-chain.js'

/**
 * What can be wrong with a timeline. `words`: the text beside a row is not the one it was written with (an erased one is fine).
 * `state`: the ticket's state is not what its last row says. `gone`: rows without their ticket. `overtaken`: a checkpoint outside the
 * database knows of another row here.
 */
export type TimelineFlaw = ChainFlaw | 'words' | 'state' | 'gone' | 'overtaken'

export interface TimelineFault {
  readonly ticketId: string
  /** The ticket's number; undefined when the ticket is gone. */
  readonly number?: string
  readonly seq: number
  readonly flaw: TimelineFlaw
  readonly event?: Pick<TicketEventEntity, 'id' | 'at' | 'action'>
}

/** A ticket with all that its timeline consists of, its events in order. */
export interface WholeTimeline {
  readonly end: TimelineEnd
  readonly events: readonly TicketEventEntity[]
  readonly texts: readonly TicketEventTextEntity[]
}

/** Everything that is wrong with one ticket's timeline. */
export function timelineFaults(key: string, { end, events, texts }: WholeTimeline): TimelineFault[] {
  const bySeq = new Map(events.map((event) => [event.seq, event]))
  const faulty = (seq: number, flaw: TimelineFlaw): TimelineFault => {
    const event = bySeq.get(seq)
    return { ticketId: end.id, number: end.number, seq, flaw, ...(event && { event }) }
  }
  const chain = chainFaults(key, events, end).map(({ seq, flaw }) => faulty(seq, flaw))
  const words = wrongWords(events, texts).map((seq) => faulty(seq, 'words'))
  const last = events.at(-1)
  const moved = chain.length === 0 && last?.toState !== end.status
  return [...chain, ...words, ...(moved ? [faulty(end.eventSeq, 'state')] : [])]
}

/** Words may be erased, never changed: what is left of them must fit the digest in the chain. */
function wrongWords(
  events: readonly TicketEventEntity[],
  texts: readonly TicketEventTextEntity[],
): readonly number[] {
  const byEvent = new Map(texts.map((text) => [text.eventId, text]))
  const wrong = events.filter(({ id, textDigest: digest }) => {
    const text = byEvent.get(id)
    return text !== undefined && text.body !== '' && textDigest(text.salt, text.body) !== digest
  })
  return wrong.map(({ seq }) => seq)
}
