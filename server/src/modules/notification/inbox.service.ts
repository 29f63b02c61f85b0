import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import { Clock, isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import type { NotificationEntity } from './data/notification.entity.js'
import { NotificationRepository, type InboxKey } from './data/notification.repository.js'
import { LiveEvents } from './live-events.js'
import type { NotificationPageView } from './notification-page.view.js'
import type { NotificationView } from './notification.view.js'
import type { UnreadCountView } from './unread-count.view.js'

export interface InboxPage {
  readonly language: Language
  readonly cursor: string | undefined
  readonly limit: number | undefined
}

/** Which notices were read: these, or all of them. */
export interface ReadMarks {
  readonly ids?: readonly string[]
  readonly all?: boolean
}

/** A person's own inbox; nobody reads another's. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly liveEvents: LiveEvents,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws AppError CURSOR_INVALID */
  list(userId: string, page: InboxPage): Promise<NotificationPageView> {
    const take = page.limit ?? DEFAULT_PAGE_SIZE
    const after = page.cursor === undefined ? undefined : inboxKey(page.cursor)
    return this.database.read(async (em) => {
      const found = await this.notifications.page(em, userId, { after, take: take + 1 })
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.createdAt, last.id])
      return {
        items: rows.map((row) => viewOf(row, page.language)),
        nextCursor,
        unreadCount: await this.notifications.unread(em, userId),
      }
    })
  }

  unread(userId: string): Promise<UnreadCountView> {
    return this.database.read(async (em) => ({ unreadCount: await this.notifications.unread(em, userId) }))
  }

  /** Marks notices read, and tells the person's other screens. @throws AppError VALIDATION_FAILED without either mark */
  async markRead(userId: string, marks: ReadMarks): Promise<UnreadCountView> {
    const ids = chosenIds(marks)
    const { push, unreadCount } = await this.database.write(async (em) => {
      await this.notifications.markRead(em, userId, { ids, now: this.clock.now() })
      const count = await this.notifications.unread(em, userId)
      const event = { type: 'notification.read', unreadCount: count }
      return { push: await this.liveEvents.add(em, [{ userId, event }]), unreadCount: count }
    })
    push()
    return { unreadCount }
  }
}

/** The ids to mark; undefined for all. */
function chosenIds({ ids, all }: ReadMarks): readonly string[] | undefined {
  if ((ids === undefined) === (all !== true)) {
    const error = { field: 'ids', zh: 'ids 与 all 须二选一', en: 'give either ids or all' }
    throw new AppError('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] })
  }
  return ids
}

function inboxKey(cursor: string): InboxKey {
  const [createdAt, id] = decodeCursor(cursor, 2)
  if (typeof createdAt !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return { createdAt, id }
}

function viewOf(row: NotificationEntity, language: Language): NotificationView {
  const english = language === 'en'
  return {
    id: row.id,
    type: row.type,
    ticketId: row.ticketId,
    title: english ? row.titleEn : row.titleZh,
    body: english ? row.bodyEn : row.bodyZh,
    urgent: row.urgent,
    readAt: isoTimeOrNull(row.readAt),
    createdAt: isoTime(row.createdAt),
  }
}
