import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AreaDirectory } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import { OrganisationDirectory } from '../../routing/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'

export interface Person {
  readonly name: string
  readonly phone: string | null
}

export interface Organisation {
  readonly name: string
  readonly phone: string | null
}

/** What is needed to show some tickets, each kind of row read once for all of them. */
export interface TicketBundle {
  readonly assignments: ReadonlyMap<string, readonly TicketAssignmentEntity[]>
  readonly clocks: ReadonlyMap<string, readonly TicketClockEntity[]>
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly areaNames: ReadonlyMap<string, string>
  /** Tickets others were merged into, by id, with their assignments among the others. */
  readonly kept: ReadonlyMap<string, TicketEntity>
  /** Ids of those tickets the reader follows, and of those whose present closing the reader has rated. */
  readonly followed: ReadonlySet<string>
  readonly rated: ReadonlySet<string>
}

@Injectable()
export class TicketBundleLoader {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly users: UserDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly areas: AreaDirectory,
  ) {}

  /** @param alsoPeople further people to name, e.g. the actors of a timeline */
  async load(
    em: EntityManager,
    {
      actor,
      tickets,
      alsoPeople = [],
    }: { actor: Actor; tickets: readonly TicketEntity[]; alsoPeople?: readonly string[] },
  ): Promise<TicketBundle> {
    const kept = await this.tickets.findMany(em, present(tickets.map(({ mergedIntoId }) => mergedIntoId)))
    const ids = [...tickets, ...kept].map(({ id }) => id)
    const [assignments, clocks] = [
      await this.tickets.assignmentsOf(em, ids),
      await this.tickets.clocksOf(em, ids),
    ]
    const people = present([...assignments.map(({ userId }) => userId), ...alsoPeople])
    const organisations = present(assignments.map(({ organisationId }) => organisationId))
    return {
      assignments: groupBy(assignments),
      clocks: groupBy(clocks),
      people: await this.users.namesOf(em, people),
      organisations: await this.organisations.namesOf(em, organisations),
      areaNames: this.areas.namesOf(areaIdsOf(tickets, assignments)),
      kept: new Map(kept.map((each) => [each.id, each])),
      followed: await this.tickets.followedAmong(em, ids, actor.userId),
      rated: await this.tickets.ratedAmong(em, tickets, actor.userId),
    }
  }
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((each) => each !== null))]
}

function areaIdsOf(
  tickets: readonly TicketEntity[],
  assignments: readonly TicketAssignmentEntity[],
): string[] {
  const ofTickets = tickets.flatMap((each) => [
    each.gridId,
    each.communityId,
    each.subdistrictId,
    each.countyId,
  ])
  return present([...ofTickets, ...assignments.map(({ areaId }) => areaId)])
}

/** Map.groupBy needs Node 21; we support 20. */
function groupBy<T extends { ticketId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.ticketId)
    if (group) group.push(row)
    else groups.set(row.ticketId, [row])
  }
  return groups
}
