import { Controller, Get, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { SimilarTickets } from '../read/similar-tickets.service.js'
import { TicketBoxService } from '../read/ticket-box.service.js'
import { BoxQuery, CountsQuery, SimilarQuery } from './box.dto.js'
import { SimilarTicketsView, TicketCountsView, TicketPageView } from '../ticket.views.js'

/** Lists of tickets: mine, to do, followed, of an area; counts; what may be the same. */
@ApiTags('tickets')
@ApiBearerAuth()
@Controller('tickets')
export class TicketListController {
  constructor(
    private readonly boxes: TicketBoxService,
    private readonly similar: SimilarTickets,
  ) {}

  @Get()
  @ApiOkResponse({ type: TicketPageView })
  listTickets(@Query() query: BoxQuery, @CurrentCaller() caller: Caller): Promise<TicketPageView> {
    return this.boxes.page(caller, query)
  }

  @Get('counts')
  @ApiOkResponse({ type: TicketCountsView })
  countTickets(@Query() query: CountsQuery, @CurrentCaller() caller: Caller): Promise<TicketCountsView> {
    return this.boxes.counts(caller, query)
  }

  @Get('similar')
  @ApiOkResponse({ type: SimilarTicketsView })
  findSimilarTickets(
    @Query() query: SimilarQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<SimilarTicketsView> {
    return this.similar.near(caller, query)
  }
}
