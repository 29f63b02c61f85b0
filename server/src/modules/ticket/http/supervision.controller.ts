import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { SupervisedView, SupervisionPageView, TicketSupervisionsView } from '../request.views.js'
import { SupervisionDesk } from '../supervise/supervision-desk.service.js'
import { SupervisionApi } from './supervision-api.service.js'
import { SupervisionsBody, SupervisionsQuery } from './request.dto.js'

/** Supervision orders (督办); they are answered and lifted by actions of their ticket. */
@ApiTags('supervisions')
@ApiBearerAuth()
@Controller()
export class SupervisionController {
  constructor(
    private readonly desk: SupervisionDesk,
    private readonly orders: SupervisionApi,
  ) {}

  @ApiOperation({ summary: 'Supervises one or several tickets at once' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: SupervisedView })
  @HttpCode(200)
  @Post('supervisions')
  superviseTickets(@Body() body: SupervisionsBody, @CurrentCaller() caller: Caller): Promise<SupervisedView> {
    return this.orders.give(caller, body)
  }

  @ApiOperation({ summary: 'Supervision orders in my areas' })
  @ApiOkResponse({ type: SupervisionPageView })
  @Get('supervisions')
  listSupervisions(
    @Query() query: SupervisionsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<SupervisionPageView> {
    return this.desk.page(caller, query)
  }

  @ApiOperation({ summary: 'The supervision orders on a ticket; for those who handle it' })
  @ApiOkResponse({ type: TicketSupervisionsView })
  @Get('tickets/:id/supervisions')
  listTicketSupervisions(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
  ): Promise<TicketSupervisionsView> {
    return this.desk.ofTicket(caller, id)
  }
}
