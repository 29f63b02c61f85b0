import { Body, Controller, Get, Param, Patch } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CountySettingsService, type VersionedSettings } from '../county-settings.service.js'
import { CountySettingsBody, CountySettingsView } from './settings.dto.js'

@ApiTags('settings')
@ApiBearerAuth()
@Controller('counties/:countyId/settings')
export class CountySettingsController {
  constructor(private readonly settings: CountySettingsService) {}

  @ApiOperation({ summary: 'What a county has decided: levels, ladders, samples, quiet hours, board' })
  @ApiOkResponse({ type: CountySettingsView })
  @Get()
  readCountySettings(
    @CurrentActor() actor: Actor,
    @Param('countyId') countyId: string,
  ): Promise<VersionedSettings> {
    return this.settings.read(actor, countyId)
  }

  @ApiOperation({ summary: 'Changes the given fields; 409 when somebody was faster' })
  @ApiOkResponse({ type: CountySettingsView })
  @Patch()
  changeCountySettings(
    @CurrentActor() actor: Actor,
    @Param('countyId') countyId: string,
    @Body() { version, ...change }: CountySettingsBody,
  ): Promise<VersionedSettings> {
    return this.settings.change(actor, countyId, { change, version })
  }
}
