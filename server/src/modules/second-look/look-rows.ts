import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { AreaDirectory } from '../area/index.js'
import { TicketRepository, TicketRows, type Viewer } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import type { SecondLookView } from './look.views.js'

/** Looks with their tickets, as rows of a list. */
@Injectable()
export class LookRows {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly rows: TicketRows,
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  async of(em: EntityManager, viewer: Viewer, looks: readonly SecondLookEntity[]): Promise<SecondLookView[]> {
    const ids = [...new Set(looks.map(({ ticketId }) => ticketId))]
    const shown = await this.rows.of(em, viewer, await this.tickets.findMany(em, ids))
    const byId = new Map(shown.map((each) => [each.id, each]))
    return looks.flatMap((look) => {
      const ticket = byId.get(look.ticketId)
      return ticket ? [{ ...this.view(look), ticket }] : []
    })
  }

  private view(look: SecondLookEntity): Omit<SecondLookView, 'ticket'> {
    const { id, kind, state, result, afterDays, level, byRiders, attempts, areaId } = look
    return {
      ...{ id, kind, state, result, afterDays, level, byRiders, attempts },
      desk: this.areas.byId(areaId)?.name ?? '',
      openedAt: isoTime(look.opensAt),
      dueAt: isoTime(look.dueAt),
      overdue: state === 'open' && look.dueAt < this.clock.now(),
      triedAt: isoTimeOrNull(look.triedAt),
      endedAt: isoTimeOrNull(look.endedAt),
    }
  }
}
