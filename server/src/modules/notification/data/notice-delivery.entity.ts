import type { NoticeGroup } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'

export type ChannelName = 'employee' | 'subscription' | 'sms'

/**
 * - `held`: waits for the next digest; `ready`: to be sent at `nextAt`; `sending`: with a provider, its answer due by `nextAt`;
 *   `unclear`: may have gone out, to be looked into at `nextAt`;
 * - then for good: `sent`; `seen`, read in the inbox before; `told`, in a digest; `inbox`, there was no other way.
 */
export type DeliveryState = 'held' | 'ready' | 'sending' | 'unclear' | 'sent' | 'seen' | 'told' | 'inbox'

/** A notice on its way beyond the inbox, or a digest of several (without a notice of its own). One row, one message (G12). */
@Entity('notice_delivery')
@Index('uq_delivery_notice', ['notificationId'], { unique: true })
@Index('ix_delivery_due', ['state', 'nextAt'])
@Index('ix_delivery_user', ['userId', 'state'])
@Index('ix_delivery_digest', ['digestId'])
@Index('ix_delivery_age', ['createdAt'])
export class NoticeDeliveryEntity {
  @PrimaryColumn(id())
  id!: string

  /** Null of a digest. */
  @Column(named('notification_id', orNull(id())))
  notificationId!: string | null

  @Column(named('user_id', id()))
  userId!: string

  /** Whose hours count. */
  @Column(named('county_id', orNull(id())))
  countyId!: string | null

  @Column(named('group_code', text(16)))
  group!: NoticeGroup | 'digest'

  @Column(bool())
  urgent!: boolean

  @Column(text(16))
  state!: DeliveryState

  /** The way it is going, or went. */
  @Column(orNull(text(16)))
  channel!: ChannelName | null

  /** Ways that are closed to it: refused, or already used without an answer. */
  @Column(json())
  tried!: readonly ChannelName[]

  /** The template whose one-time subscription it took; given back when it certainly was not sent. */
  @Column(orNull(text(64)))
  spent!: string | null

  @Column(int())
  attempts!: number

  @Column(named('next_at', ms()))
  nextAt!: number

  /** When it was last handed to a provider. */
  @Column(named('sent_at', orNull(ms())))
  sentAt!: number | null

  /** The provider's last word, for the operator. */
  @Column(orNull(text(32)))
  code!: string | null

  @Column(orNull(text(64)))
  receipt!: string | null

  /** The digest that spoke of it. */
  @Column(named('digest_id', orNull(id())))
  digestId!: string | null

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('done_at', orNull(ms())))
  doneAt!: number | null
}
