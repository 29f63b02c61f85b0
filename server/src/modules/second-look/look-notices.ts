import { Injectable } from '@nestjs/common'
import { KIND_POLICIES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { AfterCommit } from '../../core/outbox/index.js'
import { NotificationService, type BothLanguages } from '../notification/index.js'
import type { TicketEntity } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import type { LookKind } from './domain/look.js'
import { LookDrafts } from './look-drafts.js'

/** A call is somebody's turn; rechecks lie in the list until somebody passes, and would only fill the inbox. */
const TITLES: Partial<Record<LookKind, BothLanguages>> = {
  confirm: { zh: '有一件事等您回访确认', en: 'A ticket waits for a call-back' },
  followUp: { zh: '有一件事等您电话回访', en: 'Please ask how a ticket was handled' },
}

/** Tells a desk of its looks. Riders are not called: they see the places when they open the app. */
@Injectable()
export class LookNotices {
  constructor(
    private readonly drafts: LookDrafts,
    private readonly notifications: NotificationService,
  ) {}

  async opened(em: EntityManager, look: SecondLookEntity, ticket: TicketEntity): Promise<AfterCommit> {
    const title = TITLES[look.kind]
    if (!title) return () => undefined
    const what = `${ticket.title} · ${ticket.placeText}`
    const people = await this.drafts.lookers(em, look, ticket)
    return this.notifications.notify(
      em,
      people.map((userId) => ({
        ...{ userId, type: `look.${look.kind}`, ticketId: ticket.id, dedupeKey: `look:${look.id}` },
        ...{ title, body: { zh: what, en: what }, discreet: KIND_POLICIES[ticket.kind].confidential },
      })),
    )
  }
}
