import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../database/column-shapes.js'

/**
 * Who looked at, exported or changed personal data, and when. Append-only; each row is joined to the one before it in its lane by
 * an HMAC whose key lies outside the database (G50). Rows written before there were chains have no lane.
 */
@Entity('audit_row')
@Index('ix_audit_row_subject', ['subjectId', 'at'])
@Index('uq_audit_row_lane', ['lane', 'seq'], { unique: true })
export class AuditRowEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(ms())
  at!: number

  @Column(named('actor_id', id()))
  actorId!: string

  @Column(text(64))
  action!: string

  /** Id of the ticket, person or file concerned. */
  @Column(named('subject_id', id()))
  subjectId!: string

  @Column(orNull(text(500)))
  detail!: string | null

  @Column(orNull(int()))
  lane!: number | null

  @Column(orNull(int()))
  seq!: number | null

  @Column(orNull(text(64)))
  hash!: string | null
}
