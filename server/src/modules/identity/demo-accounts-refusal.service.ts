import { Injectable, type OnModuleInit } from '@nestjs/common'
import { AppConfig, ConfigError } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { UserRepository } from './data/user.repository.js'

/** G40: production does not start on a database in which a demo account could still be opened by a known password. */
@Injectable()
export class DemoAccountsRefusal implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly users: UserRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.config.production) return
    const found = await this.database.read((em) => this.users.countDemo(em))
    if (found > 0)
      throw new ConfigError(
        'DATABASE_URL',
        `this database holds ${found} demo accounts; production does not start on it`,
      )
  }
}
