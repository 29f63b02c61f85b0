import type { Satisfaction } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'

/** One resident's word on a project; the newest counts. */
@Entity('project_review')
@Index('uq_project_review', ['projectId', 'userId'], { unique: true })
export class ProjectReviewEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('project_id', id()))
  projectId!: string

  @Column(named('user_id', id()))
  userId!: string

  @Column(text(16))
  satisfaction!: Satisfaction

  @Column(orNull(text(300)))
  comment!: string | null

  @Column(ms())
  at!: number
}
