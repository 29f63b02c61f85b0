import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import type { Caller } from '../../core/http/index.js'
import { Idempotency } from '../../core/idempotency/index.js'
import { newId } from '../../core/ids/index.js'
import type { ProjectView } from './board.views.js'
import { ProjectKeeper, type ProjectDraft, type ProjectPatch } from './project-keeper.js'
import { ProjectService } from './project.service.js'

/** What a desk does to projects, each once for its Idempotency-Key, and the project as it is then. */
@Injectable()
export class ProjectManagement {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly keeper: ProjectKeeper,
    private readonly projects: ProjectService,
  ) {}

  create(caller: Caller, draft: ProjectDraft): Promise<ProjectView> {
    const id = newId()
    return this.once(caller, id, (em) => this.keeper.create(em, caller.actor, { ...draft, id }))
  }

  change(caller: Caller, id: string, patch: ProjectPatch): Promise<ProjectView> {
    return this.once(caller, id, (em) => this.keeper.change(em, caller.actor, { ...patch, id }))
  }

  reach(caller: Caller, id: string, step: { milestoneId: string; note?: string }): Promise<ProjectView> {
    return this.once(caller, id, (em) => this.keeper.reach(em, caller.actor, { ...step, id }))
  }

  private async once(
    { idempotent, language }: Caller,
    resourceId: string,
    work: (em: EntityManager) => Promise<void>,
  ): Promise<ProjectView> {
    const { resourceId: id } = await this.database.write((em) =>
      this.idempotency.once(em, { request: idempotent, resourceId }, () => work(em)),
    )
    return this.projects.one(id, language)
  }
}
