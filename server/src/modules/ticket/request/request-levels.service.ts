import { Injectable } from '@nestjs/common'
import type { DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../../identity/index.js'
import type { PlanInput } from '../domain/plan.js'
import { deskAreaOf, levelsAbove } from '../domain/request-levels.js'

const ROLE_OF = {
  community: 'community_officer',
  subdistrict: 'subdistrict_officer',
  county: 'county_officer',
} as const

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
    const staffed: AnsweringDesk[] = []
    for (const level of levelsAbove(chosen, facts.relations)) {
      const areaId = deskAreaOf(facts.ticket, level)
      if (areaId !== null && (await this.isStaffed(em, { level, areaId }, facts.actorId)))
        staffed.push({ level, areaId })
    }
    return staffed.length > 0 ? staffed : [{ level: 'county', areaId: facts.ticket.countyId }]
  }

  private async isStaffed(
    em: EntityManager,
    { level, areaId }: AnsweringDesk,
    askerId: string,
  ): Promise<boolean> {
    const people = await this.memberships.usersHolding(em, { roles: [ROLE_OF[level]], areaId })
    return people.some(({ userId }) => userId !== askerId)
  }
}
