import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { CandidateFinder } from '../roster/candidate-finder.js'
import { RosterReader } from '../roster/roster-reader.js'
import { StandInEditor } from '../roster/stand-in-editor.js'
import { WeekCopier } from '../roster/week-copier.js'
import { WeekPublisher } from '../roster/week-publisher.js'
import { StandInCandidatesView, CopiedWeekView, PublishedView, StandInView } from '../roster/duty.views.js'
import { RosterGapsView, RosterView } from '../roster/roster.views.js'
import { CandidatesQuery, RosterQuery, StandInBody, WeekBody } from './roster.dto.js'

@ApiTags('roster')
@ApiBearerAuth()
@Controller('rosters')
export class RosterController {
  constructor(
    private readonly reader: RosterReader,
    private readonly candidates: CandidateFinder,
    private readonly standIns: StandInEditor,
    private readonly copier: WeekCopier,
    private readonly publisher: WeekPublisher,
  ) {}

  @ApiOperation({
    summary: 'The roster of a community, town or county: who has which post from moment to moment',
  })
  @ApiOkResponse({ type: RosterView })
  @Get(':areaId')
  readRoster(
    @Param('areaId') areaId: string,
    @Query() query: RosterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<RosterView> {
    return this.reader.view(actor, areaId, query)
  }

  @ApiOperation({ summary: 'Times without anybody, before they hurt' })
  @ApiOkResponse({ type: RosterGapsView })
  @Get(':areaId/gaps')
  listRosterGaps(
    @Param('areaId') areaId: string,
    @Query() query: RosterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<RosterGapsView> {
    return this.reader.gaps(actor, areaId, query)
  }

  @ApiOperation({ summary: 'Who could stand in, neighbours first' })
  @ApiOkResponse({ type: StandInCandidatesView })
  @Get(':areaId/candidates')
  listStandInCandidates(
    @Param('areaId') areaId: string,
    @Query() query: CandidatesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StandInCandidatesView> {
    return this.candidates.of(actor, areaId, query)
  }

  @ApiOperation({ summary: 'Asks somebody to stand in; both are told' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: StandInView })
  @Post('stand-ins')
  askStandIn(@Body() body: StandInBody, @CurrentCaller() caller: Caller): Promise<StandInView> {
    return this.standIns.ask(caller, body)
  }

  @ApiOperation({ summary: 'What was arranged for last week alone, once more for this one' })
  @ApiOkResponse({ type: CopiedWeekView })
  @HttpCode(200)
  @Post(':areaId/copy-week')
  copyRosterWeek(
    @Param('areaId') areaId: string,
    @Body() body: WeekBody,
    @CurrentCaller() caller: Caller,
  ): Promise<CopiedWeekView> {
    return this.copier.copy(caller, areaId, body)
  }

  @ApiOperation({ summary: 'Tells everybody of a week their own part, once' })
  @ApiOkResponse({ type: PublishedView })
  @HttpCode(200)
  @Post(':areaId/publish')
  publishRoster(
    @Param('areaId') areaId: string,
    @Body() body: WeekBody,
    @CurrentCaller() caller: Caller,
  ): Promise<PublishedView> {
    return this.publisher.publish(caller, areaId, body)
  }
}
