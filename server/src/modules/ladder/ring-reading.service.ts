import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { UserDirectory } from '../identity/index.js'
import { TicketReader, TicketSteps, type Viewer } from '../ticket/index.js'
import type { RingEntity } from './data/ring.entity.js'
import { RingRepository } from './data/ring.repository.js'
import { ringCause, standingOf, standingText } from './domain/ring-words.js'
import type { RingsView } from './ring.views.js'

/** Whose phones rang for a ticket, and whether anybody picked up: for the desks over it; others read of their own phone alone. */
@Injectable()
export class RingReading {
  constructor(
    private readonly database: Database,
    private readonly reader: TicketReader,
    private readonly rings: RingRepository,
    private readonly steps: TicketSteps,
    private readonly users: UserDirectory,
  ) {}

  /** The last first. @throws AppError TICKET_NOT_FOUND */
  of(viewer: Viewer, ticketId: string): Promise<RingsView> {
    return this.database.read(async (em) => {
      const { projection } = await this.reader.visible(em, viewer, { ticketId })
      const rings = (await this.rings.ofTicket(em, ticketId)).reverse()
      const own = rings.filter(({ userId }) => userId === viewer.actor.userId)
      return this.views(em, viewer, projection === 'supervisor' ? rings : own)
    })
  }

  private async views(
    em: EntityManager,
    { actor, language }: Viewer,
    rings: readonly RingEntity[],
  ): Promise<RingsView> {
    const names = await this.users.namesOf(
      em,
      rings.map(({ userId }) => userId),
    )
    const stages = await this.steps.stagesOf(
      em,
      rings.flatMap(({ clockId }) => clockId ?? []),
    )
    const items = rings.map((ring) => ({
      ...{ id: ring.id, name: names.get(ring.userId)?.name ?? '', isMe: ring.userId === actor.userId },
      ...{ at: isoTime(ring.doneAt ?? ring.createdAt), attempts: ring.attempts },
      causeText: ringCause(stages.get(ring.clockId ?? ''), language),
      ...{ state: standingOf(ring), stateText: standingText(ring, language) },
    }))
    return { items }
  }
}
