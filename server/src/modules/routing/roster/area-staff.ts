import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { DutyPageView } from './duty.views.js'
import { DutyWork } from './duty-work.js'
import { RosterAccess } from './roster-access.js'

/** Who has which duty in an area, now and from now on. */
@Injectable()
export class AreaStaff {
  constructor(
    private readonly access: RosterAccess,
    private readonly database: Database,
    private readonly book: DutyBookRepository,
    private readonly work: DutyWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async of(actor: Actor, areaId: string): Promise<DutyPageView> {
    const { id } = this.access.requireRead(actor, areaId)
    const now = this.clock.now()
    return this.database.read(async (em) => {
      const duties = await this.book.dutiesIn(em, [id], { from: now, to: Number.MAX_SAFE_INTEGER })
      return { items: await this.work.views(em, duties), nextCursor: null }
    })
  }
}
