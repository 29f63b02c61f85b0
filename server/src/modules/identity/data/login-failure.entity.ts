import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { int, ms, named } from '../../../core/database/column-shapes.js'

/**
 * Attempts to sign in to one account from one address that have not succeeded, for unknown accounts too (G38).
 * By pair, so that nobody locks out a whole office, nor a colleague from another address (G37).
 */
@Entity('login_failure')
@Index('ix_login_failure_expiry', ['expiresAt'])
export class LoginFailureEntity {
  /** SHA-256 of account and address: the pair itself is nobody's business. */
  @PrimaryColumn({ name: 'pair', type: 'varchar', length: '64' })
  pair!: string

  @Column(int())
  attempts!: number

  @Column(named('expires_at', ms()))
  expiresAt!: number
}
