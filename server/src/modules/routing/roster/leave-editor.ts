import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import type { AbsenceEntity } from '../data/absence.entity.js'
import { spansInWords } from '../domain/roster-notices.js'
import { leaveEnded, leaveEntered } from '../domain/roster-texts.js'
import type { AbsenceView } from './duty.views.js'
import type { GivenLeave } from './roster-requests.js'
import { LeaveKeeper } from './leave-keeper.js'
import { RosterAccess } from './roster-access.js'
import { RosterNotifier } from './roster-notifier.js'
import { RosterPeople } from './roster-people.js'
import { spanOf } from './roster-span.js'

/** Leave, training, illness: entered and taken back by whoever keeps the roster of the person's area. */
@Injectable()
export class LeaveEditor {
  constructor(
    private readonly access: RosterAccess,
    private readonly people: RosterPeople,
    private readonly leaves: LeaveKeeper,
    private readonly notifier: RosterNotifier,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError ROSTER_PERSON_UNKNOWN (also for people elsewhere), ROSTER_RANGE_INVALID */
  async add({ actor, idempotent }: Caller, body: GivenLeave): Promise<AbsenceView> {
    const { from, to } = spanOf(body, 0)
    const [view, told] = await this.database.write(async (em) => {
      await this.requireOwn(em, actor, body.userId)
      const row: AbsenceEntity = {
        id: newId(),
        userId: body.userId,
        fromAt: from,
        toAt: to,
        reason: body.reason,
      }
      const once = { request: idempotent, resourceId: row.id }
      const { resourceId, replayed } = await this.idempotency.once(em, once, () => this.leaves.add(em, row))
      const text = leaveEntered({ when: spansInWords([{ from, to }]), reason: body.reason })
      const notices = replayed ? [] : [{ userId: body.userId, text, key: `leave:${resourceId}` }]
      const told = await this.notifier.tell(em, notices, actor.userId)
      return [await this.leaves.view(em, resourceId), told] as const
    })
    told()
    return view
  }

  /** Days that have been stay as they were. @throws AppError ABSENCE_NOT_FOUND */
  async remove({ actor }: Caller, absenceId: string): Promise<void> {
    const told = await this.database.write(async (em) => {
      const { id, userId, fromAt, toAt } = await this.leaves.require(em, absenceId)
      if (!(await this.isOwn(em, actor, userId))) throw new AppError('ABSENCE_NOT_FOUND')
      await this.leaves.end(em, { id, fromAt, toAt })
      const text = leaveEnded({ when: spansInWords([{ from: fromAt, to: toAt }]) })
      return this.notifier.tell(em, [{ userId, text, key: `leave-ended:${id}` }], actor.userId)
    })
    told()
  }

  private async requireOwn(em: EntityManager, actor: Actor, userId: string): Promise<void> {
    if (!(await this.isOwn(em, actor, userId))) throw new AppError('ROSTER_PERSON_UNKNOWN')
  }

  private async isOwn(em: EntityManager, actor: Actor, userId: string): Promise<boolean> {
    return this.access.keepsAny(actor, await this.people.areasOf(em, userId))
  }
}
