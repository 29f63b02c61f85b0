import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/index.js'

/** Leave, training, illness: who is away from when to when (end exclusive). */
@Entity('absence')
@Index('ix_absence_user', ['userId', 'toAt'])
export class AbsenceEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('user_id', id()))
  userId!: string

  @Column(named('from_at', ms()))
  fromAt!: number

  @Column(named('to_at', ms()))
  toAt!: number

  @Column(text(80))
  reason!: string
}
