import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { ManagementAccess } from '../../area/index.js'
import type { TrialView } from '../rule.views.js'
import { TicketHistory, type Period } from '../ticket-history.js'
import { RuleDrafts, type GivenRule, type TriedTables } from './rule-draft.js'
import { RuleReplay } from './rule-replay.js'
import type { RuleReader } from './rule.service.js'
import { TRIAL_CAP, TrialWalk } from './trial-walk.js'

export interface TrialRequest {
  readonly countyId: string
  readonly rules: readonly GivenRule[]
  readonly days: number
  readonly cursor?: string
  readonly limit: number
}

interface Walked {
  readonly walk: TrialWalk
  readonly tables: TriedTables
  readonly period: Period & { readonly countyId: string }
}

const DAY_MS = 24 * 60 * 60_000
const SLICE = 500

/**
 * Replays the reports of the past days with today's and with proposed rules, each as of the moment it was reported. Touches
 * no ticket. One call is bounded; the cursor carries on where it stopped, so that a screen can show how far it is.
 */
@Injectable()
export class RuleTrial {
  constructor(
    private readonly database: Database,
    private readonly access: ManagementAccess,
    private readonly drafts: RuleDrafts,
    private readonly replay: RuleReplay,
    private readonly history: TicketHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError FORBIDDEN, RULES_REFUSED, CURSOR_INVALID */
  async run({ actor, language }: RuleReader, request: TrialRequest): Promise<TrialView> {
    const { countyId, rules, days, cursor, limit } = request
    this.access.require(actor, 'rules', countyId)
    const walk = TrialWalk.from(cursor, limit)
    const now = this.clock.now()
    // The end is exclusive, and what was reported this very moment counts.
    const period = { countyId, from: now - days * DAY_MS, to: now + 1 }
    return this.database.read(async (em) => {
      const total = await this.history.tickets.countReports(em, period)
      await this.go(em, { walk, period, tables: await this.drafts.tried(em, countyId, rules) })
      const { seen, changed, skipped } = walk
      return {
        ...{ days, total, seen, changed, skipped, cap: TRIAL_CAP },
        items: await this.replay.views(em, walk.found, language),
        nextCursor: walk.cursor,
      }
    })
  }

  private async go(em: EntityManager, { walk, tables, period }: Walked): Promise<void> {
    while (walk.goesOn) {
      const page = { take: SLICE, ...(walk.after && { after: walk.after }) }
      const slice = await this.history.tickets.reports(em, period, page)
      let looked = 0
      for (const report of slice) {
        looked += 1
        if (!walk.note(report, await this.replay.compare(em, report, tables))) break
      }
      walk.ended = slice.length < SLICE && looked === slice.length
    }
  }
}
