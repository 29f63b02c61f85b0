import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory, UserDirectory, type PersonName } from '../identity/index.js'
import { RosterRepository, type RosterRow } from './data/roster.repository.js'
import { serves } from './domain/serving.js'
import { withMergers, type Merger } from './domain/merger.js'
import { whoIsOnDuty, type DutyName, type DutyStatus, type Standing } from './domain/roster.js'

export interface OnDuty {
  readonly userId: string
  readonly name: string
  /** The work telephone: of people on duty it is known to everyone signed in. */
  readonly phone: string | null
  readonly duty: DutyName
  readonly standing: Standing
  /** End of the shift, epoch milliseconds. */
  readonly until: number
}

/** The roster of some areas at a moment. */
export interface Roster {
  readonly statuses: readonly DutyStatus[]
  readonly people: ReadonlyMap<string, PersonName>
}

/** Who is on duty where. */
@Injectable()
export class DutyDirectory {
  constructor(
    private readonly roster: RosterRepository,
    private readonly users: UserDirectory,
    private readonly memberships: MembershipDirectory,
  ) {}

  /** Who answers for a grid, or sits at the desk of a larger area, now: the holder before stand-ins. */
  async onDuty(em: EntityManager, areaId: string, now: number): Promise<readonly OnDuty[]> {
    const { statuses, people } = await this.of(em, [areaId], now)
    return statuses
      .flatMap((status) => onDutyEntry(status, people))
      .filter(({ duty }) => duty !== 'communityBusiness')
  }

  /** Also whoever answers for one of the areas because it is merged into another grid at this moment. */
  async of(em: EntityManager, areaIds: readonly string[], now: number): Promise<Roster> {
    const mergers = await this.roster.mergers(em, areaIds, now)
    const asked = [...new Set([...areaIds, ...mergers.map(({ intoAreaId }) => intoAreaId)])]
    const { statuses, people } = await this.judged(em, await this.roster.inAreas(em, asked, now), {
      now,
      mergers,
    })
    return { statuses: statuses.filter(({ areaId }) => areaIds.includes(areaId)), people }
  }

  async ofUser(em: EntityManager, userId: string, now: number): Promise<readonly DutyStatus[]> {
    const { statuses } = await this.judged(em, await this.roster.ofUser(em, userId, now), {
      now,
      mergers: [],
    })
    return statuses
  }

  /** Those of these people who are not on leave, in the same order; whoever keeps no roster is there. */
  async present(em: EntityManager, userIds: readonly string[], now: number): Promise<readonly string[]> {
    const absent = await this.roster.absent(em, userIds, now)
    return userIds.filter((userId) => !absent.has(userId))
  }

  private async judged(
    em: EntityManager,
    rows: readonly RosterRow[],
    { now, mergers }: { now: number; mergers: readonly Merger[] },
  ): Promise<Roster> {
    const userIds = [...new Set(rows.map(({ duty }) => duty.userId))]
    const people = await this.users.namesOf(em, userIds)
    const held = await this.memberships.heldBy(em, userIds)
    const facts = rows.map(({ duty, absent }) => ({
      ...duty,
      absent,
      active: people.get(duty.userId)?.active === true && serves(held, duty),
    }))
    return { statuses: whoIsOnDuty(withMergers(facts, mergers, now), now), people }
  }
}

function onDutyEntry({ userId, duty, standing, until }: DutyStatus, people: Roster['people']): OnDuty[] {
  const person = people.get(userId)
  if (!person || until === undefined) return []
  return [{ userId, name: person.name, phone: person.phone, duty, standing, until }]
}
