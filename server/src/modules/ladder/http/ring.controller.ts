import { Controller, Get, Param } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { RingReading } from '../ring-reading.service.js'
import { RingsView } from '../ring.views.js'

/** Phones that rang for a ticket. */
@ApiTags('tickets')
@ApiBearerAuth()
@Controller('tickets')
export class RingController {
  constructor(private readonly reading: RingReading) {}

  @ApiOperation({
    summary: 'Who was rung for it, and whether anybody picked up; all of it for the desks over it',
  })
  @ApiOkResponse({ type: RingsView })
  @Get(':id/rings')
  listRings(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<RingsView> {
    return this.reading.of(caller, id)
  }
}
