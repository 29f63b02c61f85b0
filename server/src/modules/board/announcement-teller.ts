import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, dayOf } from '../../core/clock/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import { DeadlineBook } from '../calendar/index.js'
import { CategoryDirectory } from '../category/index.js'
import { CountySettingsStore } from '../county-settings/index.js'
import { MembershipDirectory } from '../identity/index.js'
import { NotificationService, type BothLanguages, type Notice } from '../notification/index.js'
import type { TicketEntity } from '../ticket/index.js'
import type { BoardNoticeEntity, Unfavourable } from './data/board-notice.entity.js'
import { publicTitle } from './domain/public-title.js'

const TITLES: Readonly<Record<Unfavourable, BothLanguages>> = {
  late: { zh: '一件超时的事将上公示榜', en: 'A late ticket will be on the public board' },
  unsatisfied: { zh: '一条不满意评价将上公示榜', en: 'An unsatisfied rating will be on the public board' },
}

/** Tells the officers of a unit, with the day until which it may object. */
@Injectable()
export class AnnouncementTeller {
  constructor(
    private readonly settings: CountySettingsStore,
    private readonly deadlines: DeadlineBook,
    private readonly members: MembershipDirectory,
    private readonly notifications: NotificationService,
    private readonly categories: CategoryDirectory,
    private readonly clock: Clock,
  ) {}

  /** When the public sees what is announced now, epoch milliseconds. */
  async publicAt(em: EntityManager, countyId: string): Promise<number> {
    const start = this.clock.now()
    const { objectionDays: value } = (await this.settings.of(em, countyId)).board
    if (value === 0) return start
    return this.deadlines.dueAt(em, { countyId, start, limit: { value, unit: 'work_day' } })
  }

  async tell(em: EntityManager, notice: BoardNoticeEntity, ticket: TicketEntity): Promise<AfterCommit> {
    const { communityId: areaId } = notice
    const held = await this.members.usersHolding(em, { roles: ['community_officer'], areaId })
    const words = this.wordsOf(notice, ticket)
    const userIds = [...new Set(held.map(({ userId }) => userId))]
    return this.notifications.notify(
      em,
      userIds.map((userId) => ({ userId, ...words })),
    )
  }

  private wordsOf({ id, kind, publicAt }: BoardNoticeEntity, ticket: TicketEntity): Omit<Notice, 'userId'> {
    const [zh, en] = (['zh-CN', 'en'] as const).map((language) =>
      publicTitle(this.categories, ticket.categoryId, language),
    )
    const until = dayOf(publicAt)
    return {
      ...{ type: 'board.announced', ticketId: ticket.id, dedupeKey: `board:${id}`, title: TITLES[kind] },
      body: {
        zh: `${zh ?? ''}，${until} 起公示；有不同意见请在此前提出`,
        en: `${en ?? ''}; public from ${until}. If you object, please say so before`,
      },
    }
  }
}
