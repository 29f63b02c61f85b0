import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { newId } from '../../../core/ids/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import type { NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import { NotificationRepository } from '../data/notification.repository.js'
import { NOT_SENT } from '../domain/not-sent.js'

const PEOPLE_AT_ONCE = 100

/** Tells what waited together, one message for each person; what was read meanwhile is not spoken of. */
@Injectable()
export class DigestMaker {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly notifications: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  /** For everybody for whom something held is due. */
  async makeAll(): Promise<void> {
    for (let more = true; more;) {
      const now = this.clock.now()
      const people = await this.database.read((em) => this.deliveries.waitingUsers(em, now, PEOPLE_AT_ONCE))
      for (const userId of people) await this.database.write((em) => this.makeFor(em, userId))
      more = people.length === PEOPLE_AT_ONCE
    }
  }

  private async makeFor(em: EntityManager, userId: string): Promise<void> {
    const held = await this.deliveries.heldOf(em, userId, this.clock.now())
    const unread = await this.unreadOf(em, held)
    for (const row of held.filter(({ id }) => !unread.has(id)))
      await this.deliveries.move(em, row, { state: 'seen', doneAt: this.clock.now() })
    const waiting = held.filter(({ id }) => unread.has(id))
    const [only, ...others] = waiting
    if (!only) return
    // A digest of one is that one itself, unless it may have gone out before.
    if (others.length === 0 && only.tried.length === 0)
      await this.deliveries.move(em, only, { state: 'ready', nextAt: this.clock.now() })
    else await this.together(em, waiting)
  }

  private async together(em: EntityManager, rows: readonly NoticeDeliveryEntity[]): Promise<void> {
    const [first] = rows
    if (!first) return
    const now = this.clock.now()
    const digestId = newId()
    const told = { state: 'told' as const, digestId, doneAt: now }
    const moved = await Promise.all(rows.map((row) => this.deliveries.move(em, row, told)))
    if (!moved.some(Boolean)) return
    const { userId, countyId } = first
    const plan = { group: 'digest', urgent: false, state: 'ready', nextAt: now, createdAt: now } as const
    await this.deliveries.insert(em, [
      { id: digestId, notificationId: null, userId, countyId, ...NOT_SENT, ...plan },
    ])
  }

  /** Ids of those whose notice has not been read. */
  private async unreadOf(
    em: EntityManager,
    rows: readonly NoticeDeliveryEntity[],
  ): Promise<ReadonlySet<string>> {
    const ids = rows.flatMap(({ notificationId }) => notificationId ?? [])
    const notices = await this.notifications.byIds(em, ids)
    const unread = new Set(notices.filter(({ readAt }) => readAt === null).map(({ id }) => id))
    return new Set(rows.filter(({ notificationId }) => unread.has(notificationId ?? '')).map(({ id }) => id))
  }
}
