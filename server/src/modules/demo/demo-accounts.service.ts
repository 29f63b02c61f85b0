import { Injectable } from '@nestjs/common'
import { ROLE_LABELS, wordFor, type Language } from '@beegrid/shared'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { accountHint } from './domain/account-hints.js'
import type { DemoAccountsView } from './demo.views.js'

/** The people of the demo world a visitor may be. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly accounts: DemoAccountRepository,
  ) {}

  /** @throws AppError DEMO_ONLY outside demo mode */
  async list(language: Language): Promise<DemoAccountsView> {
    if (!this.config.demo) throw new AppError('DEMO_ONLY')
    const rows = await this.database.read((em) => this.accounts.all(em))
    return {
      items: rows.map(({ userId, name, role, areaName }) => {
        const { zh, en } = accountHint(role)
        const roleName = wordFor(ROLE_LABELS[role], 'resident', language)
        return { id: userId, name, role, roleName, areaName, hint: language === 'en' ? en : zh }
      }),
    }
  }
}
