import { Injectable } from '@nestjs/common'
import { DESK_LEVELS, OFFICER_OF, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../../identity/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import type { PlanInput } from '../domain/plan.js'
import { deskAreaOf, levelsAbove } from '../domain/request-levels.js'

export interface AnsweringDesk {
  readonly level: DeskLevel
  readonly areaId: string
}

/** Whose answers a request needs. */
@Injectable()
export class RequestLevels {
  constructor(private readonly memberships: MembershipDirectory) {}

  /**
   * The desks that answer, in order: those above the asker's own at which somebody else sits. Where no such desk is left the
   * county's answers, so that nothing waits for nobody.
   */
  async of(em: EntityManager, facts: PlanInput, chosen: readonly DeskLevel[]): Promise<AnsweringDesk[]> {
    const levels = levelsAbove(chosen, facts.relations)
    const staffed = await this.staffed(em, facts.ticket, { levels, askerId: facts.actorId })
    return staffed.length > 0 ? staffed : [{ level: 'county', areaId: facts.ticket.countyId }]
  }

  /**
   * The desks that answer when the one that is asked does not: above it, as many as were still to answer, as far as there are
   * any. None when nobody sits above it.
   */
  async afterSilence(
    em: EntityManager,
    ticket: TicketEntity,
    { level, levels, askedById: askerId }: TicketRequestEntity,
  ): Promise<AnsweringDesk[]> {
    const above = DESK_LEVELS.slice(DESK_LEVELS.indexOf(level) + 1)
    const staffed = await this.staffed(em, ticket, { levels: above, askerId })
    return staffed.slice(0, levels.length - levels.indexOf(level))
  }

  private async staffed(
    em: EntityManager,
    ticket: TicketEntity,
    { levels, askerId }: { readonly levels: readonly DeskLevel[]; readonly askerId: string },
  ): Promise<AnsweringDesk[]> {
    const staffed: AnsweringDesk[] = []
    for (const level of levels) {
      const areaId = deskAreaOf(ticket, level)
      if (areaId !== null && (await this.isStaffed(em, { level, areaId }, askerId)))
        staffed.push({ level, areaId })
    }
    return staffed
  }

  private async isStaffed(
    em: EntityManager,
    { level, areaId }: AnsweringDesk,
    askerId: string,
  ): Promise<boolean> {
    const people = await this.memberships.usersHolding(em, { roles: [OFFICER_OF[level]], areaId })
    return people.some(({ userId }) => userId !== askerId)
  }
}
