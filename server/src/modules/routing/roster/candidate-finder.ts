import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, AreaNeighbours } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import { byNearness, candidateDates, type Candidate } from '../domain/candidate.js'
import { weekStart } from '../domain/county-time.js'
import type { Span } from '../domain/coverage.js'
import type { StandInCandidatesView, StandInCandidateView } from './duty.views.js'
import type { CandidateQuestion } from './roster-requests.js'
import { CandidateFacts } from './candidate-facts.js'
import { RosterAccess } from './roster-access.js'
import { spanOf, WEEK_MS } from './roster-span.js'

const SHOWN = 20

/** Who could stand in: neighbours first, how often this week already, on which of the days. */
@Injectable()
export class CandidateFinder {
  constructor(
    private readonly access: RosterAccess,
    private readonly areas: AreaDirectory,
    private readonly neighbours: AreaNeighbours,
    private readonly facts: CandidateFacts,
    private readonly users: UserDirectory,
    private readonly database: Database,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_RANGE_INVALID */
  async of(actor: Actor, areaId: string, query: CandidateQuestion): Promise<StandInCandidatesView> {
    this.access.requireKeep(actor, areaId)
    this.access.requireKeep(actor, query.gridId)
    if (!this.areas.isWithin(query.gridId, areaId)) throw new AppError('AREA_NOT_FOUND')
    const span = spanOf(query, 0)
    return this.database.read(async (em) => {
      const found = await this.candidates(em, query.gridId, span)
      return { items: await this.shown(em, found.slice(0, SHOWN)), nextCursor: null }
    })
  }

  private async candidates(em: EntityManager, gridId: string, span: Span): Promise<Candidate[]> {
    const { spans, people, missing, communityId } = await this.facts.of(em, gridId, span)
    const week = weekStart(span.from)
    const tallies = await this.facts.standInsIn(em, communityId, { from: week, to: week + WEEK_MS })
    const adjacent = this.neighbours.of(gridId)
    return people
      .filter(({ userId }) => !missing.has(userId))
      .map(({ userId, gridIds, away }): Candidate => {
        const near = gridIds.find((id) => adjacent.has(id))
        const own = near ?? gridIds[0] ?? null
        return {
          ...{ userId, gridId: own, adjacent: near !== undefined },
          sameCommunity: own === null || this.areas.chainOf(own)?.communityId === communityId,
          standInDays: tallies.find((each) => each.userId === userId)?.days ?? 0,
          ...candidateDates(spans, away),
        }
      })
      .filter(({ dates }) => dates.length > 0)
      .sort(byNearness)
  }

  private async shown(em: EntityManager, candidates: readonly Candidate[]): Promise<StandInCandidateView[]> {
    const names = await this.users.namesOf(
      em,
      candidates.map(({ userId }) => userId),
    )
    return candidates.map(({ userId, gridId, adjacent, standInDays, dates, every }) => ({
      ...{ user: { userId, name: names.get(userId)?.name ?? '' }, adjacent, standInDays, dates, every },
      gridName: gridId === null ? null : (this.areas.byId(gridId)?.shortName ?? null),
    }))
  }
}
