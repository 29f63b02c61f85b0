import { Controller, Get, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { LookLists } from '../look-lists.service.js'
import { PassingLooksView, SecondLookCountsView, SecondLookPageView } from '../look.views.js'
import { PassingLooks } from '../passing-looks.service.js'
import { LookCountsQuery, LookQuery, PassingQuery } from './second-look.dto.js'

/** Call-backs and rechecks: what a desk is to look at, and what riders may look at in passing. They act on the ticket itself. */
@ApiTags('second-looks')
@ApiBearerAuth()
@Controller('second-looks')
export class SecondLookController {
  constructor(
    private readonly lists: LookLists,
    private readonly passing: PassingLooks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Looks of my desk or area, what is due first' })
  @ApiOkResponse({ type: SecondLookPageView })
  listSecondLooks(@Query() query: LookQuery, @CurrentCaller() caller: Caller): Promise<SecondLookPageView> {
    return this.lists.page(caller, query)
  }

  @Get('counts')
  @ApiOkResponse({ type: SecondLookCountsView })
  countSecondLooks(
    @Query() query: LookCountsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<SecondLookCountsView> {
    return this.lists.counts(caller, query)
  }

  @Get('passing')
  @ApiOperation({ summary: 'Rechecks a rider may take in passing; empty for everybody else' })
  @ApiOkResponse({ type: PassingLooksView })
  async listPassingLooks(
    @Query() query: PassingQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<PassingLooksView> {
    return { items: await this.passing.near(caller, query) }
  }
}
