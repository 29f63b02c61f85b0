import type { LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import type { PolygonGeometry } from '../../area/index.js'
import type { ImportLineEntity } from '../data/import-line.entity.js'
import type { ImportEntity } from '../data/import.entity.js'
import type { Words } from '../domain/finding.js'
import type { ImportOptions, ImportPlan } from '../domain/import-plan.js'
import type { TransferSort } from '../domain/transfer-sort.js'
import type { ReadRecord } from '../reading/read-record.js'

/** A file read, and what it is for. */
export interface ImportContext {
  readonly actor: Actor
  /** Null for somebody who keeps every county. */
  readonly areaId: string | null
  readonly options: ImportOptions
  /** Shapes in WGS 84 by now. */
  readonly records: readonly ReadRecord[]
  /** Keys of the columns the file has: what it does not speak of stays as it is. */
  readonly keys: ReadonlySet<string>
  /** Epoch milliseconds. */
  readonly now: number
}

/** Points of a file with the outline they should lie in, by which its coordinate system is told. */
export interface GroundSample {
  readonly points: readonly LngLat[]
  readonly expected?: PolygonGeometry
}

export interface Ground {
  readonly samples: readonly GroundSample[]
  /** Outlines known around there, for points that run along them. */
  readonly known: readonly PolygonGeometry[]
}

/** What applying gave. */
export interface Applied {
  /** Ids of what the changes of the plan made or changed, in their order. */
  readonly entityIds: readonly (string | undefined)[]
  /** The new boundary version, of areas. */
  readonly version?: number
  /** Activation codes of new accounts: given once. */
  readonly handout?: readonly HandoutRow[]
}

export interface HandoutRow {
  readonly name: string
  readonly username: string
  readonly activationCode: string
}

export interface RevertContext {
  readonly actor: Actor
  readonly done: ImportEntity
  readonly lines: readonly ImportLineEntity[]
  /** For the list of versions. */
  readonly summary: Words
}

/** How one sort of file becomes changes. Each works inside the transaction it is given. */
export abstract class SortImport<W = unknown> {
  abstract readonly sort: TransferSort

  /** Before anything is read for applying or taking back: a place in the queue of those who change the same. */
  async prepare(_em: EntityManager): Promise<void> {
    // Most sorts change rows of their own, and a lost race runs again.
  }

  /** What the file's coordinates can be held against; samples are in the file's own system. */
  abstract ground(em: EntityManager, context: ImportContext): Promise<Ground>

  /** What the file would change; writes nothing. */
  abstract plan(em: EntityManager, context: ImportContext): Promise<ImportPlan<W>>

  abstract apply(em: EntityManager, context: ImportContext, plan: ImportPlan<W>): Promise<Applied>

  /** Takes an import back. @throws AppError IMPORT_NOT_REVERTIBLE when others have built on it */
  abstract revert(em: EntityManager, context: RevertContext): Promise<void>
}
