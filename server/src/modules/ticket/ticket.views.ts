import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  SATISFACTIONS,
  REQUEST_KINDS,
  TICKET_ACTIONS,
  TICKET_KINDS,
  TICKET_PHASES,
  TICKET_STATES,
  REFUSAL_REASONS,
  NEEDS,
  DANGERS,
  type Danger,
  type Need,
  type RefusalReason,
  type RequestKind,
  type Satisfaction,
  type TicketAction,
  type TicketKind,
  type TicketPhase,
  type TicketState,
} from '@beegrid/shared'
import { MediaView } from '../media/index.js'
import { CLOCK_STAGES, type ClockStage } from './domain/deadline.js'

/* Shapes of the answers; the mini-program's types are generated from them. Times: ISO 8601 UTC with milliseconds. */

const nullable = { nullable: true, type: String } as const

export class CategoryRefView {
  @ApiProperty() id!: string
  @ApiProperty() code!: string
  @ApiProperty() name!: string
  @ApiProperty(nullable) icon!: string | null
}

export class NamedView {
  @ApiProperty() id!: string
  @ApiProperty() name!: string
}

export class TicketAreaView {
  @ApiPropertyOptional({ type: NamedView }) grid?: NamedView
  @ApiPropertyOptional({ type: NamedView }) community?: NamedView
  @ApiPropertyOptional({ type: NamedView }) subdistrict?: NamedView
  @ApiPropertyOptional({ type: NamedView }) county?: NamedView
}

export class TicketLocationView {
  @ApiProperty({ nullable: true, type: Number }) lng!: number | null
  @ApiProperty({ nullable: true, type: Number }) lat!: number | null
  @ApiProperty({ enum: ['wgs84'] }) coord!: 'wgs84'
  @ApiProperty({ nullable: true, type: Number }) accuracy!: number | null
  @ApiProperty({ description: 'The place in words' }) address!: string
}

export class OwnerView {
  @ApiProperty({ enum: ['post', 'organisation', 'desk'] }) kind!: 'post' | 'organisation' | 'desk'
  @ApiProperty({ description: 'The person, else the organisation or desk' }) name!: string
  @ApiProperty({ description: 'What the name stands for, e.g. 建华园网格员' }) title!: string
  @ApiPropertyOptional({ description: 'Duty of the post' }) post?: string
  @ApiProperty(nullable) phone!: string | null
  @ApiProperty() isMe!: boolean
}

export class AssignmentView extends OwnerView {
  @ApiProperty() id!: string
  @ApiProperty({ enum: ['lead', 'assist', 'called'] }) role!: 'lead' | 'assist' | 'called'
  @ApiProperty({ enum: ['offered', 'active', 'done', 'released'] }) state!:
    'offered' | 'active' | 'done' | 'released'
}

export class AllowedActionView {
  @ApiProperty({ enum: TICKET_ACTIONS }) action!: TicketAction
  @ApiProperty() label!: string
  @ApiProperty({ enum: NEEDS, isArray: true }) needs!: Need[]
}

export class DeadlinesView {
  @ApiProperty(nullable) acceptBy!: string | null
  @ApiProperty({ ...nullable, description: 'Null where nobody has to be there by a time' }) arriveBy!:
    string | null
  @ApiProperty(nullable) resolveBy!: string | null
  @ApiProperty(nullable) verifyBy!: string | null
  @ApiProperty({ ...nullable, description: 'The earliest that still runs' }) nextDueAt!: string | null
  @ApiProperty({ ...nullable, enum: CLOCK_STAGES, description: 'What has to be done by then' })
  nextStage!: ClockStage | null
  @ApiProperty() overdue!: boolean
}

export class RouteCandidateView {
  @ApiProperty() areaId!: string
  @ApiProperty() name!: string
  @ApiProperty({ description: 'Metres' }) distanceM!: number
}

export class RouteView {
  @ApiProperty({ description: 'Why this owner, in one sentence' }) sentence!: string
  @ApiProperty() reason!: string
  @ApiProperty() rule!: string
  @ApiProperty() boundaryVersion!: number
  @ApiProperty({ type: [RouteCandidateView] }) candidates!: RouteCandidateView[]
}

