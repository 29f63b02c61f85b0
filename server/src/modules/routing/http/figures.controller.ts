import { Controller, Get, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { FiguresService } from '../figures.service.js'
import { FigureTicketPageView, RoutingFiguresView } from '../rule.views.js'
import { FiguresQuery, FigureTicketsQuery } from './rules.dto.js'

/** How well routing works, for those who keep an area. */
@ApiTags('routing')
@ApiBearerAuth()
@Controller('routing/figures')
export class FiguresController {
  constructor(private readonly figures: FiguresService) {}

  @ApiOperation({ summary: 'The share of first routes that stood, by an area and a period' })
  @ApiOkResponse({ type: RoutingFiguresView })
  @Get()
  readRoutingFigures(
    @Query() query: FiguresQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<RoutingFiguresView> {
    return this.figures.figures(caller, query)
  }

  @ApiOperation({ summary: 'The tickets behind it, newest first; without a fate those that did not stand' })
  @ApiOkResponse({ type: FigureTicketPageView })
  @Get('tickets')
  tickets(
    @Query() query: FigureTicketsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<FigureTicketPageView> {
    return this.figures.tickets(caller, query)
  }
}
