import { ApiProperty } from '@nestjs/swagger'
import { DUTY_NAMES, STANDINGS, type DutyName, type Standing } from '../domain/roster.js'

export class DutyView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly userId!: string

  @ApiProperty({ type: String })
  readonly userName!: string

  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: [...DUTY_NAMES] })
  readonly duty!: DutyName

  @ApiProperty({ type: String, nullable: true })
  readonly line!: string | null

  @ApiProperty({ type: String, enum: [...STANDINGS] })
  readonly standing!: Standing

  @ApiProperty({ type: Number })
  readonly weekdays!: number

  @ApiProperty({ type: Number })
  readonly fromMinute!: number

  @ApiProperty({ type: Number })
  readonly toMinute!: number

  @ApiProperty({ type: String, format: 'date-time' })
  readonly validFrom!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly validTo!: string | null

  @ApiProperty({ type: Boolean })
  readonly goesFirst!: boolean
}

export class DutyPageView {
  @ApiProperty({ type: [DutyView] })
  readonly items!: readonly DutyView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class RosterPersonView {
  @ApiProperty({ type: String })
  readonly userId!: string

  @ApiProperty({ type: String })
  readonly name!: string
}

export class AbsenceView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: RosterPersonView })
  readonly user!: RosterPersonView

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: string

  @ApiProperty({ type: String })
  readonly reason!: string
}

export class MergerView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly intoAreaId!: string

  @ApiProperty({ type: Number })
  readonly weekdays!: number

  @ApiProperty({ type: Number })
  readonly fromMinute!: number

  @ApiProperty({ type: Number })
  readonly toMinute!: number

  @ApiProperty({ type: String, format: 'date-time' })
  readonly validFrom!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly validTo!: string | null

  @ApiProperty({ type: String })
  readonly reason!: string
}

export class CopiedWeekView {
  @ApiProperty({ type: Number, description: 'Lines that were added; equal ones are not added twice' })
  readonly added!: number
}

export class PublishedView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: string

  @ApiProperty({ type: Number, description: 'People who have a duty in that week' })
  readonly people!: number
}

export class StandInView {
  @ApiProperty({ type: [String], description: 'Dates taken over' })
  readonly dates!: readonly string[]
}

export class StandInCandidateView {
  @ApiProperty({ type: RosterPersonView })
  readonly user!: RosterPersonView

  @ApiProperty({ type: String, nullable: true, description: 'The candidate’s own grid' })
  readonly gridName!: string | null

  @ApiProperty({ type: Boolean, description: 'The own grid lies next to the one in question' })
  readonly adjacent!: boolean

  @ApiProperty({ type: Number, description: 'Days of standing in already in that week' })
  readonly standInDays!: number

  @ApiProperty({ type: [String], description: 'Dates on which the candidate is there' })
  readonly dates!: readonly string[]

  @ApiProperty({ type: Boolean, description: 'There on every day asked about' })
  readonly every!: boolean
}

export class StandInCandidatesView {
  @ApiProperty({ type: [StandInCandidateView] })
  readonly items!: readonly StandInCandidateView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}
