import { ApiProperty } from '@nestjs/swagger'
import {
  DESK_LEVELS,
  REQUEST_KINDS,
  REQUEST_STATES,
  SUPERVISION_STATES,
  type DeskLevel,
  type RequestKind,
  type RequestState,
  type SupervisionState,
} from '@beegrid/shared'
import { ActorView, TicketListItemView } from './ticket.views.js'

/* Shapes of the answers about requests and supervision orders. Times: ISO 8601 UTC with milliseconds. */

const nullable = { nullable: true, type: String } as const

/** One desk's answer. */
export class RequestAnswerView {
  @ApiProperty({ enum: DESK_LEVELS }) level!: DeskLevel
  @ApiProperty() deskName!: string
  @ApiProperty() name!: string
  @ApiProperty() at!: string
  @ApiProperty() passed!: boolean
  @ApiProperty(nullable) note!: string | null
}

/** A desk that did not answer in time, so that the one above was asked. */
export class SilentDeskView {
  @ApiProperty({ enum: DESK_LEVELS }) level!: DeskLevel
  @ApiProperty() deskName!: string
  @ApiProperty() at!: string
}

export class TicketRequestView {
  @ApiProperty() id!: string
  @ApiProperty() ticketId!: string
  @ApiProperty({ enum: REQUEST_KINDS }) kind!: RequestKind
  @ApiProperty({ description: 'The kind in words' }) label!: string
  @ApiProperty({ enum: REQUEST_STATES }) state!: RequestState
  @ApiProperty({ description: 'The state in words' }) stateText!: string
  @ApiProperty({ type: ActorView }) askedBy!: ActorView
  @ApiProperty() askedAt!: string
  @ApiProperty(nullable) reason!: string | null
  @ApiProperty({ ...nullable, description: 'The end of a hold' }) until!: string | null
  @ApiProperty({ enum: DESK_LEVELS, description: 'Whose answer it waits for, or waited for last' })
  level!: DeskLevel
  @ApiProperty() deskName!: string
  @ApiProperty({ description: 'Since when that desk has it' }) deskSince!: string
  @ApiProperty({ ...nullable, description: 'By when it should answer; then the desk above is asked instead' })
  answerBy!: string | null
  @ApiProperty({ description: 'It waits, and that time is over' }) late!: boolean
  @ApiProperty({ type: [SilentDeskView] }) passed!: SilentDeskView[]
  @ApiProperty({ description: 'Whether that answer is the last one' }) last!: boolean
  @ApiProperty({ description: 'The reader may answer it now' }) mayAnswer!: boolean
  @ApiProperty({ description: 'The reader asked for it and may take it back' }) mayTakeBack!: boolean
  @ApiProperty({ type: [RequestAnswerView] }) answers!: RequestAnswerView[]
}

export class TicketRequestsView {
  @ApiProperty({ type: [TicketRequestView] }) items!: TicketRequestView[]
}

export class RequestItemView extends TicketRequestView {
  @ApiProperty({ type: TicketListItemView }) ticket!: TicketListItemView
}

export class RequestPageView {
  @ApiProperty({ type: [RequestItemView] }) items!: RequestItemView[]
  @ApiProperty(nullable) nextCursor!: string | null
}

export class SupervisionView {
  @ApiProperty() id!: string
  @ApiProperty() ticketId!: string
  @ApiProperty({ description: 'Orders given together share it' }) groupId!: string
  @ApiProperty({ enum: DESK_LEVELS }) level!: DeskLevel
  @ApiProperty({ description: 'The desk that gave the order' }) deskName!: string
  @ApiProperty({ enum: SUPERVISION_STATES }) state!: SupervisionState
  @ApiProperty({ description: 'The state in words' }) stateText!: string
  @ApiProperty() openedAt!: string
  @ApiProperty() openedBy!: string
  @ApiProperty(nullable) note!: string | null
  @ApiProperty({ description: 'By when it is answered' }) answerBy!: string
  @ApiProperty({ description: 'Not answered in time' }) late!: boolean
  @ApiProperty(nullable) answeredAt!: string | null
  @ApiProperty(nullable) answeredBy!: string | null
  @ApiProperty(nullable) answer!: string | null
  @ApiProperty(nullable) endedAt!: string | null
}

export class TicketSupervisionsView {
  @ApiProperty({ type: [SupervisionView] }) items!: SupervisionView[]
}

export class SupervisionItemView extends SupervisionView {
  @ApiProperty({ type: TicketListItemView }) ticket!: TicketListItemView
}

export class SupervisionPageView {
  @ApiProperty({ type: [SupervisionItemView] }) items!: SupervisionItemView[]
  @ApiProperty(nullable) nextCursor!: string | null
}

/** A ticket that could not be supervised, and why. */
export class NotSupervisedView {
  @ApiProperty() ticketId!: string
  @ApiProperty() code!: string
  @ApiProperty() detail!: string
}

export class SupervisedView {
  @ApiProperty() groupId!: string
  @ApiProperty({ description: 'How many tickets are supervised now' }) opened!: number
  @ApiProperty({ type: [NotSupervisedView] }) refused!: NotSupervisedView[]
}
