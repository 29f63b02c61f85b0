import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** One step of a project, e.g. 立项, 开工, 验收, 群众评. */
@Entity('project_milestone')
@Index('ix_project_milestone', ['projectId', 'position'])
export class ProjectMilestoneEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('project_id', id()))
  projectId!: string

  @Column(int())
  position!: number

  @Column(text(20))
  name!: string

  @Column(named('name_en', text(40)))
  nameEn!: string

  @Column(named('reached_at', orNull(ms())))
  reachedAt!: number | null

  /** What was shown when it was reached. */
  @Column(orNull(text(200)))
  note!: string | null
}
