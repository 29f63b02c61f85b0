import { ApiProperty } from '@nestjs/swagger'
import { NotificationView } from './notification.view.js'

export class NotificationPageView {
  @ApiProperty({ type: [NotificationView] })
  items!: NotificationView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null

  @ApiProperty({ description: 'Of the whole inbox, not of this page' })
  unreadCount!: number
}
