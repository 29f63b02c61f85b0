import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** A project promised to the public (实事项目): who answers for it, by when, and how far it is. */
@Entity('board_project')
@Index('ix_board_project_area', ['areaId', 'id'])
export class BoardProjectEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** The county, town or community whose project it is. */
  @Column(named('area_id', id()))
  areaId!: string

  @Column(text(60))
  name!: string

  @Column(named('name_en', text(120)))
  nameEn!: string

  @Column(text(500))
  summary!: string

  /** The unit that answers for it; never a person. */
  @Column(text(60))
  responsible!: string

  /** The day promised, of the county's calendar. */
  @Column(named('due_day', text(10)))
  dueDay!: string

  /** The day it was put off to, and why. */
  @Column(named('new_day', orNull(text(10))))
  newDay!: string | null

  @Column(named('delay_reason', orNull(text(200))))
  delayReason!: string | null

  @Column(int())
  version!: number

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number
}
