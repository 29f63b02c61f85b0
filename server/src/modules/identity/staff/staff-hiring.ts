import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { Idempotency, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { isPhone } from '../domain/phone-rule.js'
import type { NewStaffView } from './staff.views.js'
import type { StaffDraft } from './staff-draft.js'
import { StaffGrants } from './staff-grants.js'
import { StaffKeeper } from './staff-keeper.js'
import { StaffLog } from './staff-log.js'
import { StaffReader } from './staff-reader.js'

export interface HiringRequest {
  readonly draft: StaffDraft
  readonly idempotent: IdempotentRequest | undefined
}

/** A new member of staff joins. */
@Injectable()
export class StaffHiring {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly grants: StaffGrants,
    private readonly keeper: StaffKeeper,
    private readonly reader: StaffReader,
    private readonly log: StaffLog,
  ) {}

  /** @throws AppError FORBIDDEN, STAFF_ABOVE_YOU, STAFF_PHONE_RULE and as StaffKeeper.create */
  hire(actor: Actor, { draft, idempotent }: HiringRequest): Promise<NewStaffView> {
    if (draft.phone !== undefined && !isPhone(draft.phone)) throw new AppError('STAFF_PHONE_RULE')
    return this.database.write(async (em) => {
      const given: { code: string | null } = { code: null }
      const once = { request: idempotent, resourceId: newId() }
      const { resourceId: userId } = await this.idempotency.once(em, once, async () => {
        given.code = await this.create(em, actor, { draft, userId: once.resourceId })
      })
      return this.answer(em, actor, { userId, code: given.code })
    })
  }

  private async create(
    em: EntityManager,
    actor: Actor,
    { draft, userId }: { draft: StaffDraft; userId: string },
  ): Promise<string> {
    await this.grants.require(em, actor, draft.memberships)
    const { activationCode } = await this.keeper.create(em, draft, userId)
    await this.log.record(em, {
      actor,
      deed: 'create',
      userId,
      detail: draft.memberships.map(({ role }) => role).join(' '),
    })
    return activationCode
  }

  private async answer(
    em: EntityManager,
    actor: Actor,
    { userId, code }: { userId: string; code: string | null },
  ): Promise<NewStaffView> {
    const found = await this.reader.seen(em, actor, userId)
    const { username, codeUntil } = found
    return {
      person: await this.reader.viewOf(em, actor, found),
      username: username ?? '',
      activationCode: code,
      codeUntil: isoTime(codeUntil ?? 0),
    }
  }
}
