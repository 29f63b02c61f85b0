import { ApiProperty } from '@nestjs/swagger'
import { RING_STANDINGS, type RingStanding } from './domain/ring-words.js'

/** A phone that was to ring; whose number it was is told to nobody. */
export class RingView {
  @ApiProperty() id!: string
  @ApiProperty({ description: 'Who was to be woken' }) name!: string
  @ApiProperty() isMe!: boolean
  @ApiProperty({ description: 'When it rang, or was asked for where it has not' }) at!: string
  @ApiProperty({ description: '超时还没接单' }) causeText!: string
  @ApiProperty({ enum: RING_STANDINGS }) state!: RingStanding
  @ApiProperty() stateText!: string
  @ApiProperty({ description: 'How often it was tried' }) attempts!: number
}

export class RingsView {
  @ApiProperty({ type: [RingView] }) items!: RingView[]
}
