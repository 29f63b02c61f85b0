import { Injectable } from '@nestjs/common'
import { REFUSAL_LABELS } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import type { PlanInput } from '../domain/plan.js'
import { refusalOf, refusalsIn, type Refusal } from '../domain/refusals.js'
import type { OwnerRef } from '../domain/ticket-change.js'

/** Who refused a ticket, and so does not get it again by itself. */
@Injectable()
export class RefusalBook {
  constructor(private readonly timeline: TimelineRepository) {}

  async of(
    em: EntityManager,
    { id, declines }: Pick<TicketEntity, 'id' | 'declines'>,
  ): Promise<readonly Refusal[]> {
    return declines === 0 ? [] : refusalsIn(await this.timeline.refusalEventsOf(em, id))
  }

  /**
   * Whoever refused gets it back only when the desk says so, with a reason.
   * @throws AppError TICKET_OWNER_REFUSED
   */
  async requireNotRefused(em: EntityManager, facts: PlanInput, owner: OwnerRef): Promise<void> {
    const { ticket, input, relations } = facts
    const refusal = refusalOf(await this.of(em, ticket), owner)
    const isDesk = (['community', 'subdistrict', 'county'] as const).some((desk) => relations.has(desk))
    const insisted = input.insist === true && isDesk && (input.reason ?? '').trim() !== ''
    if (!refusal || insisted) return
    const why = REFUSAL_LABELS[refusal.reasonCode]
    throw new AppError('TICKET_OWNER_REFUSED', {
      params: { owner: refusal.name, why: why.staff },
      englishParams: { owner: refusal.name, why: why.en },
    })
  }
}
