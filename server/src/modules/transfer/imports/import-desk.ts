import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import type { ReadFile } from '../reading/read-file.js'
import { refuseRevert } from '../sorts/refuse-revert.js'
import type { SortImport } from '../sorts/sort-import.js'
import { ImportFiles } from './import-files.js'
import { ImportPlanner, type PlannedImport } from './import-planner.js'
import { TransferAccess } from './transfer-access.js'

/** Finds imports for those who may have them, and makes their plans again. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly planner: ImportPlanner,
    private readonly access: TransferAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError IMPORT_NOT_FOUND */
  async found(actor: Actor, importId: string): Promise<ImportEntity> {
    const row = await this.database.read((em) => this.imports.find(em, importId))
    this.access.requireImport(actor, row)
    return row
  }

  /** A draft that can still be applied. @throws AppError IMPORT_NOT_FOUND, IMPORT_NOT_OPEN */
  async open(actor: Actor, importId: string): Promise<ImportEntity> {
    const row = await this.found(actor, importId)
    this.access.require(actor, row.sort, row.areaId)
    if (row.state !== 'checked' || row.expiresAt <= this.clock.now()) throw new AppError('IMPORT_NOT_OPEN')
    return row
  }

  /** One that was applied and is not taken back. @throws AppError IMPORT_NOT_FOUND, IMPORT_NOT_OPEN, IMPORT_NOT_REVERTIBLE */
  async applied(actor: Actor, importId: string): Promise<ImportEntity> {
    const row = await this.found(actor, importId)
    this.access.require(actor, row.sort, row.areaId)
    if (row.state !== 'applied') throw new AppError('IMPORT_NOT_OPEN')
    if (row.swept === 1 && isAboutPeople(row)) refuseRevert('swept')
    return row
  }

  async fileOf(row: ImportEntity): Promise<ReadFile> {
    return this.planner.read(await this.files.read(row), row)
  }

  plan(
    em: EntityManager,
    actor: Actor,
    { draft, file }: { draft: ImportEntity; file: ReadFile },
  ): Promise<PlannedImport> {
    return this.planner.plan(em, file, { ...draft, actor, coord: draft.coord?.used ?? 'auto' })
  }

  sort({ sort }: ImportEntity): SortImport {
    return this.planner.sort(sort)
  }
}

/** What its lines say must not outlive the day (G34). */
export function isAboutPeople({ sort }: Pick<ImportEntity, 'sort'>): boolean {
  return sort === 'staff' || sort === 'households'
}
