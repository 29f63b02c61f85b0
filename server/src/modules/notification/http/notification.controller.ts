import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage, PageQuery } from '../../../core/http/index.js'
import { InboxService } from '../inbox.service.js'
import { NotificationPageView } from '../notification-page.view.js'
import { UnreadCountView } from '../unread-count.view.js'
import { ReadNotificationsBody } from './notification.dto.js'

@ApiTags('notifications')
@ApiBearerAuth()
@Controller('notifications')
export class NotificationController {
  constructor(private readonly inbox: InboxService) {}

  /** One's own inbox, the newest first. */
  @Get()
  @ApiOkResponse({ type: NotificationPageView })
  listNotifications(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<NotificationPageView> {
    return this.inbox.list(actor.userId, { language, cursor, limit })
  }

  @Get('unread-count')
  @ApiOkResponse({ type: UnreadCountView })
  countUnreadNotifications(@CurrentActor() actor: Actor): Promise<UnreadCountView> {
    return this.inbox.unread(actor.userId)
  }

  /** Marks notices of one's own as read. Doing it again changes nothing. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: UnreadCountView })
  markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Body() marks: ReadNotificationsBody,
  ): Promise<UnreadCountView> {
    return this.inbox.markRead(actor.userId, marks)
  }
}
