import type { Coord } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import type { ExportRow } from './export-row.js'

export interface ExportRequest {
  readonly actor: Actor
  readonly areaId: string | null
  readonly coord: Coord
}

/** The rows of one sort of file, such that importing them again changes nothing. */
export abstract class SortExport {
  abstract rows(em: EntityManager, request: ExportRequest): Promise<readonly ExportRow[]>
}
