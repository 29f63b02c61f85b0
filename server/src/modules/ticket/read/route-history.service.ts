import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import { lastLeadOf } from '../domain/plan.js'
import { readRosterFacts, rosterWords, type RosterFact } from '../domain/roster-words.js'
import type { StoredRoute } from '../domain/stored-route.js'
import type { RouteDecisionView, RouteHistoryView } from '../route.views.js'
import { TicketReader } from './ticket-reader.service.js'
import type { Viewer, VisibleTicket } from './viewer.js'

/** Everything that gives a ticket to somebody. */
const GIVING: ReadonlySet<string> = new Set(['report', 'dispatch', 'transfer', 'reopen'])

/** Names for the ids of the roster facts: kept without names, told with those of today. */
interface Names {
  readonly people: ReadonlyMap<string, { readonly name: string }>
  readonly areas: ReadonlyMap<string, string>
}

interface Decided {
  readonly event: TicketEventEntity
  readonly route: StoredRoute | undefined
  readonly note: string | undefined
}

/** The whole of why a ticket went where it went, decision by decision, for officers. */
@Injectable()
export class RouteHistory {
  constructor(
    private readonly database: Database,
    private readonly reader: TicketReader,
    private readonly tickets: TicketRepository,
    private readonly timeline: TimelineRepository,
    private readonly users: UserDirectory,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND; FORBIDDEN for those who read the one sentence alone */
  async of(viewer: Viewer, ticketId: string): Promise<RouteHistoryView> {
    return this.database.read(async (em) => {
      const visible = await this.reader.visible(em, viewer, { ticketId })
      await this.requireOfficer(em, viewer.actor, visible)
      const decided = await this.decisions(em, visible)
      const names = await this.names(em, decided)
      const accuracy = visible.ticket.accuracyM
      return { accuracy, items: decided.map((each) => decisionView(viewer, each, names)) }
    })
  }

  /** The desks over the place, and the community of whoever leads. */
  private async requireOfficer(
    em: EntityManager,
    { memberships }: Actor,
    { ticket, projection }: VisibleTicket,
  ): Promise<void> {
    if (projection === 'supervisor') return
    const lead = lastLeadOf(await this.tickets.assignmentsOf(em, [ticket.id]))
    const community = lead?.areaId ? this.areas.chainOf(lead.areaId)?.communityId : undefined
    const officer = memberships.some(
      ({ role, areaId }) => role === 'community_officer' && community !== undefined && areaId === community,
    )
    if (projection !== 'handler' || !officer) throw new AppError('FORBIDDEN')
  }

  private async decisions(em: EntityManager, { ticket }: VisibleTicket): Promise<Decided[]> {
    const events = await this.timeline.eventsOf(em, ticket.id)
    const routes = await this.timeline.routesOf(em, ticket.id)
    const texts = await this.timeline.textsOf(em, ticket.id)
    const given = events.filter(
      ({ id, action }) => GIVING.has(action) && (action !== 'report' || routes.has(id)),
    )
    // Tickets older than this table have their last decision on themselves.
    const last = given.findLast(({ actorId }) => actorId === null)
    return given.map((event) => ({
      event,
      route: routes.get(event.id) ?? (routes.size === 0 && event === last ? ticket.route : undefined),
      note: event.action === 'report' ? undefined : texts.get(event.id),
    }))
  }

  private async names(em: EntityManager, decided: readonly Decided[]): Promise<Names> {
    const facts = decided.flatMap(({ route }) => factsOf(route))
    const actors = decided.flatMap(({ event }) => event.actorId ?? [])
    const people = [...new Set([...facts.map(({ userId }) => userId), ...actors])]
    return {
      people: await this.users.namesOf(em, people),
      areas: this.areas.namesOf([...new Set(facts.map(({ areaId }) => areaId))]),
    }
  }
}

function factsOf(route: StoredRoute | undefined): readonly RosterFact[] {
  return readRosterFacts(route?.rosterFacts ?? [])
}

function decisionView(viewer: Viewer, decided: Decided, names: Names): RouteDecisionView {
  const { event, route, note } = decided
  const { seq, at, action, actorId, data } = event
  const byHand = route === undefined
  return {
    ...{ seq, at: isoTime(at), action, byHand, note: note ?? null, insisted: data['insist'] === true },
    decidedBy: byHand && actorId !== null ? (names.people.get(actorId)?.name ?? '') : null,
    owner: typeof data['owner'] === 'string' ? data['owner'] : null,
    ...(route && groundsView(viewer, route, names)),
  }
}

/** What a decision of the router stood on, in the reader's words. */
function groundsView(
  { language }: Viewer,
  route: StoredRoute,
  { people, areas }: Names,
): Partial<RouteDecisionView> {
  const said = (text: { readonly zh: string; readonly en: string }): string =>
    language === 'en' ? text.en : text.zh
  const rosterLine = (fact: RosterFact): string => {
    const person = people.get(fact.userId)?.name ?? ''
    return rosterWords(fact, { person, area: areas.get(fact.areaId) ?? '' }, language)
  }
  const considered = route.rulesConsidered ?? []
  return {
    ...{ sentence: said(route.sentence), rule: route.rule, ruleVersion: route.ruleVersion ?? null },
    boundaryVersion: route.boundaryVersion,
    candidates: [...route.candidates],
    roster: factsOf(route).map(rosterLine),
    considered: considered.map(({ words, why }) => ({ words: said(words), why: said(why) })),
  }
}
