import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import type { ActivationCodeView, StaffView } from './staff.views.js'
import { SessionClosing } from '../session-closing.service.js'
import type { StaffContact } from './staff-draft.js'
import { StaffKeeper } from './staff-keeper.js'
import { StaffKeeping } from './staff-keeping.js'
import { StaffLog } from './staff-log.js'

/** Accounts of people below one's own level: how they are reached, shut, opened again, given a new code. */
@Injectable()
export class StaffAccounts {
  constructor(
    private readonly database: Database,
    private readonly keeping: StaffKeeping,
    private readonly keeper: StaffKeeper,
    private readonly log: StaffLog,
    private readonly sessions: SessionClosing,
  ) {}

  /** @throws AppError STAFF_NOT_FOUND, STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU, STAFF_PHONE_RULE */
  edit(actor: Actor, userId: string, change: StaffContact): Promise<StaffView> {
    return this.change(actor, userId, async (em) => {
      const changed = await this.keeper.edit(em, userId, change)
      if (changed.length > 0)
        await this.log.record(em, { actor, deed: 'edit', userId, detail: changed.join(' ') })
    })
  }

  /** Shuts the account at once: the next request is refused, live screens close (G19). */
  async disable(actor: Actor, userId: string): Promise<StaffView> {
    const view = await this.change(actor, userId, async (em) => {
      await this.keeper.disable(em, userId)
      await this.log.record(em, { actor, deed: 'disable', userId })
    })
    this.sessions.cutLive(userId, 'account disabled')
    return view
  }

  enable(actor: Actor, userId: string): Promise<StaffView> {
    return this.change(actor, userId, async (em) => {
      await this.keeper.enable(em, userId)
      await this.log.record(em, { actor, deed: 'enable', userId })
    })
  }

  /** For somebody who forgot the password, or let the first code lapse. @throws AppError ACCOUNT_DISABLED and as `edit` */
  newCode(actor: Actor, userId: string): Promise<ActivationCodeView> {
    return this.database.write(async (em) => {
      await this.keeping.requireOpen(em, actor, userId)
      const { username, activationCode, codeUntil } = await this.keeper.newCode(em, userId)
      await this.log.record(em, { actor, deed: 'code', userId })
      return { username, activationCode, codeUntil: isoTime(codeUntil) }
    })
  }

  private change(
    actor: Actor,
    userId: string,
    work: (em: EntityManager) => Promise<void>,
  ): Promise<StaffView> {
    return this.database.write(async (em) => {
      await this.keeping.require(em, actor, userId)
      await work(em)
      return this.keeping.view(em, actor, userId)
    })
  }
}
