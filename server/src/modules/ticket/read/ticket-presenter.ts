import { Injectable } from '@nestjs/common'
import {
  ACTION_LABELS,
  allowedActions,
  decide,
  DESK_LEVELS,
  limitText,
  needsOf,
  wordFor,
  type Language,
} from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { AreaDirectory } from '../../area/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { headline, statusText } from '../domain/headline.js'
import { isRework, lastLeadOf } from '../domain/plan.js'
import type { ClockStage } from '../domain/deadline.js'
import { ticketFacts } from '../domain/ticket-facts.js'
import { callWords, ownCallOf } from '../domain/own-call.js'
import { projectionFor } from '../domain/ticket-projection.js'
import { decidingActor, partiesOf as ownParties, type TicketParties } from '../domain/ticket-relations.js'
import type {
  AllowedActionView,
  CategoryRefView,
  DeadlinesView,
  NamedView,
  TicketAreaView,
  TicketConditionView,
  TicketListItemView,
  TicketLocationView,
} from '../ticket.views.js'
import { loopView } from './loop-view.js'
import { OwnerPresenter } from './owner-presenter.js'
import type { TicketBundle } from './ticket-bundle.loader.js'
import { readerOf, type Viewer } from './viewer.js'
import { TicketTerms } from '../ticket-terms.service.js'

export interface Shown {
  readonly ticket: TicketEntity
  readonly bundle: TicketBundle
  readonly thumbUrl: string | null
}

/** Shows tickets as their reader may see them: words, deadlines and allowed actions come from here, never from a page. */
@Injectable()
export class TicketPresenter {
  constructor(
    private readonly terms: TicketTerms,
    private readonly areas: AreaDirectory,
    private readonly owners: OwnerPresenter,
    private readonly clock: Clock,
  ) {}

  listItem(viewer: Viewer, { ticket, bundle, thumbUrl }: Shown): TicketListItemView {
    const parties = partiesOf(ticket, bundle)
    const lead = lastLeadOf(parties.assignments)
    const { id, number, kind, title, status, phase, placeText, version, eventSeq, danger } = ticket
    return {
      ...{ id, number, kind, title, status, phase, placeText, version, eventSeq, danger, thumbUrl },
      ...this.sentences(viewer, parties, bundle),
      category: this.category(ticket, viewer.language),
      location: locationView(ticket),
      area: areaView(ticket, bundle.areaNames),
      owner: lead ? this.owners.owner(viewer, lead, bundle) : null,
      createdAt: isoTime(ticket.createdAt),
      updatedAt: isoTime(ticket.updatedAt),
      deadlines: this.deadlines(viewer, parties, bundle.clocks.get(id) ?? []),
      rework: isRework(ticket),
      ...loopView(viewer, parties),
      mine: ticket.reporterId === viewer.actor.userId,
      allowedActions: this.allowed(viewer, parties, bundle.rated.has(id)),
      ...this.mergedInto(viewer, ticket, bundle),
    }
  }

  /** Which of its category's conditions it is, and how long that may take; null where the category tells none apart. */
  async condition(
    em: EntityManager,
    { language }: Viewer,
    ticket: TicketEntity,
  ): Promise<TicketConditionView | null> {
    const { conditions = [] } = this.terms.categoryOf(ticket) ?? {}
    const named = conditions.find(({ id }) => id === ticket.conditionId)
    const condition = named ?? conditions[0]
    if (!condition) return null
    const { resolveLimit } = await this.terms.limitsOf(em, ticket)
    return {
      id: condition.id,
      name: language === 'en' ? condition.openWhenEn : condition.openWhen,
      limit: limitText(resolveLimit, language),
      ...{ chosen: named !== undefined, choices: conditions.length },
    }
  }

  /** Where the one it was merged into stands, for who may see that one. */
  private mergedInto(
    viewer: Viewer,
    { mergedIntoId }: TicketEntity,
    bundle: TicketBundle,
  ): Pick<TicketListItemView, 'mergedInto'> {
    const kept = mergedIntoId === null ? undefined : bundle.kept.get(mergedIntoId)
    const parties = kept && partiesOf(kept, bundle)
    if (!parties || projectionFor(viewer.actor, parties) === undefined) return {}
    const { id, number, title, status, phase } = parties.ticket
    return { mergedInto: { id, number, title, status, phase, ...this.sentences(viewer, parties, bundle) } }
  }

  private sentences(
    viewer: Viewer,
    parties: TicketParties,
    bundle: TicketBundle,
  ): Pick<TicketListItemView, 'statusText' | 'headline'> {
    const call = ownCallOf(viewer.actor, parties, bundle.clocks.get(parties.ticket.id) ?? [])
    if (call) return callWords(call, viewer.language)
    const facts = this.owners.headlineFacts(viewer, parties, bundle)
    const reader = readerOf(viewer, parties.ticket)
    return { statusText: statusText(facts, reader), headline: headline(facts, viewer.language) }
  }

