import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import {
  TicketHistory,
  type FirstRouteCount,
  type FirstRouteFilter,
  type FirstRouteTicket,
  type HistoryScope,
  type NewestFirst,
  type PastReport,
} from '../../routing/index.js'
import { TicketHistoryRepository } from '../data/ticket-history.repository.js'
import { TicketLoadRepository } from '../data/ticket-load.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { fateOf, settledAs } from '../domain/first-route-fate.js'
import { routedPlace } from '../domain/routed-place.js'

/** Tells routing about the tickets it has routed: for trials of rules, for loads, for the figure of first routes. */
@Injectable()
export class RoutingHistory implements OnModuleInit {
  constructor(
    private readonly port: TicketHistory,
    private readonly history: TicketHistoryRepository,
    private readonly loads: TicketLoadRepository,
  ) {}

  onModuleInit(): void {
    this.port.use({
      reports: async (em, period, page) => (await this.history.reports(em, period, page)).map(pastReport),
      countReports: (em, period) => this.history.countReports(em, period),
      firstRoutes: (em, scope) => this.firstRoutes(em, scope),
      firstRouteTickets: (em, scope, page) => this.firstRouteTickets(em, scope, page),
      openLoads: (em, owners) => this.loads.of(em, owners),
    })
  }

  private async firstRoutes(em: EntityManager, scope: HistoryScope): Promise<FirstRouteCount[]> {
    const counts = await this.history.settledCounts(em, scope)
    return counts.map(({ report, categoryId, count, ...settled }) => ({
      fate: fateOf(settled),
      reason: reasonIn(report),
      categoryId,
      count,
    }))
  }

  private async firstRouteTickets(
    em: EntityManager,
    { fates, ...scope }: HistoryScope & FirstRouteFilter,
    page: NewestFirst,
  ): Promise<FirstRouteTicket[]> {
    const found = await this.history.settledTickets(em, { ...scope, only: fates.map(settledAs) }, page)
    return found.map(({ ticket, ...settled }) => {
      const { id, number, title, placeText, createdAt: at } = ticket
      return { id, number, title, placeText, at, fate: fateOf(settled) }
    })
  }
}

function pastReport(ticket: TicketEntity): PastReport {
  const { id, number, title, placeText, createdAt: at } = ticket
  return { id, number, title, placeText, at, request: routedPlace(ticket) }
}

/** How the router had found the first owner, from the first line of the timeline: text or parsed, as the database gives it. */
function reasonIn(report: unknown): string | null {
  const data: unknown = typeof report === 'string' ? JSON.parse(report) : report
  if (typeof data !== 'object' || data === null || !('routeReason' in data)) return null
  return typeof data.routeReason === 'string' ? data.routeReason : null
}
