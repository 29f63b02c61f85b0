import { Injectable } from '@nestjs/common'
import {
  ACTION_LABELS,
  allowedActions,
  isStaffRole,
  needsOf,
  ROLE_LABELS,
  wordFor,
  type Language,
} from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Clock, isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import type { TicketAssignmentEntity } from './data/ticket-assignment.entity.js'
import type { TicketClockEntity } from './data/ticket-clock.entity.js'
import type { TicketEntity } from './data/ticket.entity.js'
import { headline, statusText, type HeadlineFacts, type Reader } from './domain/headline.js'
import { aliveAssignments, leadOf } from './domain/plan.js'
import { ticketFacts } from './domain/ticket-facts.js'
import { actsFor, decidingActor, type TicketParties } from './domain/ticket-relations.js'
import type {
  AllowedActionView,
  AssignmentView,
  CategoryRefView,
  DeadlinesView,
  NamedView,
  OwnerView,
  TicketAreaView,
  TicketListItemView,
  TicketLocationView,
} from './http/ticket.views.js'
import type { TicketBundle } from './ticket-bundle.loader.js'
import { TicketTerms } from './ticket-terms.service.js'

export interface Viewer {
  readonly actor: Actor
  readonly language: Language
}

export interface Shown {
  readonly ticket: TicketEntity
  readonly bundle: TicketBundle
  readonly thumbUrl: string | null
}

/** Residents and riders read everyday words, staff the trade's. Who reports a thing reads it as a resident. */
export function readerOf({ actor, language }: Viewer, ticket: Pick<TicketEntity, 'reporterId'>): Reader {
  const staff = actor.memberships.some(({ role }) => isStaffRole(role)) && ticket.reporterId !== actor.userId
  return { register: staff ? 'staff' : 'resident', language }
}

/** Shows tickets as their reader may see them: words, deadlines and allowed actions come from here, never from a page. */
@Injectable()
export class TicketPresenter {
  constructor(
    private readonly terms: TicketTerms,
    private readonly clock: Clock,
  ) {}

  listItem(viewer: Viewer, { ticket, bundle, thumbUrl }: Shown): TicketListItemView {
    const parties = this.parties(ticket, bundle)
    const facts = this.headlineFacts(viewer, parties, bundle)
    const lead = ownerLead(parties.assignments)
    return {
      id: ticket.id,
      number: ticket.number,
      kind: ticket.kind,
      title: ticket.title,
      status: ticket.status,
      phase: ticket.phase,
      statusText: statusText(facts, readerOf(viewer, ticket)),
      headline: headline(facts, viewer.language),
      category: this.category(ticket, viewer.language),
      placeText: ticket.placeText,
      location: locationView(ticket),
      area: areaView(ticket, bundle.areaNames),
      owner: lead ? this.owner(viewer, lead, bundle) : null,
      thumbUrl,
      version: ticket.version,
      eventSeq: ticket.eventSeq,
      createdAt: isoTime(ticket.createdAt),
      updatedAt: isoTime(ticket.updatedAt),
      deadlines: this.deadlines(ticket, bundle.clocks.get(ticket.id) ?? []),
      rework: isRework(ticket),
      mine: ticket.reporterId === viewer.actor.userId,
      danger: ticket.danger,
      allowedActions: this.allowed(viewer, parties, bundle),
    }
  }

  parties(ticket: TicketEntity, bundle: TicketBundle): TicketParties {
    return {
      ticket,
      assignments: bundle.assignments.get(ticket.id) ?? [],
      follows: bundle.followed.has(ticket.id),
    }
  }

  category(ticket: TicketEntity, language: Language): CategoryRefView | null {
    const category = this.terms.categoryOf(ticket)
    if (!category) return null
    const { id, code, icon } = category
    return { id, code, name: language === 'en' ? category.nameEn : category.name, icon }
  }

  owner(viewer: Viewer, assignment: TicketAssignmentEntity, bundle: TicketBundle): OwnerView {
    const { party, areaId, organisationId, userId, duty } = assignment
    const person = userId === null ? undefined : bundle.people.get(userId)
    const organisation = organisationId === null ? undefined : bundle.organisations.get(organisationId)
    const unit = organisation?.name ?? (areaId === null ? '' : (bundle.areaNames.get(areaId) ?? ''))
    return {
      kind: party,
      name: person?.name ?? unit,
      title: ownerTitle(party, unit, viewer.language),
      ...(duty && { post: duty }),
      phone: person?.phone ?? organisation?.phone ?? null,
      isMe: userId === viewer.actor.userId || (userId === null && actsFor(viewer.actor, assignment)),
    }
  }

