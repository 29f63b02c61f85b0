import { Injectable } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import { LiveEventRepository } from '../data/live-event.repository.js'
import { liveMessage, type LiveMessage } from '../domain/live-message.js'

/** A person's live events as they stand in the database. */
@Injectable()
export class LiveFeed {
  constructor(
    private readonly database: Database,
    private readonly events: LiveEventRepository,
  ) {}

  /** The number of a person's latest event. */
  head(userId: string): Promise<number> {
    return this.database.read((em) => this.events.lastSeq(em, userId))
  }

  /** Events `from` to `to`, both included; undefined when some of them have been swept. */
  async between(
    userId: string,
    { from, to }: { from: number; to: number },
  ): Promise<LiveMessage[] | undefined> {
    const rows = await this.database.read((em) => this.events.between(em, userId, { from, to }))
    return rows.length === to - from + 1 ? rows.map(liveMessage) : undefined
  }
}
