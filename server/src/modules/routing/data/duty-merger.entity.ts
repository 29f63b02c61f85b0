import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** A grid answered by another's people on some days and hours: 并入. Times as in the roster's lines. */
@Entity('duty_merger')
@Index('ix_duty_merger_area', ['areaId'])
export class DutyMergerEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('area_id', id()))
  areaId!: string

  @Column(named('into_area_id', id()))
  intoAreaId!: string

  @Column(int())
  weekdays!: number

  @Column(named('from_minute', int()))
  fromMinute!: number

  @Column(named('to_minute', int()))
  toMinute!: number

  @Column(named('valid_from', ms()))
  validFrom!: number

  @Column(named('valid_to', orNull(ms())))
  validTo!: number | null

  @Column(text(80))
  reason!: string
}
