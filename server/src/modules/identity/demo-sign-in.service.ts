import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { UserRepository } from './data/user.repository.js'
import { SessionService } from './session.service.js'
import type { SignedIn } from './session-tokens.service.js'

/** One tap into an account of the demo world; there is no such door outside demo mode. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
  ) {}

  /** @throws AppError DEMO_ONLY */
  signIn(accountId: string): Promise<SignedIn> {
    if (!this.config.demo) throw new AppError('DEMO_ONLY')
    return this.database.write(async (em) => {
      const user = await this.users.find(em, accountId)
      if (!user?.demo) throw new AppError('DEMO_ONLY')
      return this.sessions.open(em, user)
    })
  }
}
