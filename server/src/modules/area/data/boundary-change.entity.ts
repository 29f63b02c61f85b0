import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'

/** Who brought a boundary version about, when, and in a few words what it was. */
@Entity('boundary_change')
export class BoundaryChangeEntity {
  @PrimaryColumn({ type: 'int' })
  version!: number

  @Column(ms())
  at!: number

  /** Null where areas were loaded by the system. */
  @Column(named('actor_id', orNull(id())))
  actorId!: string | null

  @Column(named('actor_name', orNull(text(64))))
  actorName!: string | null

  @Column(named('summary_zh', text(200)))
  summaryZh!: string

  @Column(named('summary_en', text(200)))
  summaryEn!: string
}
