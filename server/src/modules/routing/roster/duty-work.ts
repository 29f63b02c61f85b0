import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { AreaDirectory } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { DutyEntity } from '../data/duty.entity.js'
import { startInWords } from '../domain/roster-notices.js'
import { dutyEnded, dutyGiven } from '../domain/roster-texts.js'
import type { DutyView } from './duty.views.js'
import { RosterNotifier, type RosterNotice } from './roster-notifier.js'

/** A line of the roster found, shown, and told of. */
@Injectable()
export class DutyWork {
  constructor(
    private readonly book: DutyBookRepository,
    private readonly users: UserDirectory,
    private readonly areas: AreaDirectory,
    private readonly notifier: RosterNotifier,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError DUTY_NOT_FOUND */
  async require(em: EntityManager, dutyId: string): Promise<DutyEntity> {
    const duty = await this.book.duty(em, dutyId)
    if (!duty) throw new AppError('DUTY_NOT_FOUND')
    return duty
  }

  async view(em: EntityManager, dutyId: string): Promise<DutyView> {
    const [view] = await this.views(em, [await this.require(em, dutyId)])
    if (!view) throw new AppError('DUTY_NOT_FOUND')
    return view
  }

  async views(em: EntityManager, duties: readonly DutyEntity[]): Promise<readonly DutyView[]> {
    const people = await this.users.namesOf(
      em,
      duties.map(({ userId }) => userId),
    )
    return duties.map(({ validFrom, validTo, goesFirst, ...rest }) => ({
      ...rest,
      ...{ validFrom: isoTime(validFrom), validTo: isoTimeOrNull(validTo), goesFirst: goesFirst === true },
      ...{ userName: people.get(rest.userId)?.name ?? '', areaName: this.nameOf(rest.areaId) },
    }))
  }

  async given(em: EntityManager, dutyId: string): Promise<readonly RosterNotice[]> {
    const { userId, areaId, validFrom } = await this.require(em, dutyId)
    const when = startInWords(Math.max(validFrom, this.clock.now()))
    return [{ userId, text: dutyGiven({ area: this.nameOf(areaId), when }), key: `given:${dutyId}` }]
  }

  ended({ id, userId, areaId }: DutyEntity): readonly RosterNotice[] {
    return [{ userId, text: dutyEnded({ area: this.nameOf(areaId) }), key: `ended:${id}` }]
  }

  tell(em: EntityManager, notices: readonly RosterNotice[], actorId: string): Promise<AfterCommit> {
    return this.notifier.tell(em, notices, actorId)
  }

  private nameOf(areaId: string): string {
    return this.areas.byId(areaId)?.shortName ?? ''
  }
}
