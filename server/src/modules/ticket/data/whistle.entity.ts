import type { Relation, WhistleState } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, longText, ms, named, orNull, text } from '../../../core/database/index.js'

/** A call for help (吹哨) on a ticket: who called, why, and for a joint action (联合执法) when, where and who leads it. */
@Entity('whistle')
@Index('uq_whistle_seq', ['ticketId', 'seq'], { unique: true })
@Index('ix_whistle_request', ['requestId'])
export class WhistleEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** The first, second … of its ticket. */
  @Column(int())
  seq!: number

  /** `asked` while the desk above has not answered, then `called` or `refused`; `ended` when its work is over. */
  @Column(text(8))
  state!: WhistleState

  @Column(longText())
  reason!: string

  @Column(named('asked_by_id', id()))
  askedById!: string

  @Column(named('asked_relation', text(16)))
  askedRelation!: Relation

  @Column(named('asked_at', ms()))
  askedAt!: number

  /** The request to the desk above; null for one that went out at once. */
  @Column(named('request_id', orNull(id())))
  requestId!: string | null

  @Column(named('called_at', orNull(ms())))
  calledAt!: number | null

  @Column(named('joint_at', orNull(ms())))
  jointAt!: number | null

  @Column(named('joint_place', orNull(text(200))))
  jointPlace!: string | null

  /** Which of the called leads a joint action; null when whoever has the ticket does. */
  @Column(named('joint_lead_id', orNull(id())))
  jointLeadId!: string | null

  /** What a joint action found and did. */
  @Column(orNull(longText()))
  record!: string | null

  @Column(named('ended_at', orNull(ms())))
  endedAt!: number | null

  /** Why the lead ended it; null when all had done their part. */
  @Column(named('end_reason', orNull(longText())))
  endReason!: string | null
}
