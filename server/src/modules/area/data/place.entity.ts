import type { PlaceKind } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, double, id, named, orNull, text } from '../../../core/database/index.js'
import type { PlaceStatus } from '../domain/place-status.js'

/** What people name when they say where: places lie below grids and own nothing. */
@Entity('place')
@Index('uq_place_key', ['key'], { unique: true })
@Index('ix_place_area', ['areaId', 'name', 'id'])
@Index('ix_place_name', ['name', 'id'])
@Index('ix_place_position', ['lat', 'lng'])
@Index('ix_place_parent', ['parentId', 'name', 'id'])
export class PlaceEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(16))
  kind!: PlaceKind

  /** The compound of a building, the building of a unit. */
  @Column(named('parent_id', orNull(id())))
  parentId!: string | null

  /** The grid it lies in, as it was when last looked at; `PlaceDirectory.areaOf` knows what holds now. */
  @Column(named('area_id', id()))
  areaId!: string

  /** Somebody chose the grid by hand: it holds as long as that grid does, wherever the point lies. */
  @Column(named('area_chosen', bool()))
  areaChosen!: boolean

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

  @Column(text(16))
  status!: PlaceStatus
}
