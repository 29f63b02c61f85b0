import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { LinkRenewal } from '../link-renewal.service.js'
import { OrderPrinting } from '../order-printing.service.js'
import { ResponseFigures } from '../response-figures.service.js'
import { WhistleReading } from '../whistle-reading.service.js'
import { NewLinkView, ResponseFiguresView, WhistlesView } from '../whistle.views.js'
import { LinkBody, ResponseFiguresQuery } from './whistle.dto.js'

/** Whistles of a ticket, orders to print, links, and how parties answer. */
@ApiTags('whistles')
@ApiBearerAuth()
@Controller()
export class WhistleController {
  constructor(
    private readonly reading: WhistleReading,
    private readonly orders: OrderPrinting,
    private readonly links: LinkRenewal,
    private readonly figures: ResponseFigures,
  ) {}

  @ApiOperation({ summary: 'Who was called to a ticket, and what became of it; for those who handle it' })
  @ApiOkResponse({ type: WhistlesView })
  @Get('tickets/:id/whistles')
  listWhistles(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<WhistlesView> {
    return this.reading.of(caller, id)
  }

  @ApiOperation({ summary: 'The order (交办单) of one called party, as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiParam({ name: 'id', type: String })
  @Get('whistle-calls/:id/order.pdf')
  async printOrder(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
  ): Promise<StreamableFile> {
    const wish = { callId: request.params.id, origin: originOf(request) }
    const { pdf, number } = await this.orders.print(caller, wish)
    const disposition = `attachment; filename="order-${number}.pdf"; filename*=UTF-8''${encodeURIComponent(`交办单-${number}.pdf`)}`
    return new StreamableFile(pdf, { type: 'application/pdf', disposition })
  }

  @ApiOperation({ summary: 'A new link for a party without accounts; the one before is worthless then' })
  @ApiOkResponse({ type: NewLinkView })
  @ApiParam({ name: 'id', type: String })
  @HttpCode(200)
  @Post('whistle-calls/:id/link')
  renewAnswerLink(
    @Body() body: LinkBody,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
  ): Promise<NewLinkView> {
    return this.links.renew(caller, { callId: request.params.id, origin: originOf(request), ...body })
  }

  @ApiOperation({ summary: 'How an organisation answers when it is called' })
  @ApiOkResponse({ type: ResponseFiguresView })
  @Get('organisations/:id/response-figures')
  readResponseFigures(
    @Param('id') organisationId: string,
    @Query() query: ResponseFiguresQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<ResponseFiguresView> {
    return this.figures.of(caller, { organisationId, ...query })
  }
}

/** As the caller reached this server; a believed proxy says what that was (G39). */
function originOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return `${protocol}://${host}`
}
