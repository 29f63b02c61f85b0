import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, longText, named, text } from '../../../core/database/index.js'

/** What people wrote, beside the chain. */
@Entity('ticket_event_text')
@Index('ix_event_text_ticket', ['ticketId'])
export class TicketEventTextEntity {
  @PrimaryColumn({ ...id(), name: 'event_id' })
  eventId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(text(32))
  salt!: string

  @Column(longText())
  body!: string
}
