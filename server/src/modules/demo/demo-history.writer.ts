import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { USUAL_SETTINGS } from '../county-settings/index.js'
import { TicketArchive } from '../ticket/index.js'
import { DemoContents, type Photos } from './demo-contents.js'
import { DemoHistoryPlayer, type PlayedTicket } from './demo-history.player.js'
import { DemoPictures } from './demo-pictures.js'
import type { DemoPlan } from './domain/demo.plan.js'
import type { DemoProgress } from './demo-progress.js'
import { picturesOf } from './domain/history/drawn-pictures.js'
import { planHistory } from './domain/history/history.plan.js'
import type { TicketPlan } from './domain/history/ticket.plan.js'
import { DemoRandom } from './domain/random.util.js'

/** Writes sixty days of tickets, all or nothing, with their drawn pictures. */
@Injectable()
export class DemoHistoryWriter {
  constructor(
    private readonly database: Database,
    private readonly player: DemoHistoryPlayer,
    private readonly archive: TicketArchive,
    private readonly pictures: DemoPictures,
    private readonly contents: DemoContents,
    private readonly clock: Clock,
  ) {}

  async write(plan: DemoPlan, progress: DemoProgress): Promise<void> {
    const random = new DemoRandom(plan.seed).fork('history')
    const tickets = await progress.step(
      'history',
      () => planHistory(plan, this.clock.now(), random),
      (made) => `${made.length} tickets planned`,
    )
    // The pictures are drawn on other threads while the tickets are played.
    const photos = progress.step(
      'pictures',
      () => this.pictures.draw(picturesOf(tickets)),
      (made) => `${made.size} drawn`,
    )
    const events = progress.step(
      'tickets',
      () => this.database.write((em) => this.playAll(em, { plan, tickets, photos })),
      (count) => `${count} timeline entries`,
    )
    await Promise.all([photos, events])
  }

  private async playAll(
    em: EntityManager,
    { plan, tickets, photos }: { plan: DemoPlan; tickets: readonly TicketPlan[]; photos: Promise<Photos> },
  ): Promise<number> {
    const played: PlayedTicket[] = []
    for (const ticket of tickets) played.push(await this.player.play(em, ticket, plan.cast))
    const replayed = played.map((each) => each.replayed)
    for (const each of replayed) each.climbFrom(this.clock.now(), USUAL_SETTINGS.ladder.steps)
    await this.archive.insert(em, replayed)
    const drawn = await photos
    await this.contents.write(em, played, drawn)
    await this.contents.promise(em, plan.world)
    await this.player.stage(em, { played, cast: plan.cast, now: this.clock.now() })
    return replayed.reduce((sum, { events }) => sum + events.length, 0)
  }
}
