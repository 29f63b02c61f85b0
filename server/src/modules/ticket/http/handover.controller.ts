import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { WorkHandover } from '../handover/work-handover.service.js'
import { HandedOverView, HandoverBody, HandoverCountView, HandoverQuery } from './handover.dto.js'

@ApiTags('roster')
@ApiBearerAuth()
@Controller('tickets/handover')
export class HandoverController {
  constructor(private readonly handover: WorkHandover) {}

  @ApiOperation({ summary: 'How many open tickets somebody would hand over' })
  @ApiOkResponse({ type: HandoverCountView })
  @Get()
  async countHandover(
    @Query() { fromUserId: userId, ...rest }: HandoverQuery,
    @CurrentCaller() { actor }: Caller,
  ): Promise<HandoverCountView> {
    return { count: await this.handover.count(actor, { userId, ...rest }) }
  }

  @ApiOperation({
    summary: 'Gives all open tickets of somebody to another person or to the desk; done again it goes on',
  })
  @ApiOkResponse({ type: HandedOverView })
  @HttpCode(200)
  @Post()
  handTicketsOver(@Body() body: HandoverBody, @CurrentCaller() { actor }: Caller): Promise<HandedOverView> {
    const { fromUserId, toUserId: to, areaId, reason } = body
    return this.handover.handOver({ actor, fromUserId, to, reason }, areaId)
  }
}
