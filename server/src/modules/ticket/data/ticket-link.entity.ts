import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named } from '../../../core/database/index.js'

/** Two tickets that may be about the same thing, for the desk to look at; never merged by the machine. */
@Entity('ticket_link')
@Index('uq_ticket_link', ['ticketId', 'otherId'], { unique: true })
export class TicketLinkEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('other_id', id()))
  otherId!: string

  @Column(named('distance_m', int()))
  distanceM!: number

  @Column(named('created_at', ms()))
  createdAt!: number
}
