import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, json, ms, named, text } from '../../../core/database/index.js'

/**
 * What was sent to a person's open screens, kept some days so that one who was away is told in order.
 *
 * `seq` counts up by one for each person, not for all: a counter of the database's own hands out numbers in another
 * order than transactions commit, and whoever resumes after the higher number would never see the lower one.
 */
@Entity('live_event')
@Index('ix_live_event_age', ['createdAt'])
export class LiveEventEntity {
  @PrimaryColumn(named('user_id', id()))
  userId!: string

  @PrimaryColumn(ms())
  seq!: number

  @Column(text(64))
  type!: string

  @Column(json())
  payload!: Record<string, unknown>

  @Column(named('created_at', ms()))
  createdAt!: number
}
