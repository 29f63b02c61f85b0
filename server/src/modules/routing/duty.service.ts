import { Injectable } from '@nestjs/common'
import type { Actor } from '../../core/auth/index.js'
import { Clock, isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AreaDirectory, AreaLocator, gridName, type AreaRecord, type GivenPoint } from '../area/index.js'
import type { DutyName, DutyState, Standing } from './domain/roster.js'
import { DutyDirectory, type OnDuty } from './duty-directory.js'

export interface NamedArea {
  readonly id: string
  readonly name: string
}

export interface Here {
  readonly grid: NamedArea | null
  readonly community: NamedArea | null
  readonly county: NamedArea
  readonly worker: {
    readonly name: string
    readonly phone: string | null
    readonly standing: Standing
    readonly until: string
  } | null
  readonly desk: { readonly name: string; readonly phone: string | null } | null
}

export interface MyDuty {
  readonly areaId: string
  readonly areaName: string
  readonly duty: DutyName
  readonly standing: Standing
  readonly state: DutyState
  readonly until: string | null
}

/** Whom to turn to where one stands, and one's own shifts. */
@Injectable()
export class DutyService {
  constructor(
    private readonly database: Database,
    private readonly duties: DutyDirectory,
    private readonly areas: AreaDirectory,
    private readonly locator: AreaLocator,
    private readonly clock: Clock,
  ) {}

  /** Work telephones of people on duty are public to anyone signed in. @throws AppError as `AreaLocator.locate` */
  async here(given: GivenPoint, accuracyM?: number): Promise<Here> {
    const { grid, community, county } = this.locator.locate(this.locator.wgs84(given), accuracyM)
    const now = this.clock.now()
    const [person] = grid ? await this.database.read((em) => this.duties.onDuty(em, grid.id, now)) : []
    const desk = community ?? county
    return {
      grid: grid ? { id: grid.id, name: gridName(grid.shortName) } : null,
      community: community ? named(community) : null,
      county: named(county),
      worker: person ? shown(person) : null,
      desk: { name: desk.shortName, phone: desk.phone },
    }
  }

  async mine(actor: Actor): Promise<readonly MyDuty[]> {
    const statuses = await this.database.read((em) => this.duties.ofUser(em, actor.userId, this.clock.now()))
    return statuses.map(({ areaId, duty, standing, state, until }) => ({
      areaId,
      areaName: this.areas.byId(areaId)?.shortName ?? '',
      duty,
      standing,
      state,
      until: until === undefined ? null : isoTime(until),
    }))
  }
}

function named({ id, shortName }: AreaRecord): NamedArea {
  return { id, name: shortName }
}

function shown({ name, phone, standing, until }: OnDuty): Here['worker'] {
  return { name, phone, standing, until: isoTime(until) }
}
