import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { newId } from '../../core/ids/index.js'
import {
  OutboxConsumers,
  type OutboxConsumer,
  type OutboxEvent,
  type OutboxNews,
} from '../../core/outbox/index.js'
import { WechatChecks } from '../../integrations/wechat/index.js'
import { MediaService } from '../media/index.js'
import { bringsContent, TICKET_CHANGED, TicketWords, type WrittenContent } from '../ticket/index.js'
import type { ContentCheckEntity, ContentKind } from './data/content-check.entity.js'
import { ContentCheckRepository } from './data/content-check.repository.js'

const ASKED = { state: 'waiting', label: null } as const
const FOR_PEOPLE = { state: 'unable', label: 'NOT_SET_UP' } as const

/** Notes what people wrote and photographed, to be looked at before the public sees it. The ticket goes on meanwhile. */
@Injectable()
export class ContentIntake implements OutboxConsumer, OnModuleInit {
  readonly name = 'content-intake'
  readonly topics = [TICKET_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly words: TicketWords,
    private readonly media: MediaService,
    private readonly checks: ContentCheckRepository,
    private readonly wechat: WechatChecks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  wants({ payload }: OutboxNews): boolean {
    return bringsContent(payload)
  }

  async handle(em: EntityManager, { payload }: OutboxEvent): Promise<void> {
    const written = await this.words.writtenIn(em, String(payload['eventId']))
    if (!written) return
    const { eventId, ratings, hasWords, ticketId } = written
    const photos = (await this.media.viewsByTicket(em, [ticketId])).get(ticketId) ?? []
    const own = photos.filter((photo) => photo.eventId === eventId)
    await this.checks.addNew(em, [
      ...(hasWords ? [this.row(written, 'words', eventId)] : []),
      ...ratings.map(({ id, userId }) => this.row({ ...written, authorId: userId }, 'rating', id)),
      ...own.map(({ id }) => this.row(written, 'image', id)),
    ])
  }

  private row(written: WrittenContent, kind: ContentKind, subjectId: string): ContentCheckEntity {
    const { ticketId, communityId, subdistrictId, countyId, authorId } = written
    const now = this.clock.now()
    return {
      ...{ id: newId(), kind, subjectId, ticketId, communityId, subdistrictId, countyId, authorId },
      ...(this.wechat.available ? ASKED : FOR_PEOPLE),
      ...{ traceId: null, attempts: 0, nextAt: now, createdAt: now },
      ...{ decidedBy: null, note: null, decidedAt: null },
    }
  }
}
