import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull } from '../../../core/database/index.js'

/** Someone who met the same thing: is told at each step and may rate. */
@Entity('ticket_follower')
@Index('uq_ticket_follower', ['ticketId', 'userId'], { unique: true })
@Index('ix_follower_user', ['userId', 'createdAt'])
export class TicketFollowerEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('user_id', id()))
  userId!: string

  /** The ticket through whose merging this person came here; null for who came by themselves. */
  @Column(named('via_ticket_id', orNull(id())))
  viaTicketId!: string | null

  @Column(named('created_at', ms()))
  createdAt!: number
}
