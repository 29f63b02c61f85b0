import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { FigureBehindPageView, FigureDefinitionsView, FigureTableView } from '../figure.views.js'
import { FigureSheet } from '../read/figure-sheet.js'
import { FigureService } from '../read/figure.service.js'
import { FigureTickets } from '../read/figure-tickets.service.js'
import { FigureBehindQuery, FigureTableQuery } from './figure.dto.js'

/** How well the work goes: each figure with its formula, and the tickets behind it. */
@ApiTags('figures')
@ApiBearerAuth()
@Controller('figures')
export class FigureController {
  constructor(
    private readonly figures: FigureService,
    private readonly behind: FigureTickets,
    private readonly sheet: FigureSheet,
  ) {}

  @ApiOperation({ summary: 'Every figure with its published formula' })
  @ApiOkResponse({ type: FigureDefinitionsView })
  @Get('definitions')
  listFigureDefinitions(@CurrentCaller() { language }: Caller): FigureDefinitionsView {
    return this.figures.definitions(language)
  }

  @ApiOperation({
    summary: 'The figures of an area and a period, by area, unit, category, day, week or month',
  })
  @ApiOkResponse({ type: FigureTableView })
  @Get()
  readFigures(@Query() query: FigureTableQuery, @CurrentCaller() caller: Caller): Promise<FigureTableView> {
    return this.figures.table(caller, query)
  }

  @ApiOperation({ summary: 'The same as a file for a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('X-Content-Type-Options', 'nosniff')
  @Get('export.csv')
  async exportFigures(
    @Query() query: FigureTableQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.sheet.csv(caller, query)
    const disposition = `attachment; filename="${name}"`
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', length: bytes.length, disposition })
  }

  @ApiOperation({ summary: 'The tickets a figure counts, newest first' })
  @ApiOkResponse({ type: FigureBehindPageView })
  @Get(':code/tickets')
  listFigureTickets(
    @Param('code') code: string,
    @Query() query: FigureBehindQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<FigureBehindPageView> {
    return this.behind.list(caller, { ...query, code })
  }
}
