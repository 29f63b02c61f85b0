import { Controller, Get, Query } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { DutyService } from '../duty.service.js'
import { RoutingService } from '../routing.service.js'
import { HereQuery, HereView, MyDutiesView, PreviewQuery, PreviewView } from './routing.dto.js'

@ApiTags('routing')
@ApiBearerAuth()
@Controller()
export class RoutingController {
  constructor(
    private readonly routing: RoutingService,
    private readonly duties: DutyService,
  ) {}

  @ApiOperation({ summary: 'Who would get a report from here, and until when they must accept it' })
  @ApiOkResponse({ type: PreviewView })
  @Get('routing/preview')
  preview(@Query() query: PreviewQuery, @CurrentLanguage() language: Language): Promise<PreviewView> {
    return this.routing.preview(query, language)
  }

  @ApiOperation({ summary: 'The grid one stands in and the grid worker on duty there' })
  @ApiOkResponse({ type: HereView })
  @Get('areas/here')
  here(@Query() query: HereQuery): Promise<HereView> {
    return this.duties.here(query, query.accuracy)
  }

  @ApiOperation({ summary: 'One’s own duties, and until when the present shift lasts' })
  @ApiOkResponse({ type: MyDutiesView })
  @Get('duties/mine')
  async mine(@CurrentActor() actor: Actor): Promise<MyDutiesView> {
    return { items: await this.duties.mine(actor) }
  }
}