  private category(ticket: TicketEntity, language: Language): CategoryRefView | null {
    const category = this.terms.categoryOf(ticket)
    if (!category) return null
    const { id, code, icon } = category
    return { id, code, name: language === 'en' ? category.nameEn : category.name, icon }
  }

  /** Of the ticket; whoever was called to it reads by when its own part is due. */
  private deadlines(
    { actor }: Viewer,
    parties: TicketParties,
    clocks: readonly TicketClockEntity[],
  ): DeadlinesView {
    const call = ownCallOf(actor, parties, clocks)
    const own = clocks.filter(({ assignmentId }) => assignmentId === null)
    const called = clocks.filter(({ assignmentId }) => assignmentId !== null)
    const nextDueAt = call ? call.dueAt : this.nextDueAt(actor, parties, own)
    const due = (stages: readonly string[]): string | null =>
      isoTimeOrNull(own.findLast(({ stage }) => stages.includes(stage))?.dueAt ?? null)
    return {
      acceptBy: due(['accept']),
      arriveBy: due(['arrive']),
      resolveBy: due(['resolve', 'rework']),
      verifyBy: due(['verify']),
      nextDueAt: isoTimeOrNull(nextDueAt),
      nextStage: runningStage(call ? called : own, nextDueAt),
      overdue: nextDueAt !== null && nextDueAt < this.clock.now(),
    }
  }

  /** The clock that is the reader's: whoever did the work has none while it waits to be checked, the desk that checks it has. */
  private nextDueAt(actor: Actor, parties: TicketParties, own: readonly TicketClockEntity[]): number | null {
    const { status, nextDueAt } = parties.ticket
    if (status !== 'resolved' || this.checks(actor, parties)) return nextDueAt
    const others = own.filter(({ stage, state }) => state === 'running' && stage !== 'verify')
    return others.length === 0 ? null : Math.min(...others.map(({ dueAt }) => dueAt))
  }

  /** A desk over the place, other than the one whose own work it is. */
  private checks(actor: Actor, parties: TicketParties): boolean {
    const deciding = decidingActor(actor, parties, (gridId) => this.areas.chainOf(gridId)?.communityId)
    const facts = ticketFacts(parties, { userId: actor.userId, rated: false, now: this.clock.now() }, null)
    const sits = DESK_LEVELS.some((level) => deciding.relations.has(level))
    return sits && decide({ action: 'verify', facts, actor: deciding, now: this.clock.now() }).ok
  }

  private allowed(viewer: Viewer, parties: TicketParties, rated: boolean): AllowedActionView[] {
    const { actor, language } = viewer
    const proof = this.terms.categoryOf(parties.ticket)?.proof ?? null
    const now = this.clock.now()
    const facts = ticketFacts(
      parties,
      { userId: actor.userId, rated, actsFor: ownParties(actor, parties), now },
      proof,
    )
    const { register } = readerOf(viewer, parties.ticket)
    const actions = allowedActions({
      facts,
      actor: decidingActor(actor, parties, (gridId) => this.areas.chainOf(gridId)?.communityId),
      now,
    })
    return actions.map((action) => {
      const label = wordFor(ACTION_LABELS[action], register, language)
      return { action, label, needs: [...needsOf(action, facts)] }
    })
  }
}

/** Which of the running clocks it is that ends then. */
function runningStage(clocks: readonly TicketClockEntity[], dueAt: number | null): ClockStage | null {
  const next = clocks.find((each) => each.state === 'running' && each.dueAt === dueAt)
  return next?.stage ?? null
}

function partiesOf(ticket: TicketEntity, { assignments, followed }: TicketBundle): TicketParties {
  return { ticket, assignments: assignments.get(ticket.id) ?? [], follows: followed.has(ticket.id) }
}

function locationView({ lng, lat, accuracyM, placeText }: TicketEntity): TicketLocationView {
  return { lng, lat, coord: 'wgs84', accuracy: accuracyM, address: placeText }
}

function areaView(ticket: TicketEntity, names: ReadonlyMap<string, string>): TicketAreaView {
  const named = (
    key: keyof TicketAreaView,
    id: string | null,
  ): Partial<Record<keyof TicketAreaView, NamedView>> =>
    id === null ? {} : { [key]: { id, name: names.get(id) ?? '' } }
  return {
    ...named('grid', ticket.gridId),
    ...named('community', ticket.communityId),
    ...named('subdistrict', ticket.subdistrictId),
    ...named('county', ticket.countyId),
  }
}
