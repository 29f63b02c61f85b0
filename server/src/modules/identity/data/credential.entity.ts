import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/column-shapes.js'

/** User name and password of a member of staff. */
@Entity('credential')
@Index('uq_credential_username', ['username'], { unique: true })
export class CredentialEntity {
  @PrimaryColumn({ ...id(), name: 'user_id' })
  userId!: string

  /** In lower case. */
  @Column(text(64))
  username!: string

  /** argon2id in PHC form, salt and cost included. */
  @Column(named('password_hash', text(255)))
  passwordHash!: string

  @Column(named('changed_at', ms()))
  changedAt!: number
}
