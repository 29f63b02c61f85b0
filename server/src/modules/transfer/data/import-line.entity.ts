import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, json, named, orNull, text } from '../../../core/database/index.js'
import type { Finding } from '../domain/finding.js'
import type { PlannedChange } from '../domain/import-plan.js'
import type { LineKind } from '../domain/line-kind.js'

/** A finding or a change of an import, in the order of the file. */
@Entity('import_line')
@Index('ix_import_line_kind', ['importId', 'kind', 'seq'])
export class ImportLineEntity {
  @PrimaryColumn({ ...id(), name: 'import_id' })
  importId!: string

  @PrimaryColumn({ type: 'int' })
  seq!: number

  @Column(text(16))
  kind!: LineKind

  /** What it made or changed, once applied. */
  @Column(named('entity_id', orNull(id())))
  entityId!: string | null

  /** Null once swept, where it spoke of people. */
  @Column(json())
  detail!: { readonly finding?: Finding; readonly change?: PlannedChange }
}
