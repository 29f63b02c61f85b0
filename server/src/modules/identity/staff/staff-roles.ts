import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { StaffView } from './staff.views.js'
import { SessionClosing } from '../session-closing.service.js'
import type { MembershipDraft } from './staff-draft.js'
import { StaffGrants } from './staff-grants.js'
import { StaffKeeper } from './staff-keeper.js'
import { StaffLog } from './staff-log.js'
import { StaffReader } from './staff-reader.js'

/** Roles given to people who are there already, and taken away. They hold from the next request on (G19). */
@Injectable()
export class StaffRoles {
  constructor(
    private readonly database: Database,
    private readonly reader: StaffReader,
    private readonly grants: StaffGrants,
    private readonly keeper: StaffKeeper,
    private readonly log: StaffLog,
    private readonly sessions: SessionClosing,
  ) {}

  /** @throws AppError STAFF_NOT_FOUND, STAFF_OWN_ACCOUNT, FORBIDDEN, STAFF_ABOVE_YOU and as StaffKeeper.grant */
  async grant(actor: Actor, userId: string, draft: MembershipDraft): Promise<StaffView> {
    const view = await this.database.write(async (em) => {
      await this.reader.seen(em, actor, userId)
      this.grants.requireNotOwn(actor, userId)
      await this.grants.require(em, actor, [draft])
      const { id } = await this.keeper.grant(em, userId, draft)
      await this.log.record(em, { actor, deed: 'grant', userId, detail: `${draft.role} ${id}` })
      return this.reader.viewOf(em, actor, await this.reader.seen(em, actor, userId))
    })
    this.sessions.cutLive(userId, 'roles changed')
    return view
  }

  /** @throws AppError STAFF_NOT_FOUND, STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU */
  async revoke(actor: Actor, userId: string, membershipId: string): Promise<void> {
    await this.database.write(async (em) => {
      const { memberships } = await this.reader.seen(em, actor, userId)
      const held = memberships.find(({ id }) => id === membershipId)
      if (!held || !this.grants.sees(actor, held)) throw new AppError('STAFF_NOT_FOUND')
      this.grants.requireRevoke(actor, userId, held)
      await this.keeper.revoke(em, membershipId)
      await this.log.record(em, { actor, deed: 'revoke', userId, detail: `${held.role} ${membershipId}` })
    })
    this.sessions.cutLive(userId, 'roles changed')
  }
}
