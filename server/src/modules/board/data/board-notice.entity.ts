import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

export const UNFAVOURABLE = ['late', 'unsatisfied'] as const
export type Unfavourable = (typeof UNFAVOURABLE)[number]

/** `told`: the unit may object; `objected`: the level above decides; `shown`, `kept`: how it ended. */
export const NOTICE_STATES = ['told', 'objected', 'shown', 'kept'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** Something unfavourable about a unit: it hears of it before the public does, with time to object. */
@Entity('board_notice')
@Index('uq_board_notice', ['ticketId', 'closing', 'kind'], { unique: true })
@Index('ix_board_notice_community', ['communityId', 'state', 'id'])
export class BoardNoticeEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  /** The unit concerned. */
  @Column(named('community_id', id()))
  communityId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(int())
  closing!: number

  @Column(text(16))
  kind!: Unfavourable

  @Column(text(8))
  state!: NoticeState

  @Column(named('told_at', ms()))
  toldAt!: number

  /** From when on the public sees it unless the unit objects. */
  @Column(named('public_at', ms()))
  publicAt!: number

  @Column(orNull(text(500)))
  objection!: string | null

  @Column(named('objected_by', orNull(id())))
  objectedBy!: string | null

  @Column(orNull(text(500)))
  decision!: string | null

  @Column(named('decided_by', orNull(id())))
  decidedBy!: string | null

  @Column(named('decided_at', orNull(ms())))
  decidedAt!: number | null
}
