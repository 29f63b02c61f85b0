import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, named } from '../../../core/database/index.js'

/** Every code ever given, for good: a code is never reused, whether its area was moved, recoded or retired. */
@Entity('area_code')
@Index('ix_area_code_area', ['areaId'])
export class AreaCodeEntity {
  @PrimaryColumn({ type: 'varchar', length: '20' })
  code!: string

  @Column(named('area_id', id()))
  areaId!: string
}
