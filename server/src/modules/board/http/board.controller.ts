import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { CurrentActor, Public, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { BoardService } from '../board.service.js'
import { BoardTicketService } from '../board-ticket.service.js'
import {
  BoardAreaListView,
  BoardSummaryView,
  BoardTicketPageView,
  BoardWordPageView,
  CommunityListView,
} from '../board.views.js'
import { VoteService } from '../vote.service.js'
import { BoardPageQuery, BoardQuery, VoteBody } from './board.dto.js'

@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(
    private readonly board: BoardService,
    private readonly tickets: BoardTicketService,
    private readonly votes: VoteService,
  ) {}

  @ApiOperation({ summary: 'Counties, towns and communities that have a board; for everybody' })
  @ApiOkResponse({ type: BoardAreaListView })
  @Public()
  @Get('areas')
  boardAreas(): Promise<BoardAreaListView> {
    return this.board.boards()
  }

  @ApiOperation({ summary: 'A period of an area in figures; for everybody' })
  @ApiOkResponse({ type: BoardSummaryView })
  @Public()
  @Get('summary')
  boardSummary(
    @Query() { areaId, ...period }: BoardQuery,
    @CurrentLanguage() language: Language,
  ): Promise<BoardSummaryView> {
    return this.board.summary(areaId, period, language)
  }

  @ApiOperation({ summary: 'Communities side by side: how long a problem takes; for everybody' })
  @ApiOkResponse({ type: CommunityListView })
  @Public()
  @Get('communities')
  boardCommunities(
    @Query() { areaId, ...period }: BoardQuery,
    @CurrentLanguage() language: Language,
  ): Promise<CommunityListView> {
    return this.board.communities(areaId, period, language)
  }

  @ApiOperation({ summary: 'What was fixed, with the photos that passed the check; for everybody' })
  @ApiOkResponse({ type: BoardTicketPageView })
  @Public()
  @Get('tickets')
  boardTickets(
    @Query() query: BoardPageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<BoardTicketPageView> {
    return this.tickets.closed(query, language)
  }

  @ApiOperation({ summary: 'What people say, where it passed the check; for everybody' })
  @ApiOkResponse({ type: BoardWordPageView })
  @Public()
  @Get('words')
  boardWords(
    @Query() query: BoardPageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<BoardWordPageView> {
    return this.tickets.words(query, language)
  }

  @ApiOperation({ summary: 'Agree or disagree that it is fixed' })
  @ApiNoContentResponse()
  @ApiBearerAuth()
  @HttpCode(204)
  @Post('tickets/:ticketId/vote')
  voteOnTicket(
    @CurrentActor() actor: Actor,
    @Param('ticketId') ticketId: string,
    @Body() { agrees }: VoteBody,
  ): Promise<void> {
    return this.votes.vote(actor, ticketId, agrees)
  }
}
