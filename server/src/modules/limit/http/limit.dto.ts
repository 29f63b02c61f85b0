import { LIMIT_STAGES, LIMIT_UNITS, TICKET_KINDS } from '@beegrid/shared'
import type { LimitStage, LimitUnit, TicketKind } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { ChoiceField, IdField, IntField, PageQuery, TextField } from '../../../core/http/index.js'

const VERSION = {
  min: 1,
  max: 2_000_000_000,
  description: 'The version the caller has seen; 409 when it moved on',
} as const

export class LimitListQuery extends PageQuery {
  @IdField({ optional: true, description: 'For this category alone' })
  categoryId?: string
}

/** A year in the unit at most. */
export class LimitTermsBody {
  @IntField({ min: 1, max: 365 })
  value!: number

  @ChoiceField(LIMIT_UNITS)
  unit!: LimitUnit

  @TextField({ max: 200, optional: true, description: 'The document it stands in' })
  note?: string
}

export class NewLimitBody extends LimitTermsBody {
  @IdField({ description: 'The county, one of its towns or communities' })
  areaId!: string

  @ChoiceField(LIMIT_STAGES)
  stage!: LimitStage

  @ChoiceField(TICKET_KINDS, { optional: true, description: 'Left out: every kind' })
  kind?: TicketKind

  @IdField({ optional: true, description: '大类 or 小类; left out: every one, and reports without' })
  categoryId?: string

  @IdField({ optional: true, description: 'One of its conditions (立案条件)' })
  conditionId?: string
}

export class LimitChangeBody extends LimitTermsBody {
  @IntField(VERSION)
  version!: number
}

export class LimitVersionQuery {
  @IntField({ ...VERSION, fromText: true })
  version!: number
}

export class LimitTrialQuery {
  @IdField()
  areaId!: string

  @ChoiceField(TICKET_KINDS, { optional: true })
  kind?: TicketKind

  @IdField({ optional: true })
  categoryId?: string

  @IdField({ optional: true })
  conditionId?: string
}

const nullable = { type: String, nullable: true } as const

export class TimeLimitView {
  @ApiProperty() id!: string
  @ApiProperty() version!: number
  @ApiProperty() areaId!: string
  @ApiProperty() areaName!: string
  @ApiProperty({ enum: LIMIT_STAGES }) stage!: LimitStage
  @ApiProperty({ ...nullable, enum: TICKET_KINDS }) kind!: TicketKind | null
  @ApiProperty(nullable) categoryId!: string | null
  @ApiProperty(nullable) categoryName!: string | null
  @ApiProperty(nullable) conditionId!: string | null
  @ApiProperty(nullable) conditionName!: string | null
  @ApiProperty() value!: number
  @ApiProperty({ enum: LIMIT_UNITS }) unit!: LimitUnit
  @ApiProperty({ description: 'As people say it: 3 个工作日' }) text!: string
  @ApiProperty() note!: string
}

export class TimeLimitPageView {
  @ApiProperty({ type: [TimeLimitView] }) items!: readonly TimeLimitView[]
  @ApiProperty(nullable) nextCursor!: string | null
}

export class ApplyingLimitView {
  @ApiProperty({ enum: LIMIT_STAGES }) stage!: LimitStage
  @ApiProperty() stageName!: string
  @ApiProperty({ ...nullable, description: 'Null: no limit' }) text!: string | null
  @ApiProperty({ description: 'Where it comes from' }) source!: string
  @ApiProperty({ ...nullable, description: 'The rule of the county, if one holds' }) limitId!: string | null
}

export class ApplyingLimitsView {
  @ApiProperty({ type: [ApplyingLimitView] }) items!: readonly ApplyingLimitView[]
}
