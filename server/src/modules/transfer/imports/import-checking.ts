import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { newId } from '../../../core/ids/index.js'
import type { ImportLineEntity } from '../data/import-line.entity.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import { countsOf, hashOf, type ImportOptions, type ImportPlan } from '../domain/import-plan.js'
import { MAX_FINDINGS } from '../domain/limits.js'
import type { TransferSort } from '../domain/transfer-sort.js'
import type { GivenCoord } from './coord-reader.js'
import type { ImportFacts } from './import-facts.js'
import { ImportFiles } from './import-files.js'
import { ImportPlanner, type PlannedImport } from './import-planner.js'
import { TransferAccess } from './transfer-access.js'

export interface CheckRequest {
  readonly bytes: Buffer
  readonly fileName: string
  readonly sort: TransferSort
  readonly areaId: string | null
  readonly coord: GivenCoord
  readonly options: ImportOptions
}

const HOUR_MS = 60 * 60_000
/** A draft not applied by then was given up. */
export const KEPT_MS = 24 * HOUR_MS
const MAX_FILE_NAME = 200

/** The dry run: a file is read and planned, and kept as a draft with everything it would do. */
@Injectable()
export class ImportChecking {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly planner: ImportPlanner,
    private readonly files: ImportFiles,
    private readonly access: TransferAccess,
    private readonly clock: Clock,
  ) {}

  /** A file takes time and memory to come in: it is not begun for nobody. @throws AppError FORBIDDEN */
  begin(actor: Actor): void {
    this.access.requireSome(actor)
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, IMPORT_UNREADABLE, IMPORT_COORD_UNKNOWN */
  async check(actor: Actor, { bytes, ...request }: CheckRequest): Promise<ImportFacts> {
    this.access.require(actor, request.sort, request.areaId)
    const file = await this.planner.read(bytes, request)
    const planned = await this.database.read((em) => this.planner.plan(em, file, { ...request, actor }))
    const row = this.row(actor, request, planned)
    await this.database.write((em) => this.imports.insert(em, row, linesOf(row.id, planned.plan)))
    try {
      await this.files.put(row, bytes, planned.plan.preview)
      return row
    } catch (error) {
      // The row is there before the file and goes after it, so that no file is ever without a row (G28).
      await this.files.remove(row)
      await this.database.write((em) => this.imports.markSwept(em, row.id))
      throw error
    }
  }

  private row(
    actor: Actor,
    request: Omit<CheckRequest, 'bytes'>,
    { plan, coord }: PlannedImport,
  ): ImportEntity {
    const [id, createdAt] = [newId(), this.clock.now()]
    const { sort, areaId, options } = request
    const open = {
      appliedAt: null,
      appliedBy: null,
      appliedVersion: null,
      revertedAt: null,
      revertedBy: null,
    }
    return {
      ...{ id, sort, areaId, options, coord, state: 'checked', swept: 0, ...open },
      ...{ fileName: request.fileName.slice(0, MAX_FILE_NAME), fileKey: this.files.keyOf(id) },
      ...{ counts: countsOf(plan), planHash: hashOf(plan), actorId: actor.userId, actorName: actor.name },
      ...{ createdAt, expiresAt: createdAt + KEPT_MS },
    }
  }
}

/** Findings first, then changes: both in the order of the file. */
function linesOf(importId: string, { findings, changes }: ImportPlan): ImportLineEntity[] {
  const said = [...findings]
    .sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'))
    .slice(0, MAX_FINDINGS)
    .map((finding) => ({ kind: finding.severity, detail: { finding } }))
  const done = changes.map((change) => ({ kind: change.action, detail: { change } }))
  return [...said, ...done].map((line, index) => ({ importId, seq: index + 1, entityId: null, ...line }))
}
