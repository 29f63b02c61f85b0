import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { AnnouncementService } from '../announcement.service.js'
import { AnnouncementPageView } from '../announcement.views.js'
import { AreaPageQuery, ObjectionBody, ObjectionDecisionBody } from './board.dto.js'

@ApiTags('board')
@ApiBearerAuth()
@Controller('announcements')
export class AnnouncementController {
  constructor(private readonly announcements: AnnouncementService) {}

  @ApiOperation({ summary: 'What a unit hears of before the public does' })
  @ApiOkResponse({ type: AnnouncementPageView })
  @Get()
  listAnnouncements(
    @CurrentActor() actor: Actor,
    @Query() query: AreaPageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<AnnouncementPageView> {
    return this.announcements.list(actor, query, language)
  }

  @ApiOperation({ summary: 'The unit objects, once and in time' })
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post(':noticeId/objection')
  objectToAnnouncement(
    @CurrentActor() actor: Actor,
    @Param('noticeId') noticeId: string,
    @Body() { reason }: ObjectionBody,
  ): Promise<void> {
    return this.announcements.object(actor, noticeId, reason)
  }

  @ApiOperation({ summary: 'The level above decides on the objection' })
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post(':noticeId/decision')
  decideAnnouncement(
    @CurrentActor() actor: Actor,
    @Param('noticeId') noticeId: string,
    @Body() body: ObjectionDecisionBody,
  ): Promise<void> {
    return this.announcements.decide(actor, noticeId, body)
  }
}
