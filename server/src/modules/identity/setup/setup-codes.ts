import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppConfig } from '../../../core/config/index.js'
import { Database, isUniqueViolation } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId, newSpokenCode, sha256, spokenCode } from '../../../core/ids/index.js'
import { OperatorConsole } from '../../../core/logging/index.js'
import { INSTALLATION_ROW } from '../data/installation.entity.js'
import { SetupRepository } from '../data/setup.repository.js'

/** Four groups of four: 80 random bits. */
const GROUPS = 4
/**
 * Processes that start together each show a code of their own, and each is good. A code older than this is of a process
 * started before: a restart makes it worthless.
 */
const TOGETHER_MS = 2 * 60_000
const LINE = '─'.repeat(64)

/** While an installation has no administrator, each start shows a one-time code that lets one be made. */
@Injectable()
export class SetupCodes implements OnApplicationBootstrap {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly setup: SetupRepository,
    private readonly clock: Clock,
    private readonly console: OperatorConsole,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.isNeeded())) return
    const code = newSpokenCode(GROUPS)
    const madeAt = this.clock.now()
    await this.database.write((em) =>
      this.setup.addCode(em, { id: newId(), codeHash: hashOf(code), madeAt }, madeAt - TOGETHER_MS),
    )
    this.console.say(notice(code))
  }

  /** The demo world has its own accounts, open by one tap. */
  async isNeeded(): Promise<boolean> {
    return !this.config.demo && !(await this.database.read((em) => this.setup.isDone(em)))
  }

  /**
   * Uses the door and shuts it for good. It is shut first and the code looked at then: of two at once the second waits,
   * and finds it shut; a wrong code opens it again, as nothing of the transaction stays.
   * @throws AppError SETUP_DONE, SETUP_CODE_WRONG
   */
  async redeem(em: EntityManager, typed: string, adminId: string): Promise<void> {
    await this.shutDoor(em, adminId)
    if (!(await this.setup.knowsCode(em, hashOf(typed)))) throw new AppError('SETUP_CODE_WRONG')
    await this.setup.forgetCodes(em)
  }

  private async shutDoor(em: EntityManager, adminId: string): Promise<void> {
    try {
      await this.setup.close(em, { id: INSTALLATION_ROW, adminId, setUpAt: this.clock.now() })
    } catch (error) {
      throw isUniqueViolation(error) ? new AppError('SETUP_DONE') : error
    }
  }
}

function hashOf(code: string): string {
  return sha256(spokenCode(code))
}

function notice(code: string): string {
  return [
    LINE,
    '  还没有管理员。请打开网页，点“去初始化”，输入一次性初始化码：',
    '  There is no administrator yet. Open the site, choose “Set up” and enter:',
    '',
    `      ${code}`,
    '',
    '  重启会换新码；管理员建好后即作废。',
    '  A restart makes a new code; once there is an administrator it opens nothing.',
    LINE,
  ].join('\n')
}
