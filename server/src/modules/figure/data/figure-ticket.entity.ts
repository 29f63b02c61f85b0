import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull } from '../../../core/database/index.js'

/** How far a ticket has been counted. */
@Entity('figure_ticket')
@Index('ix_figure_look', ['lookAgainAt'])
export class FigureTicketEntity {
  @PrimaryColumn({ ...id(), name: 'ticket_id' })
  ticketId!: string

  /** Moves with every count: of two at once one begins again. */
  @Column(int())
  turn!: number

  @Column(named('event_seq', int()))
  eventSeq!: number

  /** When a limit that runs is over: then it counts as late though nothing was done. */
  @Column(named('look_again_at', orNull(ms())))
  lookAgainAt!: number | null
}
