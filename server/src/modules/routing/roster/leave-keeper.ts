import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { AbsenceEntity } from '../data/absence.entity.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { AbsenceView } from './duty.views.js'

/** Writes leaves; knows no access. */
@Injectable()
export class LeaveKeeper {
  constructor(
    private readonly book: DutyBookRepository,
    private readonly users: UserDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ABSENCE_NOT_FOUND */
  async require(em: EntityManager, absenceId: string): Promise<AbsenceEntity> {
    const absence = await this.book.absence(em, absenceId)
    if (!absence) throw new AppError('ABSENCE_NOT_FOUND')
    return absence
  }

  async view(em: EntityManager, absenceId: string): Promise<AbsenceView> {
    const { id, userId, fromAt, toAt, reason } = await this.require(em, absenceId)
    const name = (await this.users.namesOf(em, [userId])).get(userId)?.name ?? ''
    return { id, user: { userId, name }, from: isoTime(fromAt), to: isoTime(toAt), reason }
  }

  add(em: EntityManager, row: AbsenceEntity): Promise<void> {
    return this.book.insertAbsence(em, row)
  }

  /** From now on; what has been stays, so that an old week still says why. */
  async end(
    em: EntityManager,
    { id, fromAt, toAt }: Pick<AbsenceEntity, 'id' | 'fromAt' | 'toAt'>,
  ): Promise<void> {
    const now = this.clock.now()
    if (fromAt >= now) await this.book.removeAbsence(em, id)
    else await this.book.changeAbsence(em, id, { toAt: Math.min(toAt, now) })
  }
}
