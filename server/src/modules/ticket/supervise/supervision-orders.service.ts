import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import { TicketActionService } from '../act/ticket-action.service.js'
import { SupervisionRepository } from '../data/supervision.repository.js'
import { TicketBoxRepository } from '../data/ticket-box.repository.js'
import type { CountRequest } from '../domain/box-scope.js'
import { BoxFilters } from '../read/box-filters.service.js'
import type { NotSupervisedView, SupervisedView } from '../request.views.js'

/** More at once is a campaign, not an order. */
export const MAX_SUPERVISED = 100

export interface SupervisionOrder {
  readonly ticketIds?: readonly string[]
  /** Instead of ids: all tickets of the reader's areas that fit and are not done. */
  readonly filter?: Omit<CountRequest, 'box'>
  readonly note: string
  /** By when an answer is due, epoch milliseconds. */
  readonly until: number
}

interface Giving {
  readonly caller: Caller
  readonly order: SupervisionOrder
  readonly groupId: string
}

/** One supervision order on several tickets: each gets its own row, clock and line on the timeline. */
@Injectable()
export class SupervisionOrders {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly actions: TicketActionService,
    private readonly orders: SupervisionRepository,
    private readonly filters: BoxFilters,
    private readonly boxes: TicketBoxRepository,
  ) {}

  /**
   * Tickets that cannot be supervised (any more) are named and left out.
   * @throws AppError SUPERVISION_EMPTY, SUPERVISION_TOO_MANY, or why none of them could be
   */
  async give(caller: Caller, order: SupervisionOrder): Promise<SupervisedView> {
    return this.database.write(async (em) => {
      const groupId = newId()
      const refused: NotSupervisedView[] = []
      const once = { request: caller.idempotent, resourceId: groupId }
      const { resourceId } = await this.idempotency.once(em, once, async () => {
        refused.push(...(await this.giveAll(em, { caller, order, groupId })))
      })
      return { groupId: resourceId, opened: await this.orders.countOfGroup(em, resourceId), refused }
    })
  }

  private async giveAll(em: EntityManager, giving: Giving): Promise<NotSupervisedView[]> {
    const ids = await this.ticketsOf(em, giving)
    if (ids.length === 0) throw new AppError('SUPERVISION_EMPTY')
    if (ids.length > MAX_SUPERVISED)
      throw new AppError('SUPERVISION_TOO_MANY', { params: { max: MAX_SUPERVISED } })
    const refusals: [string, AppError][] = []
    // In one order whoever asks, so that two orders do not wait for each other's rows.
    for (const ticketId of [...ids].sort()) {
      const refusal = await this.refusalOf(em, ticketId, giving)
      if (refusal) refusals.push([ticketId, refusal])
    }
    const [first] = refusals
    if (first && refusals.length === ids.length) throw first[1]
    return refusals.map(([ticketId, error]) => ({
      ...{ ticketId, code: error.code, detail: error.text(giving.caller.language) },
    }))
  }

  /** A refusal comes before anything of that ticket is written. */
  private async refusalOf(
    em: EntityManager,
    ticketId: string,
    { caller, order, groupId }: Giving,
  ): Promise<AppError | undefined> {
    const { note, until } = order
    const input = { action: 'supervise' as const, note, until, groupId, mediaIds: [] }
    try {
      await this.actions.performIn(em, { actor: caller.actor, ticketId, input })
      return undefined
    } catch (error) {
      if (error instanceof AppError && error.status < 500) return error
      throw error
    }
  }

  private async ticketsOf(em: EntityManager, { caller, order }: Giving): Promise<readonly string[]> {
    const { ticketIds = [], filter } = order
    if (!filter) return [...new Set(ticketIds)]
    const box = this.filters.of(caller.actor, { ...filter, box: 'area' })
    const page = { order: 'due' as const, take: MAX_SUPERVISED + 1 }
    const open = box.phase || box.statuses ? {} : { phase: 'open' as const }
    return (await this.boxes.page(em, { ...box, ...open }, page)).map(({ id }) => id)
  }
}
