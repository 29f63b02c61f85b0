import { Injectable, type OnModuleInit } from '@nestjs/common'
import { noticeGroupOf } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { OutboxConsumers, type OutboxConsumer, type OutboxEvent } from '../../../core/outbox/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import type { NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import type { NotificationEntity } from '../data/notification.entity.js'
import { NotificationRepository } from '../data/notification.repository.js'
import { NOT_SENT } from '../domain/not-sent.js'
import { planDelivery } from '../domain/delivery-plan.js'
import { NOTICES_TOLD } from '../domain/topics.js'
import { DeliveryTerms, type PersonTerms } from './delivery-terms.js'
import { NoticeChannels } from './notice-channels.js'

/** Decides which notices go beyond the inbox, and when. Idle where an installation has no way beyond it. */
@Injectable()
export class NoticePlanner implements OutboxConsumer, OnModuleInit {
  readonly name = 'notice-planner'
  readonly topics = [NOTICES_TOLD]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly channels: NoticeChannels,
    private readonly notifications: NotificationRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly terms: DeliveryTerms,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.channels.any) this.consumers.register(this)
  }

  async handle(em: EntityManager, { payload }: OutboxEvent): Promise<void> {
    const ids = Array.isArray(payload['ids']) ? payload['ids'].map(String) : []
    const known = await this.deliveries.known(em, ids)
    const fresh = (await this.notifications.byIds(em, ids)).filter(({ id }) => !known.has(id))
    const terms = await this.terms.of(
      em,
      fresh.map(({ userId }) => userId),
    )
    await this.deliveries.insert(
      em,
      fresh.flatMap((notice) => this.planned(notice, terms.get(notice.userId)) ?? []),
    )
  }

  private planned(
    notice: NotificationEntity,
    person: PersonTerms | undefined,
  ): NoticeDeliveryEntity | undefined {
    if (!person?.reachable) return undefined
    const now = this.clock.now()
    const { urgent, userId, id } = notice
    const group = noticeGroupOf(notice.type)
    const plan = planDelivery({ group, urgent, now }, person.choices, person.hours)
    if (!plan) return undefined
    const whose = { id, notificationId: id, userId, countyId: person.countyId }
    return { ...whose, group, urgent, ...plan, ...NOT_SENT, createdAt: now }
  }
}
