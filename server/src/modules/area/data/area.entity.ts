import type { AreaLayer, AreaLevel } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { double, id, named, orNull, text } from '../../../core/database/index.js'
import type { AreaStatus } from '../domain/area-record.js'

/**
 * One node of the tree county → subdistrict → community → grid. `countyId`, `subdistrictId` and `communityId` name the
 * ancestors, the area itself included: everything inside community X is `communityId = X`.
 */
@Entity('area')
@Index('uq_area_code', ['code'], { unique: true })
@Index('ix_area_parent', ['parentId', 'code'])
@Index('ix_area_county', ['countyId', 'level'])
export class AreaEntity {
  @PrimaryColumn(id())
  id!: string

  /** Official division code: 6 or 12 digits; a grid has 15 (GB/T 30428). */
  @Column(text(20))
  code!: string

  /** Official name, such as 交通路社区居委会. */
  @Column(text(60))
  name!: string

  /** What people say, such as 交通路社区. */
  @Column(named('short_name', text(40)))
  shortName!: string

  @Column(text(16))
  level!: AreaLevel

  @Column(text(16))
  layer!: AreaLayer

  @Column(named('parent_id', orNull(id())))
  parentId!: string | null

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(text(16))
  status!: AreaStatus

  /** A point well inside, WGS 84 degrees, for labels and pins. */
  @Column(double())
  lng!: number

  @Column(double())
  lat!: number

  /** The desk's or grid's public telephone. */
  @Column(orNull(text(20)))
  phone!: string | null
}
