import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { TicketPastRepository } from '../../ticket/index.js'
import type { FigureDayEntity } from '../data/figure-day.entity.js'
import { FigureCountRepository, type CountyDay } from '../data/figure-count.repository.js'
import { dayChanges } from '../domain/counted-part.js'
import { isNothing, noMeasures, plus } from '../domain/measures.js'
import { FigureKeeper } from './figure-keeper.js'

const AT_ONCE = 100

export interface RebuildProgress {
  readonly tickets: number
  /** Tickets that had counted otherwise, and sums of days that were wrong. */
  readonly mended: number
}

type Report = (progress: RebuildProgress & { readonly days: number }) => void

/** Counts everything again from the timelines: the same numbers, or those that were wrong are mended. Works while the server runs. */
@Injectable()
export class FigureRebuild {
  constructor(
    private readonly database: Database,
    private readonly pasts: TicketPastRepository,
    private readonly keeper: FigureKeeper,
    private readonly counts: FigureCountRepository,
  ) {}

  async run(report: Report = () => undefined): Promise<RebuildProgress> {
    let [tickets, mended, days] = [0, 0, 0]
    for (let after = ''; ;) {
      const page = await this.countAfter(after)
      if (page.last === undefined) break
      after = page.last
      tickets += page.counted
      mended += page.mended
      report({ tickets, mended, days })
    }
    for (const day of await this.database.read((em) => this.counts.days(em))) {
      mended += await this.database.write((em) => this.mendDay(em, day))
      days += 1
      report({ tickets, mended, days })
    }
    return { tickets, mended }
  }

  /** The next tickets in the order of their ids. */
  async countAfter(after: string): Promise<{ last: string | undefined; counted: number; mended: number }> {
    const ids = await this.database.read((em) => this.pasts.idsAfter(em, after, AT_ONCE))
    if (ids.length === 0) return { last: undefined, counted: 0, mended: 0 }
    const mended = await this.database.write((em) => this.keeper.count(em, ids))
    return { last: ids.at(-1), counted: ids.length, mended }
  }

  /** The sums of a day are what its tickets come to; gives how many were not. */
  private async mendDay(em: EntityManager, day: CountyDay): Promise<number> {
    const sums = new Map((await this.counts.sumsOf(em, day)).map((sum) => [sum.key, sum]))
    const right = dayChanges([], await this.counts.partsOfDay(em, day))
    const wrong = [...right.flatMap((sum) => off(sum, sums.get(sum.key))), ...leftOver(sums, right)]
    for (const change of wrong) await this.counts.addToDay(em, change)
    return wrong.length
  }
}

/** What has to be added. */
function off(right: FigureDayEntity, is: FigureDayEntity | undefined): FigureDayEntity[] {
  const change = is ? { ...right, ...plus(right, is, -1) } : right
  return isNothing(change) ? [] : [change]
}

/** Sums of which no ticket knows any more. */
function leftOver(
  sums: ReadonlyMap<string, FigureDayEntity>,
  right: readonly FigureDayEntity[],
): FigureDayEntity[] {
  const known = new Set(right.map(({ key }) => key))
  const orphans = [...sums.values()].filter((sum) => !known.has(sum.key) && !isNothing(sum))
  return orphans.map((sum) => ({ ...sum, ...plus(noMeasures(), sum, -1) }))
}
