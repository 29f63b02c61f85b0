import { Injectable } from '@nestjs/common'
import type { Language, Satisfaction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE, type PageQuery } from '../../core/http/index.js'
import { newId } from '../../core/ids/index.js'
import { BoardAreas } from './board-areas.js'
import type { ProjectPageView, ProjectView } from './board.views.js'
import type { BoardProjectEntity } from './data/board-project.entity.js'
import { ProjectRepository } from './data/project.repository.js'
import { currentStep } from './domain/project.js'
import { ProjectPresenter } from './project-presenter.js'

export interface ReviewInput {
  readonly satisfaction: Satisfaction
  readonly comment?: string
}

/** What the public sees of projects, and says to them. */
@Injectable()
export class ProjectService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectRepository,
    private readonly areas: BoardAreas,
    private readonly presenter: ProjectPresenter,
    private readonly clock: Clock,
  ) {}

  /** Of an area and all below it, in the order they were promised. @throws AppError AREA_NOT_FOUND, CURSOR_INVALID */
  list(
    areaId: string,
    { cursor, limit = DEFAULT_PAGE_SIZE }: PageQuery,
    language: Language,
  ): Promise<ProjectPageView> {
    const [after = ''] = cursor === undefined ? [] : decodeCursor(cursor, 1)
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const page = { after: String(after), take: limit + 1 }
      const found = await this.projects.page(em, this.areas.within(area.id), page)
      const { rows, nextCursor } = cutPage(found, limit, (last) => [last.id])
      return { items: await this.presenter.views(em, rows, language), nextCursor }
    })
  }

  /** @throws AppError PROJECT_NOT_FOUND */
  one(projectId: string, language: Language): Promise<ProjectView> {
    return this.database.read(async (em) => {
      const [view] = await this.presenter.views(em, [await this.found(em, projectId)], language)
      if (!view) throw new AppError('PROJECT_NOT_FOUND')
      return view
    })
  }

  /** A resident's word counts once the work is there to be seen; a later word takes the place of the first. */
  async review(actor: Actor, projectId: string, { satisfaction, comment = '' }: ReviewInput): Promise<void> {
    await this.database.write(async (em) => {
      const project = await this.found(em, projectId)
      const steps = await this.projects.milestonesOf(em, [project.id])
      const current = currentStep(steps)
      if (current !== undefined && current.id !== steps.at(-1)?.id) throw new AppError('PROJECT_NOT_READY')
      await this.projects.review(em, {
        ...{ id: newId(), projectId, userId: actor.userId, satisfaction, at: this.clock.now() },
        comment: comment.trim() === '' ? null : comment,
      })
    })
  }

  private async found(em: EntityManager, projectId: string): Promise<BoardProjectEntity> {
    const project = await this.projects.find(em, projectId)
    if (!project) throw new AppError('PROJECT_NOT_FOUND')
    await this.areas.shown(em, project.areaId)
    return project
  }
}
