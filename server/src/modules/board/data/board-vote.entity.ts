import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, int, ms, named } from '../../../core/database/index.js'

/** Whether a resident agrees that a problem on the board is fixed; one word for each closing. */
@Entity('board_vote')
@Index('uq_board_vote', ['ticketId', 'closing', 'userId'], { unique: true })
export class BoardVoteEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(int())
  closing!: number

  @Column(named('user_id', id()))
  userId!: string

  @Column(bool())
  agrees!: boolean

  @Column(ms())
  at!: number
}
