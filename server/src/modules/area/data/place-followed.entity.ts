import { Column, Entity, PrimaryColumn } from 'typeorm'
import { int } from '../../../core/database/index.js'

/** One row: the boundary version that the stored grids of places have been brought up to. */
@Entity('place_followed')
export class PlaceFollowedEntity {
  @PrimaryColumn({ type: 'int' })
  id!: number

  @Column(int())
  version!: number
}

export const PLACE_FOLLOWED_ROW = 1
