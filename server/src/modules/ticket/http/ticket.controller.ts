import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import type { FastifyReply } from 'fastify'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { TicketApi } from '../ticket-api.service.js'
import { ActionBody } from './action.dto.js'
import { BoxQuery, CountsQuery, SimilarQuery } from './box.dto.js'
import { ReportBody } from './report.dto.js'
import {
  OwnerCandidatesView,
  SimilarTicketsView,
  TicketCountsView,
  TicketPageView,
  TicketView,
} from './ticket.views.js'

/** The contract of 2-architecture: report, list, read, act. */
@ApiTags('tickets')
@ApiBearerAuth()
@Controller('tickets')
export class TicketController {
  constructor(private readonly api: TicketApi) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: TicketView })
  async report(
    @Body() body: ReportBody,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Idempotent() idempotent: IdempotentRequest | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TicketView> {
    const { ticket, replayed } = await this.api.report({ viewer: { actor, language }, body, idempotent })
    void reply.status(replayed ? 200 : 201).header('location', `/api/v1/tickets/${ticket.id}`)
    return ticket
  }

  @Get()
  @ApiOkResponse({ type: TicketPageView })
  list(
    @Query() query: BoxQuery,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<TicketPageView> {
    return this.api.list({ actor, language }, query)
  }

  @Get('counts')
  @ApiOkResponse({ type: TicketCountsView })
  counts(
    @Query() query: CountsQuery,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<TicketCountsView> {
    return this.api.counts({ actor, language }, query)
  }

  @Get('similar')
  @ApiOkResponse({ type: SimilarTicketsView })
  similar(
    @Query() query: SimilarQuery,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<SimilarTicketsView> {
    return this.api.similar({ actor, language }, query)
  }

  @Get(':id')
  @ApiOkResponse({ type: TicketView })
  read(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.api.read({ actor, language }, id)
  }

  @Get(':id/owners')
  @ApiOkResponse({ type: OwnerCandidatesView, description: 'To whom a ticket can be assigned or reassigned' })
  owners(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<OwnerCandidatesView> {
    return this.api.owners({ actor, language }, id)
  }

  @Post(':id/actions')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: TicketView })
  act(
    @Param('id') id: string,
    @Body() body: ActionBody,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Idempotent() idempotent: IdempotentRequest | undefined,
  ): Promise<TicketView> {
    return this.api.act({ viewer: { actor, language }, ticketId: id, body, idempotent })
  }
}
