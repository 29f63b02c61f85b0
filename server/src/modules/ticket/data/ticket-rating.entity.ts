import type { Satisfaction } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'

/** One person's word on one closing. */
@Entity('ticket_rating')
@Index('uq_ticket_rating', ['ticketId', 'closing', 'userId'], { unique: true })
export class TicketRatingEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(int())
  closing!: number

  @Column(named('user_id', id()))
  userId!: string

  /** Who wrote it down, when it was said on the phone. */
  @Column(named('taken_by', orNull(id())))
  takenBy!: string | null

  @Column(text(16))
  satisfaction!: Satisfaction

  @Column(json())
  tags!: string[]

  @Column(orNull(text(500)))
  comment!: string | null

  @Column(ms())
  at!: number
}