  assignments(viewer: Viewer, ticket: TicketEntity, bundle: TicketBundle): AssignmentView[] {
    const shown = (bundle.assignments.get(ticket.id) ?? []).filter(({ state }) => state !== 'released')
    return shown.map((each) => ({
      ...this.owner(viewer, each, bundle),
      id: each.id,
      role: each.role,
      state: each.state,
    }))
  }

  headlineFacts(viewer: Viewer, { ticket, assignments }: TicketParties, bundle: TicketBundle): HeadlineFacts {
    const lead = leadOf(assignments)
    const helper = aliveAssignments(assignments).find(
      (each) => each.role === 'assist' && each.userId !== null,
    )
    const nameOf = (each: TicketAssignmentEntity): string => this.owner(viewer, each, bundle).name
    return {
      status: ticket.status,
      rework: isRework(ticket),
      isMine: ticket.reporterId === viewer.actor.userId,
      leadIsMe: lead !== undefined && this.owner(viewer, lead, bundle).isMe,
      ...(lead && { lead: nameOf(lead) }),
      ...(helper && lead?.userId !== helper.userId && { helper: nameOf(helper) }),
    }
  }

  deadlines(ticket: TicketEntity, clocks: readonly TicketClockEntity[]): DeadlinesView {
    const latest = (stages: readonly string[]): TicketClockEntity | undefined =>
      clocks.findLast(({ stage }) => stages.includes(stage))
    const due = (stages: readonly string[]): string | null => isoTimeOrNull(latest(stages)?.dueAt ?? null)
    return {
      acceptBy: due(['accept']),
      resolveBy: due(['resolve', 'rework']),
      verifyBy: due(['verify']),
      nextDueAt: isoTimeOrNull(ticket.nextDueAt),
      overdue: ticket.nextDueAt !== null && ticket.nextDueAt < this.clock.now(),
    }
  }

  private allowed(
    { actor, language }: Viewer,
    parties: TicketParties,
    bundle: TicketBundle,
  ): AllowedActionView[] {
    const { ticket } = parties
    const rated = bundle.rated.has(ticket.id)
    const facts = ticketFacts(
      parties,
      { userId: actor.userId, rated },
      this.terms.categoryOf(ticket)?.proof ?? null,
    )
    const { register } = readerOf({ actor, language }, ticket)
    const actions = allowedActions({ facts, actor: decidingActor(actor, parties), now: this.clock.now() })
    return actions.map((action) => ({
      action,
      label: wordFor(ACTION_LABELS[action], register, language),
      needs: [...needsOf(action, facts)],
    }))
  }
}

/** Being done again: rejected by the reporter, or reopened. */
function isRework({ reworks, status }: TicketEntity): boolean {
  return reworks > 0 && ['dispatched', 'accepted', 'on_site'].includes(status)
}

/** Who has it, or who had it last. */
export function ownerLead(
  assignments: readonly TicketAssignmentEntity[],
): TicketAssignmentEntity | undefined {
  return leadOf(assignments) ?? assignments.findLast(({ role, state }) => role === 'lead' && state === 'done')
}

function ownerTitle(party: OwnerView['kind'], unit: string, language: Language): string {
  if (party !== 'post') return unit
  return `${unit} ${wordFor(ROLE_LABELS.grid_worker, 'staff', language)}`
}

function locationView({ lng, lat, accuracyM, placeText }: TicketEntity): TicketLocationView {
  return { lng, lat, coord: 'wgs84', accuracy: accuracyM, address: placeText }
}

function areaView(ticket: TicketEntity, names: ReadonlyMap<string, string>): TicketAreaView {
  const named = (id: string | null): NamedView | undefined =>
    id === null ? undefined : { id, name: names.get(id) ?? '' }
  const [grid, community, subdistrict] = [
    named(ticket.gridId),
    named(ticket.communityId),
    named(ticket.subdistrictId),
  ]
  const county = named(ticket.countyId)
  return {
    ...(grid && { grid }),
    ...(community && { community }),
    ...(subdistrict && { subdistrict }),
    ...(county && { county }),
  }
}
