import { Injectable } from '@nestjs/common'
import type { AreaLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { FirstRouteFate } from './domain/first-route.js'
import type { OwnerRef, RouteRequest } from './domain/route-decision.js'

/** A report of the past as the router is asked about it again. */
export interface PastReport {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly placeText: string
  /** When it was reported, epoch milliseconds. */
  readonly at: number
  readonly request: Omit<RouteRequest, 'now' | 'exclude'>
}

/** A stretch of time, the end exclusive, epoch milliseconds. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** A page, newest first. */
export interface NewestFirst {
  readonly after?: readonly [number, string]
  readonly take: number
}

export interface HistoryScope extends Period {
  readonly areaId: string
  readonly level: AreaLevel
}

export interface FirstRouteCount {
  readonly fate: FirstRouteFate
  /** How the router found the first owner; null for tickets from before that was kept. */
  readonly reason: string | null
  readonly categoryId: string | null
  readonly count: number
}

export interface FirstRouteFilter {
  readonly fates: readonly FirstRouteFate[]
  readonly categoryId?: string
}

export interface FirstRouteTicket extends Pick<PastReport, 'id' | 'number' | 'title' | 'placeText' | 'at'> {
  readonly fate: FirstRouteFate
}

/** What routing asks of the tickets it has routed. */
export interface TicketHistorySource {
  reports(em: EntityManager, period: Period & { countyId: string }, page: NewestFirst): Promise<PastReport[]>
  countReports(em: EntityManager, period: Period & { countyId: string }): Promise<number>
  firstRoutes(em: EntityManager, scope: HistoryScope): Promise<FirstRouteCount[]>
  firstRouteTickets(
    em: EntityManager,
    scope: HistoryScope & FirstRouteFilter,
    page: NewestFirst,
  ): Promise<FirstRouteTicket[]>
  /** Open tickets each of these leads now, in their order. */
  openLoads(em: EntityManager, owners: readonly OwnerRef[]): Promise<readonly number[]>
}

const NONE: TicketHistorySource = {
  reports: () => Promise.resolve([]),
  countReports: () => Promise.resolve(0),
  firstRoutes: () => Promise.resolve([]),
  firstRouteTickets: () => Promise.resolve([]),
  openLoads: (_, owners) => Promise.resolve(owners.map(() => 0)),
}

/** The tickets, for figures and trials. Whoever keeps them stands on this module, and says at the start how to read them. */
@Injectable()
export class TicketHistory {
  private source = NONE

  use(source: TicketHistorySource): void {
    this.source = source
  }

  get tickets(): TicketHistorySource {
    return this.source
  }
}
