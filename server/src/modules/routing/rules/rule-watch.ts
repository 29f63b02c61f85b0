import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database, isUniqueViolation } from '../../../core/database/index.js'
import { PeriodicJobs } from '../../../core/jobs/index.js'
import { newId } from '../../../core/ids/index.js'
import type { RuleFlagEntity } from '../data/rule-flag.entity.js'
import { RuleRepository } from '../data/rule.repository.js'
import type { RuleFlag } from '../domain/rule-flag.js'
import { RuleBook } from './rule-book.js'
import { RuleFlags } from './rule-flags.js'

const LOOK_EVERY_MS = 30_000

/** Looks every half minute which rules can no longer be followed, and notes since when. Two processes may both look. */
@Injectable()
export class RuleWatch implements OnModuleInit {
  private looking: Promise<void> | undefined

  constructor(
    private readonly database: Database,
    private readonly rules: RuleRepository,
    private readonly book: RuleBook,
    private readonly flags: RuleFlags,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(LOOK_EVERY_MS, { name: 'rules.watch', run: () => this.look() })
  }

  /** Every county once. */
  async look(): Promise<void> {
    this.looking ??= this.lookNow().finally(() => {
      this.looking = undefined
    })
    return this.looking
  }

  private async lookNow(): Promise<void> {
    const counties = await this.database.read((em) => this.rules.counties(em))
    for (const countyId of counties) await this.county(countyId)
  }

  private async county(countyId: string): Promise<void> {
    const { fresh, gone } = await this.database.read((em) => this.difference(em, countyId))
    if (fresh.length === 0 && gone.length === 0) return
    try {
      await this.database.write(async (em) => {
        await this.rules.deleteFlags(em, gone)
        await this.rules.insertFlags(em, fresh)
      })
    } catch (error) {
      // Another process has noted the same at the same moment.
      if (!isUniqueViolation(error)) throw error
    }
  }

  private async difference(
    em: EntityManager,
    countyId: string,
  ): Promise<{ fresh: RuleFlagEntity[]; gone: string[] }> {
    const now = this.clock.now()
    const { rules } = await this.book.of(em, countyId)
    const [found, noted] = [await this.flags.of(em, rules, now), await this.rules.flags(em, countyId)]
    const isSame = (
      a: Pick<RuleFlag, 'ruleId' | 'reason'>,
      b: Pick<RuleFlag, 'ruleId' | 'reason'>,
    ): boolean => a.ruleId === b.ruleId && a.reason === b.reason
    return {
      fresh: found
        .filter((flag) => !noted.some((each) => isSame(each, flag)))
        .map(({ ruleId, reason, since = now }) => ({ id: newId(), countyId, ruleId, reason, since })),
      gone: noted.filter((each) => !found.some((flag) => isSame(each, flag))).map(({ id }) => id),
    }
  }
}
