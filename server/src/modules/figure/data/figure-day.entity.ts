import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, named, orNull, text } from '../../../core/database/index.js'
import type { Unit } from '../domain/unit.js'
import { MeasureColumns } from './measure-columns.entity.js'

/** Sums of a day: of a community (or the town, the county, where a ticket lies in none), a unit and a category. */
@Entity('figure_day')
@Index('ix_figure_day_county', ['countyId', 'day'])
@Index('ix_figure_day_subdistrict', ['subdistrictId', 'day'])
@Index('ix_figure_day_community', ['communityId', 'day'])
export class FigureDayEntity extends MeasureColumns {
  /** Day, smallest area, unit and category: written once, however many count at the same time. */
  @PrimaryColumn({ type: 'varchar', length: '160' })
  key!: string

  @Column(text(10))
  day!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(named('category_id', orNull(id())))
  categoryId!: string | null

  @Column(named('unit_kind', text(16)))
  unitKind!: Unit['kind']

  @Column(named('unit_id', id()))
  unitId!: string
}
