import { Injectable } from '@nestjs/common'
import type { Satisfaction } from '@beegrid/shared'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows } from '../../../core/database/index.js'
import { BoardProjectEntity } from './board-project.entity.js'
import { ProjectMilestoneEntity } from './project-milestone.entity.js'
import { insertFirst } from './insert-first.js'
import { ProjectReviewEntity } from './project-review.entity.js'

export interface ReviewCount {
  readonly projectId: string
  readonly satisfaction: Satisfaction
  readonly count: number
}

@Injectable()
export class ProjectRepository {
  find(em: EntityManager, projectId: string): Promise<BoardProjectEntity | null> {
    return em.findOneBy(BoardProjectEntity, { id: projectId })
  }

  /** Of these areas, in the order they were promised. */
  page(
    em: EntityManager,
    areaIds: readonly string[],
    { after, take }: { after: string; take: number },
  ): Promise<BoardProjectEntity[]> {
    const where = { areaId: In([...areaIds]), id: MoreThan(after) }
    return em.find(BoardProjectEntity, { where, order: { id: 'ASC' }, take })
  }

  allOf(em: EntityManager, areaIds: readonly string[]): Promise<BoardProjectEntity[]> {
    return em.findBy(BoardProjectEntity, { areaId: In([...areaIds]) })
  }

  milestonesOf(em: EntityManager, projectIds: readonly string[]): Promise<ProjectMilestoneEntity[]> {
    const where = { projectId: In([...projectIds]) }
    return em.find(ProjectMilestoneEntity, { where, order: { position: 'ASC' } })
  }

  async insert(
    em: EntityManager,
    project: BoardProjectEntity,
    milestones: readonly ProjectMilestoneEntity[],
  ): Promise<void> {
    await insertRows(em, BoardProjectEntity, [project])
    await insertRows(em, ProjectMilestoneEntity, milestones)
  }

  /** @throws ConcurrentChangeError when it moved on since it was read */
  async change(
    em: EntityManager,
    { id, version }: BoardProjectEntity,
    changes: Partial<BoardProjectEntity>,
  ): Promise<void> {
    const next = { ...changes, version: version + 1 }
    const { affected } = await em.update(BoardProjectEntity, { id, version }, next)
    if (affected !== 1) throw new ConcurrentChangeError('board project', id)
  }

  async reach(
    em: EntityManager,
    milestoneId: string,
    reached: Pick<ProjectMilestoneEntity, 'reachedAt' | 'note'>,
  ): Promise<void> {
    await em.update(ProjectMilestoneEntity, { id: milestoneId }, reached)
  }

  async review(em: EntityManager, review: ProjectReviewEntity): Promise<void> {
    const { projectId, userId, satisfaction, comment, at } = review
    const { affected } = await em.update(
      ProjectReviewEntity,
      { projectId, userId },
      { satisfaction, comment, at },
    )
    if (affected === 0) await insertFirst(em, ProjectReviewEntity, review)
  }

  reviewOf(em: EntityManager, projectId: string, userId: string): Promise<ProjectReviewEntity | null> {
    return em.findOneBy(ProjectReviewEntity, { projectId, userId })
  }

  async reviewCounts(em: EntityManager, projectIds: readonly string[]): Promise<ReviewCount[]> {
    if (projectIds.length === 0) return []
    const rows = await em
      .createQueryBuilder(ProjectReviewEntity, 'r')
      .select('r.projectId', 'projectId')
      .addSelect('r.satisfaction', 'satisfaction')
      .addSelect('COUNT(*)', 'count')
      .where({ projectId: In([...projectIds]) })
      .groupBy('r.projectId')
      .addGroupBy('r.satisfaction')
      .getRawMany<Omit<ReviewCount, 'count'> & { count: string | number }>()
    return rows.map((row) => ({ ...row, count: Number(row.count) }))
  }
}
