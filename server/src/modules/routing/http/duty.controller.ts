import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { AreaStaff } from '../roster/area-staff.js'
import { DutyEditor } from '../roster/duty-editor.js'
import { LeaveEditor } from '../roster/leave-editor.js'
import { MergerEditor } from '../roster/merger-editor.js'
import { AbsenceView, DutyPageView, DutyView, MergerView } from '../roster/duty.views.js'
import { AbsenceBody, DutyBody, DutyPatchBody, MergerBody } from './roster.dto.js'

@ApiTags('roster')
@ApiBearerAuth()
@Controller()
export class DutyController {
  constructor(
    private readonly duties: DutyEditor,
    private readonly leaves: LeaveEditor,
    private readonly mergers: MergerEditor,
    private readonly staff: AreaStaff,
  ) {}

  @ApiOperation({ summary: 'Who has which duty in an area, now and from now on' })
  @ApiOkResponse({ type: DutyPageView })
  @Get('areas/:id/staff')
  listAreaStaff(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<DutyPageView> {
    return this.staff.of(actor, id)
  }

  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: DutyView })
  @Post('duties')
  addDuty(@Body() body: DutyBody, @CurrentCaller() caller: Caller): Promise<DutyView> {
    return this.duties.add(caller, body)
  }

  @ApiOkResponse({
    type: DutyView,
    description: 'From now on; what has been stays, so that the id may be a new one',
  })
  @Patch('duties/:id')
  changeDuty(
    @Param('id') id: string,
    @Body() body: DutyPatchBody,
    @CurrentCaller() caller: Caller,
  ): Promise<DutyView> {
    return this.duties.change(caller, id, body)
  }

  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete('duties/:id')
  removeDuty(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.duties.remove(caller, id)
  }

  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: AbsenceView })
  @Post('absences')
  addAbsence(@Body() body: AbsenceBody, @CurrentCaller() caller: Caller): Promise<AbsenceView> {
    return this.leaves.add(caller, body)
  }

  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete('absences/:id')
  removeAbsence(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.leaves.remove(caller, id)
  }

  @ApiOperation({ summary: 'For a time one grid is answered by another one’s people' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: MergerView })
  @Post('grid-mergers')
  addGridMerger(@Body() body: MergerBody, @CurrentCaller() caller: Caller): Promise<MergerView> {
    return this.mergers.add(caller, body)
  }

  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete('grid-mergers/:id')
  removeGridMerger(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.mergers.remove(caller, id)
  }
}
