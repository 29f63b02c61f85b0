import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/column-shapes.js'

/** A code one process showed at its start, while there was no administrator. */
@Entity('setup_code')
export class SetupCodeEntity {
  @PrimaryColumn(id())
  id!: string

  /** SHA-256: a code has 80 random bits. */
  @Column(named('code_hash', text(64)))
  codeHash!: string

  @Column(named('made_at', ms()))
  madeAt!: number
}
