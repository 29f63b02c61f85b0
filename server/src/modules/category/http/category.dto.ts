import {
  DANGERS,
  LIMIT_UNITS,
  TICKET_KINDS,
  type Danger,
  type LimitUnit,
  type TicketKind,
} from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { TextField } from '../../../core/http/index.js'
import { CATEGORY_BRANCHES, ORGANISATION_SORTS } from '../domain/category-definition.js'
import type { CategoryBranch, OrganisationSort } from '../domain/category-definition.js'

export class SuggestQuery {
  @TextField({ max: 500, description: 'What somebody wrote' })
  text!: string
}

export class LimitView {
  @ApiProperty({ type: Number })
  readonly value!: number

  @ApiProperty({ type: String, enum: [...LIMIT_UNITS] })
  readonly unit!: LimitUnit
}

export class ConditionView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String, description: '立案条件' })
  readonly openWhen!: string

  @ApiProperty({ type: String })
  readonly openWhenEn!: string

  @ApiProperty({ type: String, description: '结案条件' })
  readonly closeWhen!: string

  @ApiProperty({ type: String })
  readonly closeWhenEn!: string

  @ApiProperty({ type: LimitView })
  readonly limit!: LimitView
}

export class DangerView {
  @ApiProperty({ type: String, enum: [...DANGERS] })
  readonly danger!: Danger

  @ApiProperty({ type: String, description: 'Public emergency number, to be shown before anything else' })
  readonly phone!: string

  @ApiProperty({ type: String })
  readonly advice!: string

  @ApiProperty({ type: String })
  readonly adviceEn!: string
}

export class CategoryView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly code!: string

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly nameEn!: string

  @ApiProperty({ type: String, enum: [...CATEGORY_BRANCHES] })
  readonly branch!: CategoryBranch

  @ApiProperty({ type: String, description: 'Name of the drawing that stands for it' })
  readonly icon!: string

  @ApiProperty({ type: [String], description: 'For suggestCategories' })
  readonly keywords!: readonly string[]

  @ApiProperty({ type: [String], enum: [...TICKET_KINDS] })
  readonly kinds!: readonly TicketKind[]

  @ApiProperty({ type: DangerView, nullable: true })
  readonly danger!: DangerView | null

  @ApiProperty({ type: String, nullable: true, enum: [...ORGANISATION_SORTS] })
  readonly organisationSort!: OrganisationSort | null

  @ApiProperty({ type: Number, description: 'Minutes within which somebody must accept it' })
  readonly acceptMinutes!: number

  @ApiProperty({ type: String, nullable: true, enum: ['note', 'photo'] })
  readonly proof!: string | null

  @ApiProperty({ type: () => [CategoryView] })
  readonly children!: readonly CategoryView[]

  @ApiProperty({ type: [ConditionView] })
  readonly conditions!: readonly ConditionView[]
}

export class CategoryListView {
  @ApiProperty({ type: [CategoryView] })
  readonly items!: readonly CategoryView[]
}

export class SuggestionView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly code!: string

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly nameEn!: string

  @ApiProperty({ type: Number })
  readonly score!: number
}

export class SuggestionListView {
  @ApiProperty({ type: [SuggestionView], description: 'Best first, at most three' })
  readonly items!: readonly SuggestionView[]
}
