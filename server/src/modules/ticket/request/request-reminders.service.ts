import { Injectable } from '@nestjs/common'
import { DESK_ROLES, REQUEST_KIND_LABELS } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { MembershipDirectory } from '../../identity/index.js'
import { NotificationService, type BothLanguages } from '../../notification/index.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isOver } from '../domain/request-time.js'
import { shortTime } from '../domain/short-times.js'

/** Tells a desk that somebody waits for its answer: before its time is over, and when it is and nobody sits above. */
@Injectable()
export class RequestReminders {
  constructor(
    private readonly memberships: MembershipDirectory,
    private readonly notifications: NotificationService,
    private readonly clock: Clock,
  ) {}

  async tell(em: EntityManager, ticket: TicketEntity, request: TicketRequestEntity): Promise<AfterCommit> {
    const { deskAreaId: areaId, id, level, askedById } = request
    const held = await this.memberships.usersHolding(em, { roles: DESK_ROLES, areaId })
    const late = isOver(request, this.clock.now())
    const type = late ? 'ticket.overdueAnswer' : 'ticket.dueAnswer'
    const userIds = [...new Set(held.map(({ userId }) => userId))].filter((userId) => userId !== askedById)
    const notice = {
      ...{ type, ticketId: ticket.id, ticketNumber: ticket.number },
      ...{
        dedupeKey: `request:${id}:${level}:${late ? 'over' : 'soon'}`,
        ...reminderText(ticket, request, late),
      },
    }
    return this.notifications.notify(
      em,
      userIds.map((userId) => ({ ...notice, userId })),
    )
  }
}

function reminderText(
  { title, placeText }: TicketEntity,
  { kind, deskSince, dueAt }: TicketRequestEntity,
  late: boolean,
): { readonly title: BothLanguages; readonly body: BothLanguages } {
  const { staff, en } = REQUEST_KIND_LABELS[kind]
  const what = `${title} · ${placeText}`
  const [since, due] = [deskSince, dueAt ?? deskSince]
  return {
    title: late
      ? { zh: `${staff}申请还没答复，已过时限`, en: `No answer yet, and it is overdue: ${en.toLowerCase()}` }
      : { zh: `${staff}申请还等您答复`, en: `Still waits for your answer: ${en.toLowerCase()}` },
    body: {
      zh: `${what}，${shortTime(since, 'zh-CN')} 起等，请在 ${shortTime(due, 'zh-CN')} 前答复`,
      en: `${what}; waiting since ${shortTime(since, 'en')}, due ${shortTime(due, 'en')}`,
    },
  }
}
