import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull } from '../../../core/database/column-shapes.js'

/**
 * One sign-in and the family of refresh tokens that descends from it. The tokens themselves are not kept: each is derived
 * from the session, its generation and a key outside the database (domain/refresh-token).
 */
@Entity('session')
@Index('ix_session_user', ['userId'])
export class SessionEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('user_id', id()))
  userId!: string

  /** The one refresh token that is good now; moves by one at each refresh. */
  @Column(int())
  generation!: number

  @Column(named('rotated_at', ms()))
  rotatedAt!: number

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('expires_at', ms()))
  expiresAt!: number

  @Column(named('revoked_at', orNull(ms())))
  revokedAt!: number | null
}
