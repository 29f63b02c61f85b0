import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { PeriodicJobs } from '../../../core/jobs/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { RosterLogRepository } from '../data/roster-log.repository.js'
import { dateText, dayStart, localDay, minuteOfDay } from '../domain/county-time.js'
import { GapNotices } from './gap-notices.js'

const EVERY_MS = 60 * 60_000
const LOOK_MS = 5 * 60_000
/** Nobody is told at night: from 8:00 to 20:00 of the county's clock. */
const [FROM_MINUTE, TO_MINUTE] = [8 * 60, 20 * 60]

/**
 * The day before a gap the officers of its community are told. Every hour of the day, as a leave may be entered at noon;
 * one process a county takes the turn, and a gap is told once a day to each officer whoever finds it.
 */
@Injectable()
export class GapSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly areas: AreaDirectory,
    private readonly log: RosterLogRepository,
    private readonly notices: GapNotices,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(LOOK_MS, { name: 'roster.gaps', run: () => this.sweep() })
  }

  /** Looks for gaps of tomorrow in every county whose turn it is. */
  async sweep(): Promise<void> {
    const minute = minuteOfDay(this.clock.now())
    if (minute < FROM_MINUTE || minute >= TO_MINUTE) return
    for (const county of this.areas.childrenOf(null)) await this.sweepCounty(county)
  }

  /** The turn and the notices in one transaction: a process that dies in between leaves the turn to the next. */
  private async sweepCounty(county: AreaRecord): Promise<void> {
    const effects = await this.database.write(async (em) => {
      const turn = { now: this.clock.now(), everyMs: EVERY_MS }
      return (await this.log.takeTurn(em, county.id, turn)) ? this.tellCounty(em, county) : []
    })
    effects.forEach((told) => {
      told()
    })
  }

  private async tellCounty(em: EntityManager, county: AreaRecord): Promise<AfterCommit[]> {
    const tomorrow = localDay(this.clock.now()) + 1
    const span = { from: dayStart(tomorrow), to: dayStart(tomorrow + 1) }
    const towns = this.areas.childrenOf(county.id)
    const communities = towns.flatMap(({ id }) => this.areas.childrenOf(id))
    const told: AfterCommit[] = []
    for (const community of communities)
      if (community.level === 'community')
        told.push(await this.notices.tell(em, community, { span, date: dateText(tomorrow) }))
    return told
  }
}
