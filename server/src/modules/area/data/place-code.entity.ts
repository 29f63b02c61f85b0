import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull } from '../../../core/database/index.js'

/**
 * The register of every short key ever given out, for places and for grids: one row a key, never deleted, so that no key
 * is given twice. Exactly one of `placeId` and `areaId` is set.
 */
@Entity('place_code')
@Index('uq_place_code_place', ['placeId'], { unique: true })
@Index('uq_place_code_area', ['areaId'], { unique: true })
export class PlaceCodeEntity {
  @PrimaryColumn(named('place_key', id()))
  key!: string

  @Column(named('place_id', orNull(id())))
  placeId!: string | null

  /** The grid. */
  @Column(named('area_id', orNull(id())))
  areaId!: string | null

  @Column(named('minted_at', ms()))
  mintedAt!: number
}
