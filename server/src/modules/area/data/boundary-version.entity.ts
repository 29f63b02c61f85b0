import { Column, Entity, PrimaryColumn } from 'typeorm'
import { int } from '../../../core/database/index.js'

/** One row: counts up with every change of areas or boundaries, and every process looks at it each second. */
@Entity('boundary_version')
export class BoundaryVersionEntity {
  @PrimaryColumn({ type: 'int' })
  id!: number

  @Column(int())
  version!: number
}

export const BOUNDARY_VERSION_ROW = 1
