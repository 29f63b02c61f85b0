import { Injectable } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import type { Caller } from '../../../core/http/index.js'
import { newId } from '../../../core/ids/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import { isSameLine, nextWeek } from '../domain/week-copy.js'
import type { CopiedWeekView } from './duty.views.js'
import type { GivenWeek } from './roster-requests.js'
import { RosterAccess } from './roster-access.js'
import { RosterRows } from './roster-rows.js'
import { weekOf, WEEK_MS } from './roster-span.js'

/** 照上周排: what was arranged for the week before alone, once more for this one. */
@Injectable()
export class WeekCopier {
  constructor(
    private readonly access: RosterAccess,
    private readonly rows: RosterRows,
    private readonly book: DutyBookRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Done twice it adds nothing the second time. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async copy({ actor }: Caller, areaId: string, body: GivenWeek): Promise<CopiedWeekView> {
    const area = this.access.requireKeep(actor, areaId)
    const week = weekOf(body.from, this.clock.now())
    const before = { from: week.from - WEEK_MS, to: week.from }
    const areaIds = [...this.rows.gridsOf(area).map(({ id }) => id), area.id]
    return this.database.write(async (em) => {
      const there = await this.book.dutiesIn(em, areaIds, week)
      const lines = nextWeek(await this.book.dutiesIn(em, areaIds, before), before)
      const fresh = lines.filter((line) => !there.some((each) => isSameLine(line, each)))
      await this.book.insertDuties(
        em,
        fresh.map((line) => ({ ...line, id: newId() })),
      )
      return { added: fresh.length }
    })
  }
}
