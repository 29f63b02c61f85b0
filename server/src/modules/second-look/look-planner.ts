import { Injectable } from '@nestjs/common'
import { KIND_POLICIES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory } from '../category/index.js'
import { CountySettingsStore, type CountySettings } from '../county-settings/index.js'
import type { TicketEntity } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import { desksFor, occasionOf } from './domain/look-desk.js'
import type { LookKind } from './domain/look.js'
import { isSampled } from './domain/sample.js'
import { DAY_MS, LookDrafts } from './look-drafts.js'

export interface Occasion {
  /** The reporter has said already how it was, so that nobody calls once more. */
  readonly asked: boolean
  /** Looks that were due before are left out; epoch milliseconds. */
  readonly since?: number
}

/** Draws, at each closing, which looks a ticket will get and when. Who looks is asked again on the day. */
@Injectable()
export class LookPlanner {
  constructor(
    private readonly settings: CountySettingsStore,
    private readonly categories: CategoryDirectory,
    private readonly drafts: LookDrafts,
    private readonly looks: SecondLookRepository,
  ) {}

  async planFor(em: EntityManager, ticket: TicketEntity, { asked, since = 0 }: Occasion): Promise<void> {
    if (KIND_POLICIES[ticket.kind].confidential) return
    const settings = await this.settings.of(em, ticket.countyId)
    const call = asked ? [] : this.followUp(ticket, settings)
    const planned = [...call, ...this.rechecks(ticket, settings)].filter(({ dueAt }) => dueAt > since)
    for (const look of planned) await this.looks.insertNew(em, look)
  }

  private followUp(ticket: TicketEntity, { followUp }: CountySettings): SecondLookEntity[] {
    const { unratedPercent, waitDays, callDays } = followUp
    return this.drawn(ticket, { kind: 'followUp', afterDays: waitDays, percent: unratedPercent, callDays })
  }

  private rechecks(ticket: TicketEntity, { recheck, followUp }: CountySettings): SecondLookEntity[] {
    if (!this.isRechecked(ticket, recheck.categoryCodes)) return []
    const { percent, byRiders } = recheck
    const ridersToo = byRiders && KIND_POLICIES[ticket.kind].followable
    return [...new Set(recheck.afterDays)].flatMap((afterDays) =>
      this.drawn(ticket, {
        ...{ kind: 'recheck', afterDays, percent, callDays: followUp.callDays, byRiders: ridersToo },
      }),
    )
  }

  /** By its own 小类, or by the 大类 above it. */
  private isRechecked({ categoryId, categoryGroup }: TicketEntity, codes: readonly string[]): boolean {
    const ids = [categoryId, categoryGroup].filter((each) => each !== null)
    return ids.some((id) => codes.includes(this.categories.byId(id)?.code ?? ''))
  }

  private drawn(
    ticket: TicketEntity,
    draw: {
      readonly kind: LookKind
      readonly afterDays: number
      readonly percent: number
      readonly callDays: number
      readonly byRiders?: boolean
    },
  ): SecondLookEntity[] {
    const { kind, afterDays, percent, callDays, byRiders = false } = draw
    const [desk] = desksFor(kind, ticket)
    const { id: ticketId, closedAt } = ticket
    const wanted = isSampled({ ticketId, kind, occasion: occasionOf(ticket), afterDays }, percent)
    if (!wanted || !desk || closedAt === null) return []
    const opensAt = closedAt + afterDays * DAY_MS
    const times = { now: closedAt, opensAt, dueAt: opensAt + callDays * DAY_MS }
    return [this.drafts.row(ticket, { kind, state: 'planned', afterDays, byRiders, ...desk }, times)]
  }
}
