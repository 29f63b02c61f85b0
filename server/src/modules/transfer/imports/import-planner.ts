import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { CoordNote, ImportEntity } from '../data/import.entity.js'
import { findingAt, type Finding } from '../domain/finding.js'
import type { ImportPlan } from '../domain/import-plan.js'
import { UnreadableFile } from '../domain/unreadable-file.js'
import { SORT_WORDS } from '../domain/transfer-sort.js'
import { readFile, type ReadFile } from '../reading/read-file.js'
import type { ImportContext, SortImport } from '../sorts/sort-import.js'
import { inWgs84, readCoord, type GivenCoord } from './coord-reader.js'
import { SortImports } from './sort-imports.js'

/** A file, and what is to be done with it. */
export type ImportTask = Pick<ImportEntity, 'sort' | 'areaId' | 'fileName' | 'options'> & {
  readonly actor: Actor
  readonly coord: GivenCoord
}

export interface PlannedImport {
  readonly plan: ImportPlan
  readonly context: ImportContext
  readonly coord: CoordNote
}

/** From the bytes of a file to the plan of its changes: once for the dry run, and again when it is applied. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly sorts: SortImports,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError IMPORT_UNREADABLE naming the row or feature */
  async read(bytes: Buffer, { fileName, sort }: Pick<ImportTask, 'fileName' | 'sort'>): Promise<ReadFile> {
    try {
      return await readFile(bytes, fileName, sort)
    } catch (error) {
      throw error instanceof UnreadableFile ? asRefusal(error.finding) : error
    }
  }

  sort(name: ImportTask['sort']): SortImport {
    return this.sorts.of(name)
  }

  /** Writes nothing. @throws AppError IMPORT_COORD_UNKNOWN */
  async plan(em: EntityManager, file: ReadFile, task: ImportTask): Promise<PlannedImport> {
    const { actor, areaId, options, sort: name } = task
    const sort = this.sorts.of(name)
    const context = { actor, areaId, options, records: file.records, keys: file.keys, now: this.clock.now() }
    const { note, used, findings } = readCoord(task.coord, await sort.ground(em, context))
    const moved = { ...context, records: file.records.map((record) => inWgs84(record, used)) }
    const plan = await sort.plan(em, moved)
    const said = [...findings, ...file.findings, ...encodingNote(file), ...plan.findings]
    const whole = { ...plan, findings: [...said, ...nothingToDo(plan, said, task)] }
    return { plan: whole, context: moved, coord: note }
  }
}

function asRefusal(finding: Finding): AppError {
  const { zh, en, row, feature } = finding
  const field = row === undefined ? (feature === undefined ? 'file' : `feature ${feature}`) : `row ${row}`
  return new AppError('IMPORT_UNREADABLE', {
    params: { reason: zh },
    englishParams: { reason: en },
    errors: [{ field, zh, en }],
    extra: { finding },
  })
}

/** An encoding of old is accepted, and said. */
function encodingNote({ encoding }: ReadFile): Finding[] {
  if (encoding === undefined || encoding === 'utf-8') return []
  const name = encoding.toUpperCase()
  return [
    findingAt(
      {},
      {
        severity: 'warning',
        kind: 'encoding',
        zh: `按 ${name} 编码读取，请留意中文是否正确`,
        en: `read as ${name}; please see that the words are right`,
      },
    ),
  ]
}

function nothingToDo(plan: ImportPlan, said: readonly Finding[], { sort }: ImportTask): Finding[] {
  if (plan.changes.length > 0 || said.some(({ severity }) => severity === 'error')) return []
  return [
    findingAt(
      {},
      {
        severity: 'warning',
        kind: 'same',
        zh: `与现有${SORT_WORDS[sort].zh}资料一致，没有要改的`,
        en: `it agrees with the ${SORT_WORDS[sort].en} there are; nothing is to change`,
      },
    ),
  ]
}
