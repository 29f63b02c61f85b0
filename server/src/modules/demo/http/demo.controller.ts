import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { Public } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { DemoAccounts } from '../demo-accounts.service.js'
import { DemoAccountsView } from '../demo.views.js'

/** Only in demo mode; 404 otherwise. */
@ApiTags('demo')
@Public()
@Controller('demo')
export class DemoController {
  constructor(private readonly accounts: DemoAccounts) {}

  @Get('accounts')
  @ApiOkResponse({ type: DemoAccountsView })
  listDemoAccounts(@CurrentLanguage() language: Language): Promise<DemoAccountsView> {
    return this.accounts.list(language)
  }
}
