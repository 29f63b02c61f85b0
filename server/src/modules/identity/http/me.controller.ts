import { Body, Controller, Get, Patch } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { MeService } from '../me.service.js'
import { meView } from './identity.presenter.js'
import { MeView, SettingsChangeDto, SettingsView } from './me.dto.js'

@ApiTags('identity')
@ApiBearerAuth()
@Controller('me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @ApiOperation({ summary: 'Who I am, what I hold, what I may do' })
  @ApiOkResponse({ type: MeView })
  @Get()
  async readMe(@CurrentActor() actor: Actor): Promise<MeView> {
    return meView(await this.me.read(actor))
  }

  @ApiOperation({ summary: 'Change language, elder mode or theme' })
  @ApiOkResponse({ type: SettingsView })
  @Patch('settings')
  changeSettings(@CurrentActor() actor: Actor, @Body() change: SettingsChangeDto): Promise<SettingsView> {
    return this.me.changeSettings(actor, change)
  }
}
