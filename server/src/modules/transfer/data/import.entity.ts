import type { Coord } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'
import type { ImportCounts, ImportOptions } from '../domain/import-plan.js'
import type { TransferSort } from '../domain/transfer-sort.js'

/** `checked` waits to be applied; `expired` was given up. */
export type ImportState = 'checked' | 'applied' | 'reverted' | 'expired'

/** In which system a file's coordinates are, and how that is known. */
export interface CoordNote {
  readonly declared?: Coord
  readonly detected?: Coord
  /** What they are read as; absent when the file has none. */
  readonly used?: Coord
  readonly zh: string
  readonly en: string
}

/** One file brought in, from its dry run on. */
@Entity('import')
@Index('ix_import_area', ['areaId', 'id'])
@Index('ix_import_sweep', ['swept', 'expiresAt'])
export class ImportEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(16))
  sort!: TransferSort

  /** The area it is about; null for somebody who keeps every county and brings in one. */
  @Column(named('area_id', orNull(id())))
  areaId!: string | null

  @Column(text(16))
  state!: ImportState

  @Column(named('file_name', text(200)))
  fileName!: string

  @Column(named('file_key', text(160)))
  fileKey!: string

  @Column(json())
  options!: ImportOptions

  @Column(orNull(json()))
  coord!: CoordNote | null

  @Column(json())
  counts!: ImportCounts

  /** Of everything the plan says: equal when it is made again on ground that did not move. */
  @Column(named('plan_hash', text(64)))
  planHash!: string

  @Column(named('actor_id', id()))
  actorId!: string

  @Column(named('actor_name', text(64)))
  actorName!: string

  @Column(named('created_at', ms()))
  createdAt!: number

  /** From then on its file is gone and it cannot be applied any more. */
  @Column(named('expires_at', ms()))
  expiresAt!: number

  @Column(named('applied_at', orNull(ms())))
  appliedAt!: number | null

  @Column(named('applied_by', orNull(text(64))))
  appliedBy!: string | null

  /** The boundary version it made. */
  @Column(named('applied_version', orNull(int())))
  appliedVersion!: number | null

  @Column(named('reverted_at', orNull(ms())))
  revertedAt!: number | null

  @Column(named('reverted_by', orNull(text(64))))
  revertedBy!: string | null

  /** 1 once its file, and what its lines said of people, are gone. */
  @Column(int())
  swept!: number
}
