import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import type { AreaRecord } from '../area/index.js'
import { middleHours, PublicFigures, publicFormulas } from '../figure/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardCurtain } from './board-curtain.js'
import type {
  BoardAreaListView,
  BoardSummaryView,
  CommunityListView,
  CommunityTimesView,
} from './board.views.js'
import { ProjectRepository } from './data/project.repository.js'
import { boardPeriod, type AskedPeriod } from './domain/period.js'
import { projectCounts } from './domain/project.js'

/** The figures of the public board. */
@Injectable()
export class BoardService {
  constructor(
    private readonly database: Database,
    private readonly areas: BoardAreas,
    private readonly figures: PublicFigures,
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
  summary(areaId: string, asked: AskedPeriod, language: Language): Promise<BoardSummaryView> {
    const period = boardPeriod(asked, this.clock.now())
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const hidden = await this.curtain.unsatisfiedOnes(em, area)
      return {
        ...{ areaId: area.id, areaName: area.shortName, from: period.firstDay, to: period.lastDay },
        ...(await this.figures.sums(em, this.curtain.days(area, period), hidden)),
        formulas: publicFormulas(language),
        projects: await this.projectCounts(em, area),
      }
    })
  }

  /** Communities side by side; in an order only where the county wants one. @throws AppError AREA_NOT_FOUND, PERIOD_WRONG */
  communities(areaId: string, asked: AskedPeriod, language: Language): Promise<CommunityListView> {
    const period = boardPeriod(asked, this.clock.now())
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const without = await this.curtain.lateOnes(em, area)
      const closed = await this.figures.closedMinutes(em, { ...this.curtain.days(area, period), without })
      const items = this.areas.communitiesOf(area).map((community) => timesOf(community, closed))
      const ranked = await this.areas.ranks(em, area)
      return { items: ranked ? items.sort(byTime(language)) : items, ranked }
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

function timesOf(
  { id: areaId, shortName: name }: AreaRecord,
  all: readonly { readonly communityId: string; readonly minutes: number }[],
): CommunityTimesView {
  const own = all.filter(({ communityId }) => communityId === areaId).map(({ minutes }) => minutes)
  return { areaId, name, closed: own.length, medianHours: middleHours(own) }
}

/** The quickest first; those with nothing closed at the end. */
function byTime(language: Language): (a: CommunityTimesView, b: CommunityTimesView) => number {
  const last = Number.POSITIVE_INFINITY
  return (a, b) => (a.medianHours ?? last) - (b.medianHours ?? last) || a.name.localeCompare(b.name, language)
}
