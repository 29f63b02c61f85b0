import type { LimitUnit } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'
import type { LimitSource } from '../../limit/index.js'
import type { ClockTurn } from '../domain/turned-due.js'
import type { ClockStage } from '../domain/deadline.js'

export type ClockState = 'running' | 'paused' | 'stopped'

/** A limit that runs: which stage, how long, since when, until when. */
@Entity('ticket_clock')
@Index('ix_clock_ticket', ['ticketId'])
@Index('ix_clock_step', ['state', 'nextStepAt'])
export class TicketClockEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(text(16))
  stage!: ClockStage

  @Column(named('limit_value', int()))
  limitValue!: number

  @Column(named('limit_unit', text(16)))
  limitUnit!: LimitUnit

  @Column(text(8))
  state!: ClockState

  @Column(named('started_at', ms()))
  startedAt!: number

  @Column(named('paused_at', orNull(ms())))
  pausedAt!: number | null

  @Column(named('due_at', ms()))
  dueAt!: number

  /** Its own due time, while a ticket merged into this one promised an earlier one. */
  @Column(named('own_due_at', orNull(ms())))
  ownDueAt!: number | null

  @Column(named('stopped_at', orNull(ms())))
  stoppedAt!: number | null

  /** The called party it runs for; null for a clock of the ticket itself. */
  @Column(named('assignment_id', orNull(id())))
  assignmentId!: string | null

  /** Where its limit comes from; null for clocks from before that was kept. */
  @Column(orNull(json()))
  source!: LimitSource | null

  /** What moved its due time since it began, in order. */
  @Column(orNull(json()))
  turns!: readonly ClockTurn[] | null

  /** The version of the county's calendar by which it was reckoned last; 0: the published one. */
  @Column({ ...named('calendar_version', int()), default: 0 })
  calendarVersion!: number

  /** When the next step of the ladder (a reminder, overdue, one level up) is due; null when none is left. */
  @Column(named('next_step_at', orNull(ms())))
  nextStepAt!: number | null

  /** How far up the ladder it has come, in percent of the limit: what was taken is not taken again. */
  @Column({ ...named('percent_taken', int()), default: 0 })
  percentTaken!: number

  /** How often a step was taken. */
  @Column({ ...named('steps_taken', int()), default: 0 })
  stepsTaken!: number
}
