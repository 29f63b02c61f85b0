import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import { JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import { FigureCountRepository } from '../data/figure-count.repository.js'
import { FORMULAS } from '../domain/figure-definitions.js'
import { FigureRebuild } from './figure-rebuild.js'

const NAME = 'figures.renewal'
const EVERY_MS = 15_000
const LEASE_MS = 10 * 60_000
const MARK = 'counted'
/** Before the first ticket, and after the last. */
const [START, DONE] = ['0', '']

/** Counts everything once more after a release with other formulas, and what was there before there were figures. */
@Injectable()
export class FigureRenewal implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly database: Database,
    private readonly counts: FigureCountRepository,
    private readonly rebuild: FigureRebuild,
  ) {}

  onApplicationBootstrap(): void {
    const run = (): Promise<unknown> => this.leases.hold(NAME, LEASE_MS, () => this.renew())
    this.jobs.every(EVERY_MS, { name: NAME, run })
  }

  /** Goes on where it was cut off; nothing to do where everything is counted by these formulas. */
  async renew(): Promise<void> {
    const mark = await this.database.read((em) => this.counts.mark(em, MARK))
    let cursor = mark?.formulas === FORMULAS ? mark.cursor : START
    while (cursor !== DONE) {
      const { last = DONE } = await this.rebuild.countAfter(cursor === START ? '' : cursor)
      cursor = last
      await this.database.write((em) =>
        this.counts.setMark(em, { name: MARK, formulas: FORMULAS, cursor: last }),
      )
    }
  }
}
