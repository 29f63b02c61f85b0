import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common'
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { OwnerList } from '../read/owner-list.service.js'
import { RouteHistory } from '../read/route-history.service.js'
import { ClockHistory } from '../read/clock-history.service.js'
import { TicketApi } from './ticket-api.service.js'
import { ActionBody } from './action.dto.js'
import { ReportBody } from './report.dto.js'
import { TicketClocksView } from '../clock.views.js'
import { RouteHistoryView } from '../route.views.js'
import { OwnerCandidatesView } from '../owner-candidates.views.js'
import { TicketView } from '../ticket.views.js'

/** One ticket: report it, read it, act on it. */
@ApiTags('tickets')
@ApiBearerAuth()
@Controller('tickets')
export class TicketController {
  constructor(
    private readonly api: TicketApi,
    private readonly owners: OwnerList,
    private readonly routes: RouteHistory,
    private readonly clocks: ClockHistory,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: TicketView })
  @ApiOkResponse({ type: TicketView, description: 'The same key and body again: the same ticket' })
  async reportTicket(
    @Body() body: ReportBody,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TicketView> {
    const { ticket, status, location } = await this.api.report(caller, body)
    void reply.status(status).header('location', location)
    return ticket
  }

  @Get(':id')
  @ApiOkResponse({ type: TicketView })
  readTicket(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<TicketView> {
    return this.api.read(caller, id)
  }

  @Get(':id/owners')
  @ApiOkResponse({ type: OwnerCandidatesView, description: 'To whom a ticket can be assigned or reassigned' })
  listTicketOwners(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<OwnerCandidatesView> {
    return this.owners.of(caller, id)
  }

  @Get(':id/route')
  @ApiOkResponse({
    type: RouteHistoryView,
    description: 'Why it went where it went, decision by decision; for officers',
  })
  readTicketRoute(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<RouteHistoryView> {
    return this.routes.of(caller, id)
  }

  @Get(':id/clocks')
  @ApiOkResponse({ type: TicketClocksView, description: 'Its limits, and how each due time was computed' })
  readTicketClocks(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<TicketClocksView> {
    return this.clocks.of(caller, id)
  }

  @Post(':id/actions')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: TicketView })
  actOnTicket(
    @Param('id') id: string,
    @Body() body: ActionBody,
    @CurrentCaller() caller: Caller,
  ): Promise<TicketView> {
    return this.api.act(caller, id, body)
  }
}
