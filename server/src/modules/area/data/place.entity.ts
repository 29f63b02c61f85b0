import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { double, id, named, orNull, text } from '../../../core/database/index.js'
import type { PlaceKind } from '../domain/place-kind.js'

/** What people name when they say where: places lie below grids and own nothing. */
@Entity('place')
@Index('uq_place_key', ['key'], { unique: true })
@Index('ix_place_area', ['areaId', 'name', 'id'])
@Index('ix_place_name', ['name', 'id'])
@Index('ix_place_position', ['lat', 'lng'])
export class PlaceEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(16))
  kind!: PlaceKind

  /** The compound of a building. */
  @Column(named('parent_id', orNull(id())))
  parentId!: string | null

  /** The grid it lies in. */
  @Column(named('area_id', id()))
  areaId!: string

  @Column(text(80))
  name!: string

  /** The whole address in words. */
  @Column(text(200))
  address!: string

  /** WGS 84 degrees. */
  @Column(double())
  lng!: number

  @Column(double())
  lat!: number

  /** The short code on the wall, `[A-Za-z0-9]`, capital and small letters differing. */
  @Column(named('place_key', text(16)))
  key!: string

  /** The property company under contract. */
  @Column(named('organisation_id', orNull(id())))
  organisationId!: string | null
}
