import { LIMIT_UNITS, type LimitUnit } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { CLOCK_STAGES, type ClockStage } from './domain/deadline.js'

const nullable = { nullable: true, type: String } as const

export class ClockStepView {
  @ApiProperty() at!: string
  @ApiProperty() text!: string
  @ApiProperty({ description: 'When it was due from then on' }) dueAt!: string
}

/** Days in a row that count alike. */
export class ClockDaysView {
  @ApiProperty({ format: 'date' }) from!: string
  @ApiProperty({ format: 'date' }) to!: string
  @ApiProperty({ description: '11月23日—25日' }) daysText!: string
  @ApiProperty({ description: '3 个工作日，计 24 小时' }) text!: string
  @ApiProperty({ description: 'Milliseconds of working time that count' }) countedMs!: number
}

/** One limit of a ticket, and how its due time was computed. */
export class TicketClockView {
  @ApiProperty() id!: string
  @ApiProperty({ enum: CLOCK_STAGES }) stage!: ClockStage
  @ApiProperty() stageName!: string
  @ApiProperty({ ...nullable, description: 'The called party it runs for' }) party!: string | null
  @ApiProperty({ enum: ['running', 'paused', 'stopped'] }) state!: 'running' | 'paused' | 'stopped'
  @ApiProperty() limitValue!: number
  @ApiProperty({ enum: LIMIT_UNITS }) limitUnit!: LimitUnit
  @ApiProperty({ description: '3 个工作日' }) limitText!: string
  @ApiProperty({ description: 'How time of this unit runs' }) unitText!: string
  @ApiProperty({ ...nullable, description: 'Where the limit comes from; null where that was not kept' })
  source!: string | null
  @ApiProperty() startedAt!: string
  @ApiProperty() dueAt!: string
  @ApiProperty(nullable) pausedAt!: string | null
  @ApiProperty(nullable) stoppedAt!: string | null
  @ApiProperty({ description: 'Over now, or when it stopped' }) overdue!: boolean
  @ApiProperty({ type: [ClockStepView] }) steps!: ClockStepView[]
  @ApiProperty({ type: [ClockDaysView], description: 'For limits in working time: what each day counts' })
  days!: ClockDaysView[]
  @ApiProperty({ type: [String], description: 'What a reader should know besides' }) notes!: string[]
}

export class TicketClocksView {
  @ApiProperty({ description: "The server's time" }) now!: string
  @ApiProperty({ description: '08:00–12:00、14:00–18:00' }) hours!: string
  @ApiProperty({ type: [TicketClockView] }) items!: TicketClockView[]
}
