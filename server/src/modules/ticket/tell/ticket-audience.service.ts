import { Injectable } from '@nestjs/common'
import { DESK_ROLES, ORGANISATION_ROLES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../../identity/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { Audience } from '../domain/notice-plan.js'
import { NightDuty } from './night-duty.service.js'

const CONCERNED = new Set(['offered', 'active', 'done'])

/** Who stands around a ticket, as user ids. */
@Injectable()
export class TicketAudience {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly memberships: MembershipDirectory,
    private readonly nightDuty: NightDuty,
  ) {}

  async of(em: EntityManager, ticket: TicketEntity): Promise<Readonly<Record<Audience, readonly string[]>>> {
    const assignments = (await this.tickets.assignmentsOf(em, [ticket.id])).filter(({ state }) =>
      CONCERNED.has(state),
    )
    const followers = (await this.tickets.followersOf(em, ticket.id)).map(({ userId }) => userId)
    return {
      public: ticket.reporterDetached ? followers : [ticket.reporterId, ...followers],
      lead: await this.peopleOf(
        em,
        assignments.filter(({ role }) => role === 'lead'),
      ),
      assist: await this.peopleOf(
        em,
        assignments.filter(({ role, party }) => role === 'assist' && party !== 'desk'),
      ),
      called: await this.peopleOf(
        em,
        assignments.filter(({ role, state }) => role === 'called' && state !== 'done'),
      ),
      desk: await this.deskOf(em, ticket),
    }
  }

  /** Of these people those who have the night's turn now. */
  onNightDuty(
    em: EntityManager,
    ticket: TicketEntity,
    userIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return this.nightDuty.among(em, ticket, userIds)
  }

  /** The community's officers; above them the town's, then the county's, where the place is in no community. */
  private async deskOf(
    em: EntityManager,
    { communityId, subdistrictId, countyId }: TicketEntity,
  ): Promise<string[]> {
    const areaId = communityId ?? subdistrictId ?? countyId
    return ids(await this.memberships.usersHolding(em, { roles: DESK_ROLES, areaId }))
  }

  private async peopleOf(
    em: EntityManager,
    assignments: readonly TicketAssignmentEntity[],
  ): Promise<string[]> {
    const people = await Promise.all(assignments.map((each) => this.partyOf(em, each)))
    return [...new Set(people.flat())]
  }

  /** The person named; else everybody of the party. */
  async partyOf(em: EntityManager, assignment: TicketAssignmentEntity): Promise<string[]> {
    const { userId, areaId, organisationId, party } = assignment
    if (userId !== null) return [userId]
    if (organisationId !== null) {
      return ids(await this.memberships.usersHolding(em, { roles: ORGANISATION_ROLES, organisationId }))
    }
    if (areaId === null) return []
    const roles = party === 'post' ? POST_ROLES : DESK_ROLES
    return ids(await this.memberships.usersHolding(em, { roles, areaId }))
  }
}

const POST_ROLES = ['grid_worker', 'grid_lead'] as const

function ids(held: readonly { readonly userId: string }[]): string[] {
  return [...new Set(held.map(({ userId }) => userId))]
}
