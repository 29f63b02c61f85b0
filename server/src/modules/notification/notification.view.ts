import { ApiProperty } from '@nestjs/swagger'

/** A line of the inbox in the reader's language. */
export class NotificationView {
  @ApiProperty()
  id!: string

  @ApiProperty({ example: 'ticket.dispatched' })
  type!: string

  @ApiProperty({ type: String, nullable: true })
  ticketId!: string | null

  @ApiProperty()
  title!: string

  @ApiProperty()
  body!: string

  @ApiProperty()
  urgent!: boolean

  @ApiProperty({ type: String, nullable: true, description: 'ISO 8601; null while unread' })
  readAt!: string | null

  @ApiProperty({ description: 'ISO 8601' })
  createdAt!: string
}
