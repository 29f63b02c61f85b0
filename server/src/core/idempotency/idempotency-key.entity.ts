import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../database/column-shapes.js'

/** A key an account has used, for good, with what it made. */
@Entity('idempotency_key')
@Index('uq_idempotency_key', ['accountId', 'key'], { unique: true })
export class IdempotencyKeyEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('account_id', id()))
  accountId!: string

  @Column(named('request_key', text(128)))
  key!: string

  /** SHA-256 of method, path and body. */
  @Column(text(64))
  fingerprint!: string

  @Column(named('resource_id', text(64)))
  resourceId!: string

  @Column(named('created_at', ms()))
  createdAt!: number
}
