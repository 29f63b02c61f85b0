import type { DeskLevel, SupervisionState } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** A supervision order (督办) of a town or county on one ticket. Its words are beside the timeline rows. */
@Entity('supervision')
@Index('ix_supervision_ticket', ['ticketId'])
@Index('ix_supervision_desk', ['deskAreaId', 'state', 'openedAt'])
@Index('ix_supervision_group', ['groupId'])
export class SupervisionEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** Orders given together share it. */
  @Column(named('group_id', id()))
  groupId!: string

  @Column(text(16))
  level!: DeskLevel

  @Column(named('desk_area_id', id()))
  deskAreaId!: string

  @Column(text(16))
  state!: SupervisionState

  @Column(named('opened_by_id', id()))
  openedById!: string

  @Column(named('opened_at', ms()))
  openedAt!: number

  @Column(named('opened_seq', int()))
  openedSeq!: number

  /** By when it is answered. */
  @Column(named('answer_by', ms()))
  answerBy!: number

  @Column(named('answered_by_id', orNull(id())))
  answeredById!: string | null

  @Column(named('answered_at', orNull(ms())))
  answeredAt!: number | null

  @Column(named('answered_seq', orNull(int())))
  answeredSeq!: number | null

  @Column(named('ended_by_id', orNull(id())))
  endedById!: string | null

  @Column(named('ended_at', orNull(ms())))
  endedAt!: number | null
}
