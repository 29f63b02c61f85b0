import type { Relation, TicketAction, TicketState } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'

export type EventData = Readonly<Record<string, string | number | boolean | null>>

/** One row for every action, append-only, chained per ticket by an HMAC whose key lies outside the database (G50). */
@Entity('ticket_event')
@Index('uq_ticket_event_seq', ['ticketId', 'seq'], { unique: true })
export class TicketEventEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(int())
  seq!: number

  @Column(ms())
  at!: number

  @Column(text(24))
  action!: TicketAction

  @Column(named('from_state', orNull(text(16))))
  fromState!: TicketState | null

  @Column(named('to_state', text(16)))
  toState!: TicketState

  /** Null when the router acted. */
  @Column(named('actor_id', orNull(id())))
  actorId!: string | null

  /** As what the actor acted: decides whether a handler may read the name. */
  @Column(named('actor_relation', text(16)))
  actorRelation!: Relation

  @Column(json())
  data!: EventData

  /** SHA-256 of the salted words in `ticket_event_text`: erasing them leaves the chain whole (G34). */
  @Column(named('text_digest', orNull(text(64))))
  textDigest!: string | null

  @Column(text(64))
  hash!: string
}
