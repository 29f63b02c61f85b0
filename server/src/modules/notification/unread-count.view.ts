import { ApiProperty } from '@nestjs/swagger'

export class UnreadCountView {
  @ApiProperty()
  unreadCount!: number
}
