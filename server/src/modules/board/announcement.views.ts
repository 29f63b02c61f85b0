import { ApiProperty } from '@nestjs/swagger'
import {
  NOTICE_STATES,
  UNFAVOURABLE,
  type NoticeState,
  type Unfavourable,
} from './data/board-notice.entity.js'

/** Something unfavourable that the public will see, unless the unit objects and is right. */
export class AnnouncementView {
  @ApiProperty()
  id!: string

  @ApiProperty({ enum: UNFAVOURABLE })
  kind!: Unfavourable

  @ApiProperty({ enum: NOTICE_STATES })
  state!: NoticeState

  @ApiProperty()
  ticketId!: string

  @ApiProperty()
  ticketNumber!: string

  @ApiProperty()
  ticketTitle!: string

  @ApiProperty({ description: 'The unit concerned' })
  areaName!: string

  @ApiProperty({ description: 'ISO 8601' })
  toldAt!: string

  @ApiProperty({ description: 'ISO 8601; from then on the public sees it unless the unit objects' })
  publicAt!: string

  @ApiProperty({ type: String, nullable: true })
  objection!: string | null

  @ApiProperty({ type: String, nullable: true })
  decision!: string | null

  @ApiProperty({ description: 'The reader may object now' })
  mayObject!: boolean

  @ApiProperty({ description: 'The reader may decide now' })
  mayDecide!: boolean
}

export class AnnouncementPageView {
  @ApiProperty({ type: [AnnouncementView] })
  items!: AnnouncementView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}
