import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/column-shapes.js'

/** The one-time code by which a member of staff sets a password; a new one takes the place of the old. */
@Entity('activation')
export class ActivationEntity {
  @PrimaryColumn({ ...id(), name: 'user_id' })
  userId!: string

  /** SHA-256: a code has 60 random bits, so that no slower hash is needed. */
  @Column(named('code_hash', text(64)))
  codeHash!: string

  @Column(named('issued_at', ms()))
  issuedAt!: number

  @Column(named('expires_at', ms()))
  expiresAt!: number
}
