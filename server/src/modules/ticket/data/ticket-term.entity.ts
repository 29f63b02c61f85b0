import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, named, text } from '../../../core/database/index.js'

/** Two neighbouring characters of a ticket's words: the index that searches Chinese without a full scan. */
@Entity('ticket_term')
@Index('ix_ticket_term_ticket', ['ticketId'])
export class TicketTermEntity {
  @PrimaryColumn(text(2) as { type: 'varchar'; length: string })
  term!: string

  @PrimaryColumn({ ...id(), name: 'ticket_id' })
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string
}
