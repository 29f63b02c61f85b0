import { DESK_LEVELS, type DeskLevel } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { TicketListItemView } from '../ticket/index.js'
import {
  LOOK_KINDS,
  LOOK_RESULTS,
  LOOK_STATES,
  type LookKind,
  type LookResult,
  type LookState,
} from './domain/look.js'

const nullable = { nullable: true, type: String } as const

/** A look a desk is to take, or took. Times: ISO 8601 UTC with milliseconds. */
export class SecondLookView {
  @ApiProperty() id!: string
  @ApiProperty({ enum: LOOK_KINDS }) kind!: LookKind
  @ApiProperty({ enum: LOOK_STATES }) state!: LookState
  @ApiProperty({ nullable: true, enum: LOOK_RESULTS }) result!: LookResult | null
  @ApiProperty({ description: 'Days after closing; 0 for a confirmation' }) afterDays!: number
  @ApiProperty({ enum: DESK_LEVELS }) level!: DeskLevel
  @ApiProperty({ description: 'Whose desk looks' }) desk!: string
  @ApiProperty({ description: 'Riders who pass by are asked too' }) byRiders!: boolean
  @ApiProperty() openedAt!: string
  @ApiProperty() dueAt!: string
  @ApiProperty() overdue!: boolean
  @ApiProperty({ description: 'Calls that reached nobody' }) attempts!: number
  @ApiProperty({ ...nullable, description: 'The last of them' }) triedAt!: string | null
  @ApiProperty(nullable) endedAt!: string | null
  @ApiProperty({ type: TicketListItemView }) ticket!: TicketListItemView
}

export class SecondLookPageView {
  @ApiProperty({ type: [SecondLookView] }) items!: SecondLookView[]
  @ApiProperty(nullable) nextCursor!: string | null
}

export class SecondLookCountsView {
  @ApiProperty() confirm!: number
  @ApiProperty() followUp!: number
  @ApiProperty() recheck!: number
  @ApiProperty({ description: 'Of all three' }) overdue!: number
}

/** A place a rider may look at in passing: the matter and the place, nobody's name. */
export class PassingLookView {
  @ApiProperty() ticketId!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty({ description: 'The place in words' }) placeText!: string
  @ApiProperty(nullable) thumbUrl!: string | null
  @ApiProperty({ description: 'When it was closed' }) closedAt!: string
  @ApiProperty() dueAt!: string
  @ApiProperty({ nullable: true, type: Number, description: 'Metres, where a point was given' })
  distanceM!: number | null
}

export class PassingLooksView {
  @ApiProperty({ type: [PassingLookView] }) items!: PassingLookView[]
}
