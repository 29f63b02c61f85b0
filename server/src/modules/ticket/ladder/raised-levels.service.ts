import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'

/** A level that has heard of a clock, and whether it was its own turn or nobody below was there. */
export interface RaisedLevel {
  readonly level: string
  readonly passedUp: boolean
}

/** To whom an overdue clock was raised so far, as the timeline has it. */
@Injectable()
export class RaisedLevels {
  constructor(private readonly timeline: TimelineRepository) {}

  /** Since its due time was last moved: an extended limit is raised anew. */
  async of(
    em: EntityManager,
    { id, ticketId, dueAt }: Pick<TicketClockEntity, 'id' | 'ticketId' | 'dueAt'>,
  ): Promise<readonly RaisedLevel[]> {
    const events = await this.timeline.eventsOf(em, ticketId)
    return events
      .filter(
        ({ action, data }) => action === 'escalate' && data['clockId'] === id && data['dueAt'] === dueAt,
      )
      .map(({ data }) => ({ level: String(data['level']), passedUp: data['level'] !== data['meant'] }))
  }
}