export class ActorView {
  @ApiProperty() name!: string
  @ApiProperty({ description: 'As what this person acted' }) title!: string
  @ApiProperty() isMe!: boolean
}

export class TimelineEntryView {
  @ApiProperty() seq!: number
  @ApiProperty() at!: string
  @ApiProperty({ enum: TICKET_ACTIONS }) action!: TicketAction
  @ApiProperty() label!: string
  @ApiProperty({ nullable: true, enum: TICKET_STATES }) from!: TicketState | null
  @ApiProperty({ enum: TICKET_STATES }) to!: TicketState
  @ApiProperty({ type: ActorView }) actor!: ActorView
  @ApiProperty({ description: 'What happened, as a sentence' }) sentence!: string
  @ApiProperty(nullable) note!: string | null
  @ApiProperty({ type: [MediaView] }) media!: MediaView[]
}

export class RatingView {
  @ApiProperty({ enum: SATISFACTIONS }) satisfaction!: Satisfaction
  @ApiProperty() label!: string
  @ApiProperty(nullable) comment!: string | null
  @ApiProperty({ type: [String] }) tags!: string[]
  @ApiProperty() at!: string
  @ApiProperty() isMine!: boolean
  @ApiProperty({ description: 'Said on the phone, written down by a desk' }) byPhone!: boolean
}

export class ReporterView {
  @ApiProperty() name!: string
  @ApiProperty(nullable) phone!: string | null
  @ApiProperty() isMe!: boolean
  @ApiPropertyOptional({ description: 'Staff filed it for this caller' }) onBehalf?: boolean
}

/** The ticket one's own is handled together with. */
export class MergedIntoView {
  @ApiProperty() id!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty({ enum: TICKET_STATES }) status!: TicketState
  @ApiProperty({ enum: TICKET_PHASES }) phase!: TicketPhase
  @ApiProperty() statusText!: string
  @ApiProperty() headline!: string
}

/** An owner said that it is not theirs. */
export class RefusalView {
  @ApiProperty() name!: string
  @ApiProperty({ enum: REFUSAL_REASONS }) reasonCode!: RefusalReason
  @ApiProperty() reason!: string
  @ApiProperty(nullable) note!: string | null
  @ApiProperty() at!: string
}

/** Which of its category's conditions (立案条件) a ticket is, and the limit that follows from it here. */
export class TicketConditionView {
  @ApiProperty() id!: string
  @ApiProperty({ description: 'In the words of the reader' }) name!: string
  @ApiProperty({ description: 'How long it may take, in words' }) limit!: string
  @ApiProperty({ description: 'Somebody has said so; else the first of the category holds' }) chosen!: boolean
  @ApiProperty({ description: 'How many conditions the category tells apart' }) choices!: number
}

/** What lists show. */
export class TicketListItemView {
  @ApiProperty() id!: string
  @ApiProperty() number!: string
  @ApiProperty({ enum: TICKET_KINDS }) kind!: TicketKind
  @ApiProperty() title!: string
  @ApiProperty({ enum: TICKET_STATES }) status!: TicketState
  @ApiProperty({ enum: TICKET_PHASES }) phase!: TicketPhase
  @ApiProperty({ description: 'The state in the words of the reader' }) statusText!: string
  @ApiProperty({ description: 'Where it stands, as a sentence' }) headline!: string
  @ApiProperty({ type: CategoryRefView, nullable: true }) category!: CategoryRefView | null
  @ApiProperty() placeText!: string
  @ApiProperty({ type: TicketLocationView }) location!: TicketLocationView
  @ApiProperty({ type: TicketAreaView }) area!: TicketAreaView
  @ApiProperty({ type: OwnerView, nullable: true }) owner!: OwnerView | null
  @ApiProperty(nullable) thumbUrl!: string | null
  @ApiProperty() version!: number
  @ApiProperty() eventSeq!: number
  @ApiProperty() createdAt!: string
  @ApiProperty() updatedAt!: string
  @ApiProperty({ type: DeadlinesView }) deadlines!: DeadlinesView
  @ApiProperty() rework!: boolean
  @ApiProperty({ description: 'A supervision order is open' }) supervised!: boolean
  @ApiProperty({ ...nullable, description: 'The end of a hold' }) suspendedUntil!: string | null
  @ApiProperty({ enum: REQUEST_KINDS, isArray: true, description: 'What waits for the answer of a desk' })
  waiting!: RequestKind[]
  @ApiProperty({ description: 'It was submitted as done after its limit' }) late!: boolean
  @ApiProperty({ description: 'Being late counts in no figure: an appeal was granted' }) exempted!: boolean
  @ApiProperty() mine!: boolean
  @ApiProperty({ nullable: true, enum: DANGERS }) danger!: Danger | null
  @ApiProperty({ type: [AllowedActionView] }) allowedActions!: AllowedActionView[]
  @ApiPropertyOptional({ type: MergedIntoView, description: 'Left out for who may not see that ticket' })
  mergedInto?: MergedIntoView
}

