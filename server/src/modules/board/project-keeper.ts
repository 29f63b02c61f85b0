import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { ManagementAccess } from '../area/index.js'
import { BoardAreas } from './board-areas.js'
import type { BoardProjectEntity } from './data/board-project.entity.js'
import { ProjectRepository } from './data/project.repository.js'
import { currentStep } from './domain/project.js'
import { usualSteps } from './domain/usual-steps.js'

export interface ProjectDraft {
  readonly areaId: string
  readonly name: string
  readonly nameEn?: string
  readonly summary: string
  readonly responsible: string
  readonly dueDay: string
  readonly milestones?: readonly { readonly name: string; readonly nameEn: string }[]
}

export type ProjectPatch = Partial<Pick<ProjectDraft, 'name' | 'nameEn' | 'summary' | 'responsible'>> & {
  readonly version: number
  /** Put off to, with the reason; both or neither. */
  readonly newDay?: string
  readonly delayReason?: string
}

/** The units enter their projects and how far these are; the first promise never moves. */
@Injectable()
export class ProjectKeeper {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly access: ManagementAccess,
    private readonly areas: BoardAreas,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async create(
    em: EntityManager,
    actor: Actor,
    draft: ProjectDraft & { readonly id: string },
  ): Promise<void> {
    this.access.require(actor, 'board', draft.areaId)
    const area = await this.areas.shown(em, draft.areaId)
    const now = this.clock.now()
    const { id, name, nameEn = name, summary, responsible, dueDay, milestones } = draft
    const project: BoardProjectEntity = {
      ...{ id, areaId: area.id, countyId: this.areas.countyOf(area), name, nameEn, summary, responsible },
      ...{ dueDay, newDay: null, delayReason: null, version: 1, createdAt: now, updatedAt: now },
    }
    const steps = usualSteps(id, milestones)
    await this.projects.insert(em, project, steps)
  }

  /** @throws AppError PROJECT_NOT_FOUND, FORBIDDEN, PROJECT_CHANGED, PROJECT_DELAY_INCOMPLETE */
  async change(
    em: EntityManager,
    actor: Actor,
    patch: ProjectPatch & { readonly id: string },
  ): Promise<void> {
    const { id, version, ...changes } = patch
    const project = await this.kept(em, actor, id)
    if (project.version !== version) throw new AppError('PROJECT_CHANGED')
    if ((changes.newDay === undefined) !== (changes.delayReason === undefined))
      throw new AppError('PROJECT_DELAY_INCOMPLETE')
    await this.projects.change(em, project, { ...changes, updatedAt: this.clock.now() })
    if (changes.newDay === undefined) return
    const detail = `${project.newDay ?? project.dueDay} → ${changes.newDay}`
    await this.audit.record(em, { actorId: actor.userId, action: 'project.putOff', subjectId: id, detail })
  }

  /** The step at hand is reached; none is skipped. @throws AppError PROJECT_NOT_FOUND, FORBIDDEN, PROJECT_STEP_ORDER */
  async reach(
    em: EntityManager,
    actor: Actor,
    { id, milestoneId, note = '' }: { id: string; milestoneId: string; note?: string },
  ): Promise<void> {
    const project = await this.kept(em, actor, id)
    const current = currentStep(await this.projects.milestonesOf(em, [id]))
    if (current?.id !== milestoneId) throw new AppError('PROJECT_STEP_ORDER')
    await this.projects.change(em, project, { updatedAt: this.clock.now() })
    const words = note.trim() === '' ? null : note
    await this.projects.reach(em, milestoneId, { reachedAt: this.clock.now(), note: words })
  }

  private async kept(em: EntityManager, actor: Actor, id: string): Promise<BoardProjectEntity> {
    const project = await this.projects.find(em, id)
    if (!project) throw new AppError('PROJECT_NOT_FOUND')
    this.access.require(actor, 'board', project.areaId)
    return project
  }
}
