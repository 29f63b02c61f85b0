import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import type { AreaRecord } from '../area/index.js'
import { PublicTicketRepository, type PublicScope } from '../ticket/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardCurtain } from './board-curtain.js'
import type {
  BoardAreaListView,
  BoardSummaryView,
  CommunityListView,
  CommunityTimesView,
} from './board.views.js'
import { ProjectRepository } from './data/project.repository.js'
import { median } from './domain/median.js'
import { boardPeriod, type AskedPeriod } from './domain/period.js'
import { projectCounts } from './domain/project.js'
import { countsOf } from './project-presenter.js'

const HOUR_MS = 3_600_000

/** The figures of the public board. */
@Injectable()
export class BoardService {
  constructor(
    private readonly database: Database,
    private readonly areas: BoardAreas,
    private readonly tickets: PublicTicketRepository,
    private readonly projects: ProjectRepository,
    private readonly curtain: BoardCurtain,
    private readonly clock: Clock,
  ) {}

  /** Where there is a board. */
  boards(): Promise<BoardAreaListView> {
    return this.database.read(async (em) => {
      const areas = await this.areas.all(em)
      return { items: areas.map(({ id, name, level, parentId }) => ({ id, name, level, parentId })) }
    })
  }

  /** @throws AppError AREA_NOT_FOUND, PERIOD_WRONG */
  summary(areaId: string, asked: AskedPeriod): Promise<BoardSummaryView> {
    const period = boardPeriod(asked, this.clock.now())
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const scope = this.curtain.scope(area, period)
      const states = await this.tickets.counts(em, scope)
      const sum = (of: (state: (typeof states)[number]) => boolean): number =>
        states.filter(of).reduce((total, { count }) => total + count, 0)
      return {
        ...{ areaId: area.id, areaName: area.name, from: period.firstDay, to: period.lastDay },
        reported: sum(() => true),
        done: sum(({ status }) => status === 'closed'),
        rejected: sum(({ status }) => status === 'rejected'),
        open: sum(({ phase }) => phase !== 'done'),
        ratings: countsOf(await this.curtain.ratings(em, area, scope)),
        projects: await this.projectCounts(em, area),
      }
    })
  }

  /** Communities side by side; in an order only where the county wants one. @throws AppError AREA_NOT_FOUND, PERIOD_WRONG */
  communities(areaId: string, asked: AskedPeriod, language: Language): Promise<CommunityListView> {
    const period = boardPeriod(asked, this.clock.now())
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const scope = await this.curtain.drawn(em, area, this.curtain.scope(area, period))
      const items = await this.times(em, this.areas.communitiesOf(area), scope)
      const ranked = await this.areas.ranks(em, area)
      return { items: ranked ? items.sort(byTime(language)) : items, ranked }
    })
  }

  private async times(
    em: EntityManager,
    communities: readonly AreaRecord[],
    scope: PublicScope,
  ): Promise<CommunityTimesView[]> {
    const closed = await this.tickets.times(em, scope)
    return communities.map(({ id, shortName: name }) => {
      const hours = closed
        .filter(({ communityId }) => communityId === id)
        .map(({ createdAt, closedAt }) => (closedAt - createdAt) / HOUR_MS)
      const middle = median(hours)
      return {
        ...{ areaId: id, name, closed: hours.length },
        medianHours: middle === null ? null : Math.round(middle * 10) / 10,
      }
    })
  }

  private async projectCounts(em: EntityManager, { id }: AreaRecord): Promise<BoardSummaryView['projects']> {
    const projects = await this.projects.allOf(em, this.areas.within(id))
    const steps = await this.projects.milestonesOf(
      em,
      projects.map((project) => project.id),
    )
    return projectCounts(projects, steps, this.clock.now())
  }
}

/** The quickest first; those with nothing closed at the end. */
function byTime(language: Language): (a: CommunityTimesView, b: CommunityTimesView) => number {
  const last = Number.POSITIVE_INFINITY
  return (a, b) => (a.medianHours ?? last) - (b.medianHours ?? last) || a.name.localeCompare(b.name, language)
}
