import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../database/column-shapes.js'

/** One event for one consumer, until it is done. Its own retry: a consumer that fails holds up no other. */
@Entity('outbox')
@Index('ix_outbox_due', ['state', 'nextAt', 'id'])
@Index('uq_outbox_event', ['eventId', 'consumer'], { unique: true })
export class OutboxRowEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('event_id', id()))
  eventId!: string

  @Column(text(64))
  topic!: string

  @Column(text(64))
  consumer!: string

  @Column(named('ticket_id', orNull(id())))
  ticketId!: string | null

  @Column(json())
  payload!: Record<string, unknown>

  /** `pending`, or `dead` after too many attempts: kept for a person to look at. */
  @Column(text(16))
  state!: 'pending' | 'dead'

  @Column(int())
  attempts!: number

  @Column(named('next_at', ms()))
  nextAt!: number

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('last_error', orNull(text(500))))
  lastError!: string | null
}
