import type { LimitUnit } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, named, text } from '../../../core/database/index.js'

/** One condition of a 小类: when it applies, when it is met, and the time between. */
@Entity('category_condition')
@Index('ix_category_condition', ['categoryId', 'position'])
export class CategoryConditionEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('category_id', id()))
  categoryId!: string

  @Column(int())
  position!: number

  @Column(named('open_when', text(80)))
  openWhen!: string

  @Column(named('open_when_en', text(120)))
  openWhenEn!: string

  @Column(named('close_when', text(80)))
  closeWhen!: string

  @Column(named('close_when_en', text(120)))
  closeWhenEn!: string

  @Column(named('limit_value', int()))
  limitValue!: number

  @Column(named('limit_unit', text(16)))
  limitUnit!: LimitUnit
}
