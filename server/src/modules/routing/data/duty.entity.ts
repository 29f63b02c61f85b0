import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, int, ms, named, orNull, text } from '../../../core/database/index.js'
import type { DutyName, Standing } from '../domain/roster.js'

/**
 * One line of the roster: who has which duty for which area, on which days and hours. A (community business) and B
 * (responsibility for a grid) are duties of their own and no cover of each other; cover is a stand-in named here.
 */
@Entity('duty')
@Index('ix_duty_area', ['areaId', 'duty'])
@Index('ix_duty_user', ['userId'])
export class DutyEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('user_id', id()))
  userId!: string

  @Column(named('area_id', id()))
  areaId!: string

  @Column(text(24))
  duty!: DutyName

  /** The line of work of duty A, e.g. 民政. */
  @Column(orNull(text(40)))
  line!: string | null

  @Column(text(16))
  standing!: Standing

  /** Bit 0 Monday … bit 6 Sunday; 127 every day. */
  @Column(int())
  weekdays!: number

  /** Minutes from midnight in Asia/Shanghai; an end at or before the start lies on the next day. 0–1440 is the whole day. */
  @Column(named('from_minute', int()))
  fromMinute!: number

  @Column(named('to_minute', int()))
  toMinute!: number

  @Column(named('valid_from', ms()))
  validFrom!: number

  /** Exclusive; null without end. */
  @Column(named('valid_to', orNull(ms())))
  validTo!: number | null

  /** Named for certain dates: asked before the holder. Left out it is not so. */
  @Column(named('goes_first', orNull(bool())))
  goesFirst?: boolean | null
}
