import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime } from '../../core/clock/index.js'
import { newId } from '../../core/ids/index.js'
import { Outbox, type AfterCommit } from '../../core/outbox/index.js'
import type { NotificationEntity } from './data/notification.entity.js'
import { NotificationRepository } from './data/notification.repository.js'
import { clip } from './domain/clip.js'
import { NOTICES_TOLD } from './domain/topics.js'
import { LiveEvents } from './live-events.js'
import type { AddressedEvent, Notice } from './notice.js'

const TITLE_LENGTH = 200
const BODY_LENGTH = 1000
const SENT_ON_AT_ONCE = 200

/** How the other modules tell people something. Call it inside the transaction; run what it returns after the commit. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly liveEvents: LiveEvents,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Puts notices into inboxes and onto open screens; what a person was told before is left out. */
  notify(em: EntityManager, notices: readonly Notice[]): Promise<AfterCommit> {
    return this.tell(em, notices, [])
  }

  /** The same, and tells more people's open screens that something changed, with nothing left in their inboxes. */
  async tell(
    em: EntityManager,
    notices: readonly Notice[],
    shown: readonly AddressedEvent[],
  ): Promise<AfterCommit> {
    const now = this.clock.now()
    const fresh = await this.notifications.insertNew(
      em,
      notices.map((notice) => asRow(notice, now)),
    )
    await this.sendOn(em, fresh)
    return this.liveEvents.add(em, [...fresh.map(asEvent), ...shown])
  }

  /** Beyond the inbox: planned and sent later, by the outbox. */
  private async sendOn(em: EntityManager, rows: readonly NotificationEntity[]): Promise<void> {
    for (let start = 0; start < rows.length; start += SENT_ON_AT_ONCE) {
      const ids = rows.slice(start, start + SENT_ON_AT_ONCE).map(({ id }) => id)
      await this.outbox.add(em, { topic: NOTICES_TOLD, payload: { ids } })
    }
  }
}

function asRow(notice: Notice, createdAt: number): NotificationEntity {
  const { userId, type, dedupeKey, title, body } = notice
  return {
    id: newId(),
    userId,
    type,
    ticketId: notice.ticketId ?? null,
    ticketNumber: notice.ticketNumber ?? null,
    dedupeKey,
    titleZh: clip(title.zh, TITLE_LENGTH),
    titleEn: clip(title.en, TITLE_LENGTH),
    bodyZh: clip(body.zh, BODY_LENGTH),
    bodyEn: clip(body.en, BODY_LENGTH),
    urgent: notice.urgent ?? false,
    discreet: notice.discreet ?? false,
    readAt: null,
    createdAt,
  }
}

function asEvent(row: NotificationEntity): AddressedEvent {
  const { id, userId, ticketId, urgent, createdAt } = row
  const title = { zh: row.titleZh, en: row.titleEn }
  const body = { zh: row.bodyZh, en: row.bodyEn }
  const event = {
    type: 'notification',
    id,
    noticeType: row.type,
    ticketId,
    title,
    body,
    urgent,
    at: isoTime(createdAt),
  }
  return { userId, event }
}
