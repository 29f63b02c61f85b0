import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Actor } from '../../../core/auth/index.js'
import { TicketLeadRepository, type LedTickets } from '../data/ticket-lead.repository.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { TicketWriter } from '../write/ticket-writer.js'
import { HandoverPlan, type HandoverOrder } from './handover-plan.service.js'
import { HandoverScope } from './handover-scope.js'

/** Tickets in one transaction: short locks, and what was moved stays moved whatever comes after. */
const SLICE = 20

interface Slice {
  readonly moved: number
  readonly last: string | undefined
}

export interface HandedOver {
  readonly moved: number
  /** Still with that person, as somebody acted on them meanwhile. */
  readonly left: number
}

/** Gives all open tickets of somebody who leaves, is ill or disabled to another person or to the desk. */
@Injectable()
export class WorkHandover {
  constructor(
    private readonly scope: HandoverScope,
    private readonly leads: TicketLeadRepository,
    private readonly tickets: TicketRepository,
    private readonly plans: HandoverPlan,
    private readonly writer: TicketWriter,
    private readonly database: Database,
  ) {}

  /** How many would change hands. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  count(actor: Actor, asked: { userId: string; areaId?: string }): Promise<number> {
    const led = this.scope.of(actor, asked)
    return this.database.read((em) => this.leads.count(em, led))
  }

  /**
   * Slice by slice; done again it goes on where it stopped.
   * @throws AppError AREA_NOT_FOUND, FORBIDDEN, HANDOVER_SAME_PERSON, ROSTER_PERSON_UNKNOWN, ROSTER_PERSON_UNFIT
   */
  async handOver(order: HandoverOrder, areaId: string | undefined): Promise<HandedOver> {
    if (order.fromUserId === order.to) throw new AppError('HANDOVER_SAME_PERSON')
    const led = this.scope.of(order.actor, { userId: order.fromUserId, areaId })
    let [moved, after]: [number, string | undefined] = [0, '']
    while (after !== undefined) {
      const slice = await this.slice(order, led, after)
      moved += slice.moved
      after = slice.last
    }
    return { moved, left: await this.database.read((em) => this.leads.count(em, led)) }
  }

  private slice(order: HandoverOrder, led: LedTickets, after: string): Promise<Slice> {
    return this.database.write(async (em) => {
      const ids = await this.leads.ids(em, led, { after, take: SLICE })
      let moved = 0
      for (const id of ids) if (await this.move(em, id, order)) moved += 1
      return { moved, last: ids.length === SLICE ? ids.at(-1) : undefined }
    })
  }

  private async move(em: EntityManager, ticketId: string, order: HandoverOrder): Promise<boolean> {
    const before = await this.tickets.load(em, ticketId)
    const change = await this.plans.plan(em, before, order)
    if (!change) return false
    await this.writer.apply(em, before.ticket, change)
    return true
  }
}
