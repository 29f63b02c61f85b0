import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../database/column-shapes.js'

/** Who looked at, exported or changed personal data, and when. */
@Entity('audit_row')
@Index('ix_audit_row_subject', ['subjectId', 'at'])
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
}
