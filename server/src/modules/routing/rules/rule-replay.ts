import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { sameOwner } from '../domain/owner-choice.js'
import type { OwnerRef, RouteDecision, RouteRequest } from '../domain/route-decision.js'
import type { RoutePlace } from '../domain/route-place.js'
import { OwnerNames } from '../owner-names.js'
import { RoutePlaceFinder } from '../route-place-finder.js'
import { Router } from '../router.js'
import type { TrialItemView, TrialOwnerView } from '../rule.views.js'
import { TicketHistory, type PastReport } from '../ticket-history.js'
import { ownerKey, type TriedTables } from './rule-draft.js'
import { RuleFloor } from './rule-floor.js'

/** A report that another table gives to somebody else. */
export interface TrialDifference {
  readonly report: PastReport
  readonly was: RouteDecision
  readonly wouldBe: RouteDecision
}

/** `untouched`: the same rules apply under both tables, so that it need not be routed at all. */
export type Compared = TrialDifference | 'untouched' | 'same' | 'unknownPlace'

/** Asks the router about reports of the past, as of the moment they came. */
@Injectable()
export class RuleReplay {
  constructor(
    private readonly finder: RoutePlaceFinder,
    private readonly floor: RuleFloor,
    private readonly router: Router,
    private readonly names: OwnerNames,
    private readonly history: TicketHistory,
  ) {}

  async compare(em: EntityManager, report: PastReport, tables: TriedTables): Promise<Compared> {
    const request: RouteRequest = { ...report.request, now: report.at }
    const place = await this.place(em, request)
    if (!place) return 'unknownPlace'
    if (this.asked(request, place, tables.today) === this.asked(request, place, tables.proposed))
      return 'untouched'
    const was = await this.router.route(em, request, tables.today)
    const wouldBe = await this.router.route(em, request, tables.proposed)
    return sameOwner(was.owner, wouldBe.owner) ? 'same' : { report, was, wouldBe }
  }

  async views(
    em: EntityManager,
    found: readonly TrialDifference[],
    language: Language,
  ): Promise<TrialItemView[]> {
    const owners = found.flatMap(({ was, wouldBe }) => [was.owner, wouldBe.owner])
    const shown = await this.owners(em, owners, language)
    return found.flatMap(({ report, wouldBe }, i) => {
      const [was, instead] = [shown[2 * i], shown[2 * i + 1]]
      const won = wouldBe.rulesConsidered.find(({ outcome }) => outcome === 'won')?.words
      const { id: ticketId, number, title, placeText } = report
      const rule = (language === 'en' ? won?.en : won?.zh) ?? null
      const about = { ticketId, number, title, placeText, at: isoTime(report.at), rule }
      return was && instead ? [{ ...about, was, wouldBe: instead }] : []
    })
  }

  /** A place that is known no more: its area was retired, its code withdrawn. */
  private async place(em: EntityManager, request: RouteRequest): Promise<RoutePlace | undefined> {
    try {
      return await this.finder.find(em, request)
    } catch (error) {
      if (error instanceof AppError) return undefined
      throw error
    }
  }

  /** The owners the applying rules name, in the order they are asked. */
  private asked(
    { categoryId, now }: RouteRequest,
    { areas }: RoutePlace,
    { rules }: TriedTables['today'],
  ): string {
    const held = { areas, categoryIds: this.floor.categoryIds(categoryId), now }
    return this.floor
      .applying(rules, held)
      .map(({ owner }) => ownerKey(owner))
      .join(' > ')
  }

  private async owners(
    em: EntityManager,
    owners: readonly OwnerRef[],
    language: Language,
  ): Promise<TrialOwnerView[]> {
    const parties = new Map(owners.map((owner) => [partyKey(owner), owner]))
    const loads = await this.history.tickets.openLoads(em, [...parties.values()])
    const views = new Map<string, TrialOwnerView>()
    let i = 0
    for (const [key, owner] of parties) {
      views.set(key, { key, ...(await this.names.of(em, owner, language)), open: loads[i] ?? 0 })
      i += 1
    }
    return owners.flatMap((owner) => views.get(partyKey(owner)) ?? [])
  }
}

function partyKey(owner: OwnerRef): string {
  switch (owner.party) {
    case 'organisation':
      return `organisation ${owner.organisationId}`
    case 'desk':
      return `desk ${owner.areaId}`
    case 'post':
      return `post ${owner.areaId} ${owner.userId}`
  }
}
