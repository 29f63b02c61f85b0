import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { DeadlineBook, type WorkingCalendar } from '../../calendar/index.js'
import { TicketPastRepository, type TicketPast } from '../../ticket/index.js'
import { FigureCountRepository } from '../data/figure-count.repository.js'
import type { FigurePartEntity } from '../data/figure-part.entity.js'
import { UnitAreaRepository } from '../data/unit-area.repository.js'
import { dayChanges, partOf, sameParts } from '../domain/counted-part.js'
import { leadAreasOf } from '../domain/leads.js'
import { reckon, type Reckoned } from '../domain/reckon.js'

interface CountedTicket {
  readonly past: TicketPast
  readonly reckoned: Reckoned
  readonly parts: readonly FigurePartEntity[]
}

/**
 * Counts tickets anew, each from its whole timeline, and mends the sums of their days by what changed: done twice it is done
 * once, and done later it comes to what it would have come to then.
 */
@Injectable()
export class FigureKeeper {
  constructor(
    private readonly counts: FigureCountRepository,
    private readonly pasts: TicketPastRepository,
    private readonly deadlines: DeadlineBook,
    private readonly areas: UnitAreaRepository,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction; gives how many tickets counted otherwise than before. @throws ConcurrentChangeError */
  async count(em: EntityManager, ticketIds: readonly string[]): Promise<number> {
    const ids = [...new Set(ticketIds)].sort()
    // How far each was counted is read before its timeline: who counted meanwhile is noticed.
    const heads = new Map((await this.counts.headsOf(em, ids)).map((head) => [head.ticketId, head]))
    const before = await this.counts.partsOf(em, ids)
    const counted = await this.reckonAll(em, ids)
    for (const { past, reckoned } of counted) {
      const { id: ticketId, eventSeq } = past.ticket
      const { lookAgainAt } = reckoned
      await this.counts.take(em, { ticketId, eventSeq, lookAgainAt }, heads.get(ticketId))
    }
    return this.replace(em, before, counted)
  }

  private async replace(
    em: EntityManager,
    before: readonly FigurePartEntity[],
    counted: readonly CountedTicket[],
  ): Promise<number> {
    const partsBefore = (ticketId: string): FigurePartEntity[] =>
      before.filter((part) => part.ticketId === ticketId)
    const changed = counted.filter(({ past, parts }) => !sameParts(partsBefore(past.ticket.id), parts))
    const ids = new Set(changed.map(({ past }) => past.ticket.id))
    const gone = before.filter(({ ticketId }) => ids.has(ticketId))
    const come = changed.flatMap(({ parts }) => parts)
    if (ids.size > 0) await this.counts.replaceParts(em, [...ids], come)
    for (const change of dayChanges(gone, come)) await this.counts.addToDay(em, change)
    return ids.size
  }

  private async reckonAll(em: EntityManager, ids: readonly string[]): Promise<CountedTicket[]> {
    const pasts = await this.pasts.of(em, ids)
    const calendars = await this.calendarsOf(em, pasts)
    const communities = await this.areas.communitiesOf(em, leadAreasOf(pasts))
    const unitArea = (areaId: string): string => communities.get(areaId) ?? areaId
    return pasts.flatMap((past) => {
      const calendar = calendars.get(past.ticket.countyId)
      if (!calendar) return []
      const reckoned = reckon({ past, calendar, unitArea, now: this.clock.now() })
      return [{ past, reckoned, parts: reckoned.tallies.map((tally) => partOf(past, tally)) }]
    })
  }

  private async calendarsOf(
    em: EntityManager,
    pasts: readonly TicketPast[],
  ): Promise<ReadonlyMap<string, WorkingCalendar>> {
    const found = new Map<string, WorkingCalendar>()
    for (const { ticket } of pasts) {
      const { countyId } = ticket
      if (!found.has(countyId)) found.set(countyId, await this.deadlines.calendarOf(em, countyId))
    }
    return found
  }
}
