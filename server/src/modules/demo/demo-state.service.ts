import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { AreaDirectory } from '../area/index.js'
import { TicketArchiveRepository } from '../ticket/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'

/** How much of the demo world a database lacks; `foreign` when it holds a county's own areas. */
export type DemoLack = 'nothing' | 'everything' | 'history' | 'foreign'

@Injectable()
export class DemoState {
  constructor(
    private readonly database: Database,
    private readonly accounts: DemoAccountRepository,
    private readonly archive: TicketArchiveRepository,
    private readonly areas: AreaDirectory,
  ) {}

  missing(): Promise<DemoLack> {
    return this.database.read(async (em) => {
      if (await this.accounts.isLoaded(em)) return (await this.archive.isEmpty(em)) ? 'history' : 'nothing'
      return this.areas.childrenOf(null).length > 0 ? 'foreign' : 'everything'
    })
  }
}
