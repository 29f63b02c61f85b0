import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, ms, named, orNull, text } from '../../../core/database/index.js'

/** A line in a person's inbox, in both languages. */
@Entity('notification')
@Index('uq_notification_once', ['userId', 'dedupeKey'], { unique: true })
@Index('ix_notification_inbox', ['userId', 'createdAt', 'id'])
@Index('ix_notification_unread', ['userId', 'readAt'])
export class NotificationEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('user_id', id()))
  userId!: string

  @Column(text(64))
  type!: string

  @Column(named('ticket_id', orNull(id())))
  ticketId!: string | null

  /** For messages that show it; clients look at the ticket itself. */
  @Column(named('ticket_number', orNull(text(8))))
  ticketNumber!: string | null

  /** What happened, said once to each person, however often the event is delivered (G12). */
  @Column(named('dedupe_key', text(160)))
  dedupeKey!: string

  @Column(named('title_zh', text(200)))
  titleZh!: string

  @Column(named('title_en', text(200)))
  titleEn!: string

  @Column(named('body_zh', text(1000)))
  bodyZh!: string

  @Column(named('body_en', text(1000)))
  bodyEn!: string

  @Column(bool())
  urgent!: boolean

  /** Its words are for the inbox alone: what goes to a phone says only that there is something. */
  @Column({ ...bool(), default: false })
  discreet!: boolean

  @Column(named('read_at', orNull(ms())))
  readAt!: number | null

  @Column(named('created_at', ms()))
  createdAt!: number
}
