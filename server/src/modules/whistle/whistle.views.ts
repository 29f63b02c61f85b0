import { ApiProperty } from '@nestjs/swagger'
import { CALL_STATES, WHISTLE_STATES, type CallState, type WhistleState } from '@beegrid/shared'
import { MediaView } from '../media/index.js'

/* Shapes of the answers; the mini-program's types are generated from them. Times: ISO 8601 UTC with milliseconds. */

const nullable = { nullable: true, type: String } as const

export class CalledPartyView {
  @ApiProperty() id!: string
  @ApiProperty() name!: string
  @ApiProperty(nullable) phone!: string | null
}

/** How a party without accounts is reached. */
export class AnswerLinkView {
  @ApiProperty({
    enum: ['none', 'due', 'sending', 'sent', 'failed'],
    description: 'The text message with it',
  })
  state!: 'none' | 'due' | 'sending' | 'sent' | 'failed'
  @ApiProperty({ ...nullable, description: 'Where it was sent' }) phone!: string | null
  @ApiProperty() until!: string
  @ApiProperty() over!: boolean
}

export class WhistleCallView {
  @ApiProperty() id!: string
  @ApiProperty({ description: 'Of the order (交办单)' }) number!: string
  @ApiProperty({ type: CalledPartyView }) party!: CalledPartyView
  @ApiProperty({ enum: CALL_STATES }) state!: CallState
  @ApiProperty() statusText!: string
  @ApiProperty(nullable) calledAt!: string | null
  @ApiProperty(nullable) respondBy!: string | null
  @ApiProperty(nullable) respondedAt!: string | null
  @ApiProperty(nullable) finishBy!: string | null
  @ApiProperty(nullable) finishedAt!: string | null
  @ApiProperty({ description: 'What it still has to do is late' }) overdue!: boolean
  @ApiProperty({ description: 'Who answered for it' }) by!: string
  @ApiProperty(nullable) note!: string | null
  @ApiProperty({ type: [MediaView], description: 'What it showed of its part' }) media!: MediaView[]
  @ApiProperty({ description: 'The reader answers for this party' }) isMine!: boolean
  @ApiProperty({ type: AnswerLinkView, nullable: true, description: 'Null for a party with accounts' })
  link!: AnswerLinkView | null
}

export class JointView {
  @ApiProperty() at!: string
  @ApiProperty() place!: string
  @ApiProperty({ description: 'Who leads' }) lead!: string
}

export class WhistleView {
  @ApiProperty() id!: string
  @ApiProperty() seq!: number
  @ApiProperty({ enum: WHISTLE_STATES }) state!: WhistleState
  @ApiProperty() statusText!: string
  @ApiProperty() reason!: string
  @ApiProperty() askedBy!: string
  @ApiProperty() askedAt!: string
  @ApiProperty(nullable) calledAt!: string | null
  @ApiProperty(nullable) endedAt!: string | null
  @ApiProperty(nullable) endReason!: string | null
  @ApiProperty({ type: JointView, nullable: true }) joint!: JointView | null
  @ApiProperty({ ...nullable, description: 'What a joint action found and did' }) record!: string | null
  @ApiProperty({ type: [WhistleCallView] }) calls!: WhistleCallView[]
}

export class WhistlesView {
  @ApiProperty({ type: [WhistleView] }) items!: WhistleView[]
  @ApiProperty({ description: 'Whether the reader may make links anew' }) maySendLinks!: boolean
}

/** A link to hand over by other means. */
export class NewLinkView {
  @ApiProperty() url!: string
  @ApiProperty() until!: string
  @ApiProperty({ description: 'Whether a text message goes out' }) sending!: boolean
}

/** What a party sees that opened its link: the place and the problem, never the person. */
export class LinkedCallView {
  @ApiProperty() number!: string
  @ApiProperty() party!: string
  @ApiProperty() title!: string
  @ApiProperty() placeText!: string
  @ApiProperty() description!: string
  @ApiProperty() reason!: string
  @ApiProperty({ description: 'Who called' }) caller!: string
  @ApiProperty(nullable) callerPhone!: string | null
  @ApiProperty({ type: JointView, nullable: true }) joint!: JointView | null
  @ApiProperty({ enum: CALL_STATES }) state!: CallState
  @ApiProperty() statusText!: string
  @ApiProperty(nullable) respondBy!: string | null
  @ApiProperty(nullable) finishBy!: string | null
  @ApiProperty(nullable) note!: string | null
  @ApiProperty({ type: [MediaView] }) media!: MediaView[]
  @ApiProperty({ type: [MediaView], description: 'What the party has shown itself' }) ownMedia!: MediaView[]
  @ApiProperty({ description: 'The link is good until' }) until!: string
  @ApiProperty() mayRespond!: boolean
  @ApiProperty() mayFinish!: boolean
}

export class ResponseFigureView {
  @ApiProperty({
    enum: ['called', 'responseRate', 'averageMinutes', 'finished', 'finishRate', 'declined', 'open'],
  })
  code!: string
  @ApiProperty() label!: string
  @ApiProperty({ type: Number, nullable: true, description: 'Null where there is nothing to reckon from' })
  value!: number | null
  @ApiProperty({ enum: ['count', 'percent', 'minutes'] }) unit!: 'count' | 'percent' | 'minutes'
  @ApiProperty({ description: 'How it is reckoned' }) formula!: string
}

export class ResponseFiguresView {
  @ApiProperty() organisationId!: string
  @ApiProperty() name!: string
  @ApiProperty({ format: 'date' }) from!: string
  @ApiProperty({ format: 'date', description: 'The last day that counts' }) to!: string
  @ApiProperty({ type: [ResponseFigureView] }) items!: ResponseFigureView[]
}
