import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'
import type { Unit } from '../domain/unit.js'
import { MeasureColumns } from './measure-columns.entity.js'

/** What one ticket counts for one unit: the tickets behind a figure. */
@Entity('figure_part')
@Index('ix_figure_part_county', ['countyId', 'day'])
@Index('ix_figure_part_subdistrict', ['subdistrictId', 'day'])
@Index('ix_figure_part_community', ['communityId', 'day'])
@Index('ix_figure_part_grid', ['gridId', 'day'])
export class FigurePartEntity extends MeasureColumns {
  @PrimaryColumn({ ...id(), name: 'ticket_id' })
  ticketId!: string

  @PrimaryColumn({ ...id(), name: 'unit_id' })
  unitId!: string

  @Column(named('unit_kind', text(16)))
  unitKind!: Unit['kind']

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(named('grid_id', orNull(id())))
  gridId!: string | null

  @Column(named('category_id', orNull(id())))
  categoryId!: string | null

  /** Of the report, in the county's zone: 2026-11-22. */
  @Column(text(10))
  day!: string

  /** Of the report, epoch milliseconds. */
  @Column(ms())
  at!: number
}
