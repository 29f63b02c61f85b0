import { ApiProperty } from '@nestjs/swagger'
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IdListField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'
import type { ContractState } from '../domain/contract-days.js'

const STATES = ['future', 'inForce', 'ended'] as const satisfies readonly ContractState[]

export class ContractListQuery extends PageQuery {
  @IdField({ optional: true, description: 'Needed, except for a company that asks for its own' })
  areaId?: string

  @IdField({ optional: true, description: 'Of this property company' })
  organisationId?: string

  @IdField({ optional: true, description: 'Serving this compound' })
  placeId?: string

  @ChoiceField(STATES, { optional: true })
  state?: ContractState
}

export class NewContractBody {
  @IdField({ description: 'A property company of the county' })
  organisationId!: string

  @IdListField({ max: 60, description: 'Compounds, or buildings outside any' })
  placeIds!: string[]

  @DayField({ description: 'First day' })
  from!: string

  @DayField({ optional: true, description: 'Last day; until further notice when left out' })
  to?: string

  @TextField({ max: 200, optional: true })
  note?: string
}

export class ContractChangeBody {
  @IdListField({ max: 60, optional: true })
  placeIds?: string[]

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true })
  to?: string

  @FlagField({ optional: true, description: 'True takes the last day away: until further notice' })
  openEnded?: boolean

  @TextField({ max: 200, optional: true })
  note?: string
}

export class ContractPlaceView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly key!: string

  @ApiProperty({ type: String })
  readonly name!: string
}

export class ContractView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly organisationId!: string

  @ApiProperty({ type: String })
  readonly organisationName!: string

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day; null: not recorded' })
  readonly from!: string | null

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day; null: until further notice',
  })
  readonly to!: string | null

  @ApiProperty({ type: String, enum: [...STATES] })
  readonly state!: ContractState

  @ApiProperty({ type: String })
  readonly note!: string

  @ApiProperty({ type: [ContractPlaceView] })
  readonly places!: readonly ContractPlaceView[]
}

export class ContractPageView {
  @ApiProperty({ type: [ContractView] })
  readonly items!: readonly ContractView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}
