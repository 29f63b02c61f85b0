import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { RequestDesk } from '../request/request-desk.service.js'
import { RequestPageView, TicketRequestsView } from '../request.views.js'
import { RequestsQuery } from './request.dto.js'

/** What is asked for on tickets; it is asked and answered by actions (`suspend`, `extend`, `appeal`, `grant`). */
@ApiTags('requests')
@ApiBearerAuth()
@Controller()
export class RequestController {
  constructor(private readonly desk: RequestDesk) {}

  @ApiOperation({ summary: 'What waits for the answer of my desks, or what I asked for' })
  @ApiOkResponse({ type: RequestPageView })
  @Get('requests')
  listRequests(@Query() query: RequestsQuery, @CurrentCaller() caller: Caller): Promise<RequestPageView> {
    return this.desk.page(caller, query)
  }

  @ApiOperation({ summary: 'What was asked for on a ticket, and what the desks said' })
  @ApiOkResponse({ type: TicketRequestsView })
  @Get('tickets/:id/requests')
  listTicketRequests(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<TicketRequestsView> {
    return this.desk.ofTicket(caller, id)
  }
}
