import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { LimitApi } from './limit-api.service.js'
import {
  ApplyingLimitsView,
  LimitChangeBody,
  LimitListQuery,
  LimitTrialQuery,
  LimitVersionQuery,
  NewLimitBody,
  TimeLimitPageView,
  TimeLimitView,
} from './limit.dto.js'

@ApiTags('settings')
@ApiBearerAuth()
@Controller()
export class LimitController {
  constructor(private readonly limits: LimitApi) {}

  @ApiOperation({ summary: "A county's own time limits; what is not there is as the categories have it" })
  @ApiOkResponse({ type: TimeLimitPageView })
  @Get('counties/:countyId/limits')
  listTimeLimits(
    @CurrentCaller() caller: Caller,
    @Param('countyId') countyId: string,
    @Query() query: LimitListQuery,
  ): Promise<TimeLimitPageView> {
    return this.limits.list(caller, countyId, query)
  }

  @ApiOperation({ summary: 'The limits that hold for a matter at a place, and where each comes from' })
  @ApiOkResponse({ type: ApplyingLimitsView })
  @Get('counties/:countyId/limits/applying')
  tryTimeLimits(
    @CurrentCaller() caller: Caller,
    @Param('countyId') countyId: string,
    @Query() query: LimitTrialQuery,
  ): Promise<ApplyingLimitsView> {
    return this.limits.applying(caller, countyId, query)
  }

  @ApiOperation({ summary: 'One limit for each scope; clocks that run already keep their due time' })
  @ApiCreatedResponse({ type: TimeLimitView })
  @Post('counties/:countyId/limits')
  addTimeLimit(
    @CurrentCaller() caller: Caller,
    @Param('countyId') countyId: string,
    @Body() body: NewLimitBody,
  ): Promise<TimeLimitView> {
    return this.limits.add(caller, countyId, body)
  }

  @ApiOkResponse({ type: TimeLimitView })
  @Patch('limits/:id')
  changeTimeLimit(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: LimitChangeBody,
  ): Promise<TimeLimitView> {
    return this.limits.change(caller, id, body)
  }

  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete('limits/:id')
  dropTimeLimit(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() { version }: LimitVersionQuery,
  ): Promise<void> {
    return this.limits.drop(caller, id, version)
  }
}
