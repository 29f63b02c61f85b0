import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Outbox } from '../../../core/outbox/index.js'
import type { PlanInput } from '../domain/plan.js'
import type { WhistleNewsKind } from '../domain/whistle-texts.js'

export const WHISTLE_NEWS_TOPIC = 'whistle.news'

export interface WhistleNewsItem {
  readonly kind: WhistleNewsKind
  readonly whistleId: string
  /** The party that acted. */
  readonly callId?: string
}

/** Puts what happened around a whistle into the outbox, with the change itself. */
@Injectable()
export class WhistleNews {
  constructor(private readonly outbox: Outbox) {}

  add(
    em: EntityManager,
    { ticket, actorId }: Pick<PlanInput, 'ticket' | 'actorId'>,
    item: WhistleNewsItem,
  ): Promise<void> {
    const payload = { ...item, actorId }
    return this.outbox.add(em, { topic: WHISTLE_NEWS_TOPIC, ticketId: ticket.id, payload })
  }
}
