import type { DeskLevel } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, int, ms, named, orNull, text } from '../../../core/database/index.js'
import type { LookKind, LookResult, LookState } from '../domain/look.js'

/** One look at work that somebody else says is done. */
@Entity('second_look')
@Index('uq_second_look', ['ticketId', 'kind', 'occasion', 'afterDays'], { unique: true })
@Index('ix_second_look_desk', ['areaId', 'state', 'dueAt'])
@Index('ix_second_look_opens', ['state', 'opensAt'])
@Index('ix_second_look_community', ['communityId', 'state', 'kind'])
export class SecondLookEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(named('grid_id', orNull(id())))
  gridId!: string | null

  @Column(text(16))
  kind!: LookKind

  /** Which time round: how often it was closed and sent back before. With ticket, kind and days it is unique. */
  @Column(int())
  occasion!: number

  /** Days after closing; 0 for a confirmation. */
  @Column(named('after_days', int()))
  afterDays!: number

  /** Whose desk looks: never the unit's that did the work. */
  @Column(text(16))
  level!: DeskLevel

  @Column(named('area_id', id()))
  areaId!: string

  /** Riders who pass by are asked too. */
  @Column(named('by_riders', bool()))
  byRiders!: boolean

  @Column(text(16))
  state!: LookState

  @Column(named('opens_at', ms()))
  opensAt!: number

  @Column(named('due_at', ms()))
  dueAt!: number

  /** Calls that reached nobody. */
  @Column(int())
  attempts!: number

  /** The last call that counted. */
  @Column(named('tried_at', orNull(ms())))
  triedAt!: number | null

  @Column(orNull(text(16)))
  result!: LookResult | null

  @Column(named('ended_at', orNull(ms())))
  endedAt!: number | null

  @Column(named('ended_by', orNull(id())))
  endedBy!: string | null

  @Column(named('created_at', ms()))
  createdAt!: number
}