export class LinkedTicketView {
  @ApiProperty() id!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty({ enum: TICKET_STATES }) status!: TicketState
  @ApiProperty() statusText!: string
  @ApiProperty() placeText!: string
  @ApiProperty(nullable) thumbUrl!: string | null
  @ApiProperty({ description: 'Metres between the two; 0 where one has no position' }) distanceM!: number
  @ApiProperty() createdAt!: string
}

/** One ticket, as much of it as the reader may see. */
export class TicketView extends TicketListItemView {
  @ApiProperty() description!: string
  @ApiProperty({ type: TicketConditionView, nullable: true }) condition!: TicketConditionView | null
  @ApiProperty({ enum: ['own', 'party', 'handler', 'supervisor'] }) projection!: string
  @ApiProperty({ type: [AssignmentView] }) assignments!: AssignmentView[]
  @ApiPropertyOptional({ type: ReporterView }) reporter?: ReporterView
  @ApiProperty() anonymous!: boolean
  @ApiProperty({ type: [MediaView] }) media!: MediaView[]
  @ApiProperty({ type: RouteView }) route!: RouteView
  @ApiProperty({ type: [TimelineEntryView] }) timeline!: TimelineEntryView[]
  @ApiPropertyOptional({ type: RatingView }) rating?: RatingView
  @ApiProperty({ type: [RatingView] }) ratings!: RatingView[]
  @ApiProperty() followers!: number
  @ApiProperty() following!: boolean
  @ApiProperty(nullable) resolvedAt!: string | null
  @ApiProperty(nullable) closedAt!: string | null
  @ApiPropertyOptional({ type: [LinkedTicketView], description: 'Perhaps the same thing; for the desk' })
  similar?: LinkedTicketView[]
  @ApiPropertyOptional({ type: [LinkedTicketView], description: 'Merged into this one; for the desk' })
  merged?: LinkedTicketView[]
  @ApiPropertyOptional({
    type: [RefusalView],
    description: 'Who said it is not theirs; for those who handle it',
  })
  refusals?: RefusalView[]
}

export class TicketPageView {
  @ApiProperty({ type: [TicketListItemView] }) items!: TicketListItemView[]
  @ApiProperty(nullable) nextCursor!: string | null
}

export class SimilarTicketView {
  @ApiProperty() id!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty() distanceM!: number
  @ApiProperty() ageMs!: number
  @ApiProperty({ enum: TICKET_STATES }) status!: TicketState
  @ApiProperty() statusText!: string
  @ApiProperty() followers!: number
}

export class SimilarTicketsView {
  @ApiProperty({ type: [SimilarTicketView] }) items!: SimilarTicketView[]
}

export class TicketCountsView {
  @ApiProperty() all!: number
  @ApiProperty() overdue!: number
  @ApiProperty({ description: 'Waiting for the desk to assign' }) submitted!: number
  @ApiProperty({ description: 'Waiting to be accepted' }) dispatched!: number
  @ApiProperty({ description: 'Accepted, on site or on hold' }) inProgress!: number
  @ApiProperty({ description: 'Waiting to be checked' }) resolved!: number
  @ApiProperty({ description: 'Closed, rejected, withdrawn or merged' }) done!: number
}
