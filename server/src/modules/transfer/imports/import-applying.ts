import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaStore } from '../../area/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import { hashOf } from '../domain/import-plan.js'
import type { ReadFile } from '../reading/read-file.js'
import type { Applied, HandoutRow } from '../sorts/sort-import.js'
import { ImportDesk } from './import-desk.js'
import type { ImportFacts } from './import-facts.js'

export interface AppliedImport {
  readonly row: ImportFacts
  readonly handout: readonly HandoutRow[]
}

const CHANGES = ['create', 'update', 'retire'] as const
const ALL_LINES = 1_000_000

/** From draft to done, all or nothing: the file is planned again inside the transaction that changes things. */
@Injectable()
export class ImportApplying {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly desk: ImportDesk,
    private readonly areas: AreaStore,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError IMPORT_NOT_FOUND, IMPORT_NOT_OPEN, IMPORT_HAS_ERRORS, IMPORT_GROUND_MOVED, IMPORT_ROW_REFUSED */
  async apply(actor: Actor, importId: string): Promise<AppliedImport> {
    const draft = await this.desk.open(actor, importId)
    if (draft.counts.error > 0)
      throw new AppError('IMPORT_HAS_ERRORS', { params: { count: draft.counts.error } })
    const file = await this.desk.fileOf(draft)
    const handout = await this.database.write((em) => this.applyIn(em, actor, { draft, file }))
    await this.areas.refresh()
    return { row: await this.desk.found(actor, importId), handout }
  }

  private async applyIn(
    em: EntityManager,
    actor: Actor,
    { draft, file }: { draft: ImportEntity; file: ReadFile },
  ): Promise<readonly HandoutRow[]> {
    const now = this.clock.now()
    await this.desk.sort(draft).prepare(em)
    const to = { state: 'applied' as const, appliedAt: now, appliedBy: actor.name }
    if (!(await this.imports.advance(em, draft.id, { from: 'checked', to })))
      throw new AppError('IMPORT_NOT_OPEN')
    const { plan, context } = await this.desk.plan(em, actor, { draft, file })
    if (hashOf(plan) !== draft.planHash || plan.findings.some(({ severity }) => severity === 'error'))
      throw new AppError('IMPORT_GROUND_MOVED')
    const applied = await this.desk.sort(draft).apply(em, context, plan)
    await this.note(em, draft, applied)
    return applied.handout ?? []
  }

  private async note(
    em: EntityManager,
    { id }: ImportEntity,
    { entityIds, version }: Applied,
  ): Promise<void> {
    if (version !== undefined)
      await this.imports.advance(em, id, {
        from: 'applied',
        to: { state: 'applied', appliedVersion: version },
      })
    const lines = await this.imports.lines(em, id, { kinds: CHANGES, after: 0, take: ALL_LINES })
    for (const [index, { seq }] of lines.entries()) {
      const entityId = entityIds[index]
      if (entityId !== undefined) await this.imports.setEntity(em, { importId: id, seq }, entityId)
    }
  }

  /** @throws AppError IMPORT_NOT_FOUND, IMPORT_NOT_OPEN, IMPORT_NOT_REVERTIBLE */
  async revert(actor: Actor, importId: string): Promise<ImportFacts> {
    const done = await this.desk.applied(actor, importId)
    await this.database.write(async (em) => {
      await this.desk.sort(done).prepare(em)
      const to = { state: 'reverted' as const, revertedAt: this.clock.now(), revertedBy: actor.name }
      if (!(await this.imports.advance(em, done.id, { from: 'applied', to })))
        throw new AppError('IMPORT_NOT_OPEN')
      const lines = await this.imports.lines(em, done.id, { kinds: CHANGES, after: 0, take: ALL_LINES })
      const summary = { zh: `撤销导入“${done.fileName}”`, en: `Import “${done.fileName}” taken back` }
      await this.desk.sort(done).revert(em, { actor, done, lines, summary })
    })
    await this.areas.refresh()
    return this.desk.found(actor, importId)
  }
}
