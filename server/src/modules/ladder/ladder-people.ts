import { Injectable } from '@nestjs/common'
import { DESK_LEVELS, KIND_POLICIES, OFFICER_OF, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { Clock } from '../../core/clock/index.js'
import type { LadderStep } from '../county-settings/index.js'
import { MembershipDirectory, UserDirectory } from '../identity/index.js'
import { DutyDirectory } from '../routing/index.js'
import {
  TicketAudience,
  type ClimbedClock,
  type TicketAssignmentEntity,
  type TicketEntity,
} from '../ticket/index.js'

/** Whom a step reached: on the level it names, or the next above where there is somebody. */
export interface Reached {
  readonly level: LadderStep['to']
  /** The desk's area, and its name. */
  readonly areaId: string | null
  readonly area: string
  readonly userIds: readonly string[]
  /** Of a confidential ticket, the desk it lies with, where these are told only that something of it is overdue. */
  readonly closedDesk?: string
}

export type Climber = Pick<ClimbedClock, 'ticket' | 'assignments' | 'urgent'> & {
  readonly clock?: ClimbedClock['clock']
}

const NO_DESK = { areaId: null, area: '' }
const ALIVE = new Set(['offered', 'active'])

/** Who is told at each step of the ladder. A step that finds nobody goes on to the next level (G07). */
@Injectable()
export class LadderPeople {
  constructor(
    private readonly audience: TicketAudience,
    private readonly duties: DutyDirectory,
    private readonly memberships: MembershipDirectory,
    private readonly users: UserDirectory,
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  async reach(em: EntityManager, climber: Climber, to: LadderStep['to']): Promise<Reached> {
    if (to === 'lead') {
      const userIds = await this.leads(em, climber)
      if (userIds.length > 0) return { level: 'lead', ...NO_DESK, userIds }
    }
    if (to === 'lead' || to === 'standIn') {
      const userIds = await this.standIns(em, climber)
      if (userIds.length > 0) return { level: 'standIn', ...NO_DESK, userIds }
    }
    return this.desk(em, climber, to === 'lead' || to === 'standIn' ? 'community' : to)
  }

  /** Whoever answers for it: the called party for its own clock, else the lead. */
  private async leads(em: EntityManager, climber: Climber): Promise<readonly string[]> {
    const party = partyOf(climber)
    if (!party) return []
    const people = await this.active(em, await this.audience.partyOf(em, party))
    const { areaId, party: sort } = party
    if (sort === 'desk') return this.duties.present(em, people, this.clock.now())
    if (sort !== 'post' || areaId === null) return people
    const statuses = (await this.duties.of(em, [areaId], this.clock.now())).statuses
    const away = climber.urgent ? ['absent', 'inactive', 'offHours'] : ['absent', 'inactive']
    const lines = (userId: string): readonly string[] =>
      statuses.filter((each) => each.userId === userId).map(({ state }) => state)
    return people.filter((userId) => {
      const states = lines(userId)
      return states.length === 0 || states.some((state) => !away.includes(state))
    })
  }

  /** Who else is on duty for the grid; for a called party, whoever called it. */
  private async standIns(em: EntityManager, climber: Climber): Promise<readonly string[]> {
    const party = partyOf(climber)
    const lead = leadOf(climber)
    if (!party || !lead) return []
    if (party !== lead) return this.active(em, await this.audience.partyOf(em, lead))
    if (party.party !== 'post' || party.areaId === null) return []
    const onDuty = await this.duties.onDuty(em, party.areaId, this.clock.now())
    return unique(onDuty.map(({ userId }) => userId)).filter((userId) => userId !== party.userId)
  }

  /** The desk's officer on duty, up to the county's; where nobody is on duty at all, the officers of the first desk that has any. */
  private async desk(em: EntityManager, climber: Climber, from: DeskLevel): Promise<Reached> {
    const { ticket, urgent } = climber
    if (KIND_POLICIES[ticket.kind].confidential) return this.aroundClosed(em, ticket, from)
    const desks = desksOf(ticket, from)
    const awake = urgent ? await this.first(desks, ({ areaId }) => this.onDutyAt(em, areaId)) : undefined
    const reached = awake ?? (await this.first(desks, (desk) => this.officersOf(em, desk)))
    return reached ?? { level: 'county', areaId: ticket.countyId, area: '', userIds: [] }
  }

  /**
   * A confidential ticket is its own desk's. The next desk above hears in its turn, or where nobody is there, that something is
   * overdue, and not what; no further one ever does.
   */
  private async aroundClosed(em: EntityManager, ticket: TicketEntity, from: DeskLevel): Promise<Reached> {
    const [own, ...above] = desksOf(ticket, 'community')
    const nobody: Reached = { level: 'community', ...NO_DESK, userIds: [] }
    if (!own) return nobody
    const isOwnTurn = DESK_LEVELS.indexOf(from) <= DESK_LEVELS.indexOf(own.level)
    const inside = isOwnTurn && (await this.first([own], (desk) => this.officersOf(em, desk)))
    if (inside) return inside
    const outside = await this.first(above, (desk) => this.officersOf(em, desk))
    const closedDesk = this.areas.byId(own.areaId)?.shortName ?? ''
    return outside ? { ...outside, closedDesk } : { ...nobody, ...own }
  }

  private async first(
    desks: readonly { level: DeskLevel; areaId: string }[],
    find: (desk: { level: DeskLevel; areaId: string }) => Promise<readonly string[]>,
  ): Promise<Reached | undefined> {
    for (const desk of desks) {
      const userIds = await find(desk)
      if (userIds.length > 0) return { ...desk, userIds, area: this.areas.byId(desk.areaId)?.shortName ?? '' }
    }
    return undefined
  }

  private async onDutyAt(em: EntityManager, areaId: string): Promise<readonly string[]> {
    const onDuty = await this.duties.onDuty(em, areaId, this.clock.now())
    return unique(onDuty.map(({ userId }) => userId))
  }

  /** Whoever is on duty at the desk; all its officers when it keeps no roster. */
  private async officersOf(
    em: EntityManager,
    { level, areaId }: { level: DeskLevel; areaId: string },
  ): Promise<readonly string[]> {
    const onDuty = await this.onDutyAt(em, areaId)
    if (onDuty.length > 0) return onDuty
    const held = await this.memberships.usersHolding(em, { roles: [OFFICER_OF[level]], areaId })
    return unique(held.map(({ userId }) => userId))
  }

  private async active(em: EntityManager, userIds: readonly string[]): Promise<readonly string[]> {
    const people = await this.users.namesOf(em, userIds)
    return unique(userIds).filter((userId) => people.get(userId)?.active === true)
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

function leadOf({ assignments }: Climber): TicketAssignmentEntity | undefined {
  return assignments.find(({ role, state }) => role === 'lead' && ALIVE.has(state))
}

function partyOf(climber: Climber): TicketAssignmentEntity | undefined {
  const called = climber.clock?.assignmentId
  if (called == null) return leadOf(climber)
  return climber.assignments.find(({ id }) => id === called)
}

function deskArea(ticket: TicketEntity, level: DeskLevel): string | null {
  if (level === 'community') return ticket.communityId
  return level === 'subdistrict' ? ticket.subdistrictId : ticket.countyId
}

/** From a level upward, the smallest first. */
function desksOf(ticket: TicketEntity, from: DeskLevel): { level: DeskLevel; areaId: string }[] {
  const all = DESK_LEVELS.flatMap((level) => {
    const areaId = deskArea(ticket, level)
    return areaId === null ? [] : [{ level, areaId }]
  })
  return all.filter(({ level }) => DESK_LEVELS.indexOf(level) >= DESK_LEVELS.indexOf(from))
}
