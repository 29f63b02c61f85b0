import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { TICKET_ACTIONS, type TicketAction } from '@beegrid/shared'
import { RouteCandidateView } from './ticket.views.js'

const nullable = { nullable: true, type: String } as const

/** A rule of the county, in words, and why it won or did not. */
export class ConsideredRuleView {
  @ApiProperty() words!: string
  @ApiProperty() why!: string
}

/** One time the ticket was given to somebody: by the router with its grounds, or by hand. */
export class RouteDecisionView {
  @ApiProperty() seq!: number
  @ApiProperty() at!: string
  @ApiProperty({ enum: TICKET_ACTIONS }) action!: TicketAction
  @ApiProperty({ description: 'A person decided, not the router' }) byHand!: boolean
  @ApiProperty(nullable) decidedBy!: string | null
  @ApiProperty(nullable) owner!: string | null
  @ApiProperty(nullable) note!: string | null
  @ApiProperty({ description: 'Given back on purpose to one who had refused it' }) insisted!: boolean
  @ApiPropertyOptional() sentence?: string
  @ApiPropertyOptional() rule?: string
  @ApiPropertyOptional({ nullable: true, type: Number }) ruleVersion?: number | null
  @ApiPropertyOptional() boundaryVersion?: number
  @ApiPropertyOptional({ type: [RouteCandidateView] }) candidates?: RouteCandidateView[]
  @ApiPropertyOptional({ type: [String], description: 'What the roster said, a line each' }) roster?: string[]
  @ApiPropertyOptional({ type: [ConsideredRuleView], description: 'Rules of the county that were looked at' })
  considered?: ConsideredRuleView[]
}

export class RouteHistoryView {
  @ApiProperty({ nullable: true, type: Number, description: 'Accuracy of the position, metres' })
  accuracy!: number | null
  @ApiProperty({ type: [RouteDecisionView] }) items!: RouteDecisionView[]
}
