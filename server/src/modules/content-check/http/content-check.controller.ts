import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { ContentCheckPageView, ContentCheckView } from '../content-check.views.js'
import { ContentReview } from '../content-review.service.js'
import { ContentCheckQuery, ContentDecisionBody } from './content-check.dto.js'

@ApiTags('board')
@ApiBearerAuth()
@Controller('content-checks')
export class ContentCheckController {
  constructor(private readonly review: ContentReview) {}

  /** Words and photos that wait for a person's look, the newest first. */
  @Get()
  @ApiOkResponse({ type: ContentCheckPageView })
  listContentChecks(
    @CurrentActor() actor: Actor,
    @Query() query: ContentCheckQuery,
  ): Promise<ContentCheckPageView> {
    return this.review.list(actor, query)
  }

  /** Whether the public may see it. A person's word stands, whatever a check says later. */
  @Post(':id/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: ContentCheckView })
  decideOnContent(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() decision: ContentDecisionBody,
  ): Promise<ContentCheckView> {
    return this.review.decide(actor, id, decision)
  }
}
