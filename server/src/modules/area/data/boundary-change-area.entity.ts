import { Column, Entity, PrimaryColumn } from 'typeorm'
import { bool, id } from '../../../core/database/index.js'

/** Which areas a boundary version concerns: the list of versions of an area is read from here. */
@Entity('boundary_change_area')
export class BoundaryChangeAreaEntity {
  @PrimaryColumn({ ...id(), name: 'area_id' })
  areaId!: string

  @PrimaryColumn({ type: 'int' })
  version!: number

  /** The area itself changed; else something below it did. */
  @Column(bool())
  own!: boolean
}
