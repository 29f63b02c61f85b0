import { Injectable } from '@nestjs/common'
import { SATISFACTIONS, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock, dayOf, isoTimeOrNull } from '../../core/clock/index.js'
import type { BoardProjectEntity } from './data/board-project.entity.js'
import type { ProjectMilestoneEntity } from './data/project-milestone.entity.js'
import { ProjectRepository, type ReviewCount } from './data/project.repository.js'
import { BoardAreas } from './board-areas.js'
import { currentStep, daysLate, projectState } from './domain/project.js'
import type { MilestoneView, ProjectView, RatingCountsView } from './board.views.js'

/** Shows projects as the public sees them. */
@Injectable()
export class ProjectPresenter {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly areas: BoardAreas,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    rows: readonly BoardProjectEntity[],
    language: Language,
  ): Promise<ProjectView[]> {
    const ids = rows.map(({ id }) => id)
    const steps = await this.projects.milestonesOf(em, ids)
    const reviews = await this.projects.reviewCounts(em, ids)
    return rows.map((row) => {
      const own = steps.filter(({ projectId }) => projectId === row.id)
      return {
        ...this.facts(row, own, language),
        milestones: own.map((step) => milestoneView(step, language)),
        reviews: countsOf(reviews.filter(({ projectId }) => projectId === row.id)),
      }
    })
  }

  private facts(
    row: BoardProjectEntity,
    steps: readonly ProjectMilestoneEntity[],
    language: Language,
  ): Omit<ProjectView, 'milestones' | 'reviews'> {
    const { id, areaId, summary, responsible, dueDay, newDay, delayReason, version } = row
    const today = dayOf(this.clock.now())
    const state = projectState(row, steps, today)
    return {
      ...{ id, areaId, summary, responsible, dueDay, newDay, delayReason, version, state },
      name: language === 'en' ? row.nameEn : row.name,
      areaName: this.areas.nameOf(areaId),
      daysLate: state === 'done' ? 0 : daysLate(row, today),
      currentMilestoneId: currentStep(steps)?.id ?? null,
    }
  }
}

function milestoneView(
  { id, name, nameEn, reachedAt, note }: ProjectMilestoneEntity,
  language: Language,
): MilestoneView {
  return { id, name: language === 'en' ? nameEn : name, reachedAt: isoTimeOrNull(reachedAt), note }
}

/** How many said what; nobody is named. */
export function countsOf(counts: readonly Pick<ReviewCount, 'satisfaction' | 'count'>[]): RatingCountsView {
  const [satisfied = 0, mostly = 0, unsatisfied = 0] = SATISFACTIONS.map(
    (each) => counts.find(({ satisfaction }) => satisfaction === each)?.count ?? 0,
  )
  return { satisfied, mostly, unsatisfied }
}
