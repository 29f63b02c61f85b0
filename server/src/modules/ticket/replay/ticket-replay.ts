import { Injectable } from '@nestjs/common'
import { actionRule, decide, type Decision } from '@beegrid/shared'
import { newId } from '../../../core/ids/index.js'
import type { TicketRatingEntity } from '../data/ticket-rating.entity.js'
import { givenFacts } from '../domain/action-input.js'
import {
  planFollow,
  planRate,
  planReject,
  planVerify,
  planWithdraw,
  planWords,
} from '../domain/closing-plans.js'
import { leadOf, type Plan, type PlanInput } from '../domain/plan.js'
import { refusalData } from '../domain/refusals.js'
import { backOnDesk, ownerClocks } from '../domain/owner-clocks.js'
import { asParty, firstRouteData, handover, helpersOf, storedRoute } from '../domain/routed-parties.js'
import { indexTerms } from '../domain/search-terms.js'
import { finderOf } from '../domain/timeline-facts.js'
import { ticketFacts } from '../domain/ticket-facts.js'
import { actsFor, byTicketAlone, decidingActor, relationsOf } from '../domain/ticket-relations.js'
import { planAccept, planArrive, planResolve, words } from '../domain/work-plans.js'
import { EventForge } from '../write/event-forge.js'
import { ReplayedTicket } from './replayed-ticket.js'
import type { RoutedDispatch, ScriptedAction, ScriptedTicket } from './replay-script.js'

const PLANNERS: Partial<Record<string, (facts: PlanInput) => Plan>> = {
  accept: planAccept,
  arrive: planArrive,
  resolve: planResolve,
  verify: planVerify,
  reject: planReject,
  withdraw: planWithdraw,
  comment: planWords,
  mediate: planWords,
  follow: planFollow,
  rate: planRate,
}

/**
 * Lives through tickets of the past in memory, by the same lifecycle, plans and chain as live ones, so that many can be
 * written at once: for the demo world and for imports of a county's earlier tickets. An illegal script throws.
 */
@Injectable()
export class TicketReplay {
  constructor(private readonly forge: EventForge) {}

  /** A whole life at once. */
  run(script: ScriptedTicket): ReplayedTicket {
    const replayed = this.open(script)
    script.actions.forEach((action) => {
      this.act(replayed, script, action)
    })
    return replayed
  }

  /** Reported and dispatched; what follows is up to `act`. */
  open(script: ScriptedTicket): ReplayedTicket {
    const { draft, reporter, decision, ownerName, limits } = script
    const replayed = new ReplayedTicket(this.forge, draft, script.calendar)
    replayed.apply(draft.createdAt, {
      ...{
        action: 'report',
        to: 'submitted',
        movesState: true,
        actorId: reporter.userId,
        actorRelation: 'reporter',
      },
      ...words(draft.description),
      data: { ...firstRouteData(decision), foundBy: finderOf(reporter, script.onBehalfOf !== undefined) },
      clocks: [{ op: 'start', stage: 'resolve', limit: limits.resolveLimit }],
    })
    this.dispatch(replayed, script, { at: draft.createdAt, decision, ownerName })
    replayed.terms = indexTerms([draft.title, draft.description, draft.placeText, ...script.searchWords])
    if (script.onBehalfOf) {
      replayed.caller = { ticketId: draft.id, ...script.onBehalfOf, takenBy: reporter.userId }
    }
    return replayed
  }

  /** The router's own dispatch, at first and once more after a decline. */
  dispatch(replayed: ReplayedTicket, { limits }: ScriptedTicket, routed: RoutedDispatch): void {
    const lead = asParty(routed.decision.owner)
    replayed.apply(routed.at, {
      ...{ action: 'dispatch', to: 'dispatched', movesState: true, actorId: null, actorRelation: 'router' },
      ...handover(replayed.assignments, lead, helpersOf(routed.decision, lead)),
      data: { owner: routed.ownerName },
      patch: { route: storedRoute(routed.decision) },
      route: storedRoute(routed.decision),
      clocks: ownerClocks(replayed, lead, limits),
    })
  }

  /** Whether the action is legal at that moment. */
  allows(replayed: ReplayedTicket, scripted: ScriptedAction): boolean {
    return judge(replayed, scripted).ok
  }

  /** @throws Error for an action that could not have happened */
  act(replayed: ReplayedTicket, script: ScriptedTicket, scripted: ScriptedAction): void {
    const { at, actor, input } = scripted
    const decision = judge(replayed, scripted)
    if (!decision.ok) throw new Error(`${input.action} in ${replayed.ticket.status}: ${decision.code}`)
    const facts = factsOf(replayed, script, scripted)
    const { to = decision.to, ...plan } = planOf(facts, script, scripted)
    replayed.apply(at, {
      ...{ action: input.action, to, movesState: decision.movesState && to !== replayed.ticket.status },
      actorId: actor.userId,
      actorRelation: actionRule(input.action).by.find((each) => facts.relations.has(each)) ?? 'anyone',
      ...plan,
    })
    if (input.action === 'follow') replayed.followers.push({ userId: actor.userId, at })
    if (input.action === 'rate') replayed.ratings.push(ratingOf(facts))
  }
}

function judge(replayed: ReplayedTicket, { actor, input, at }: ScriptedAction): Decision {
  const parties = replayed.partiesFor(actor)
  const rated = replayed.ratings.some(
    ({ userId, closing }) => userId === actor.userId && closing === parties.ticket.closings,
  )
  return decide({
    action: input.action,
    actor: decidingActor(actor, parties, byTicketAlone(parties.ticket)),
    facts: ticketFacts(parties, { userId: actor.userId, rated, now: at }, null),
    given: givenFacts(input),
    now: at,
  })
}

function factsOf(
  replayed: ReplayedTicket,
  { limits }: ScriptedTicket,
  { at, actor, input }: ScriptedAction,
): PlanInput {
  const parties = replayed.partiesFor(actor)
  return {
    ticket: parties.ticket,
    assignments: parties.assignments,
    actorId: actor.userId,
    relations: relationsOf(actor, parties),
    actsFor: new Set(parties.assignments.filter((each) => actsFor(actor, each)).map(({ id }) => id)),
    input,
    now: at,
    followers: replayed.followers.length,
    ...limits,
  }
}

function planOf(facts: PlanInput, script: ScriptedTicket, scripted: ScriptedAction): Plan {
  const planner = PLANNERS[scripted.input.action]
  if (planner) return planner(facts)
  if (scripted.input.action === 'decline') return planRefusal(facts, scripted)
  return { ...giveAway(facts, script, scripted), ...words(scripted.input.reason ?? scripted.input.note) }
}

/** Back to the desk, with who refused and why on record. */
function planRefusal(
  { ticket, assignments, acceptLimit }: PlanInput,
  { owner, input, refusedBy = '' }: ScriptedAction,
): Plan {
  const lead = leadOf(assignments)
  return {
    ...(owner && handover(assignments, owner, [])),
    ...(lead && { data: refusalData(lead, refusedBy, input.reasonCode) }),
    patch: { declines: ticket.declines + 1 },
    clocks: backOnDesk(acceptLimit),
    ...words(input.reason),
  }
}

/** What is left gives the ticket to somebody: dispatch, transfer, reopen. */
function giveAway(
  facts: PlanInput,
  { limits, decision }: ScriptedTicket,
  { owner, ownerName = '', input }: ScriptedAction,
): Plan {
  const { ticket, assignments } = facts
  const lead = owner ?? asParty(decision.owner)
  const clocks = ownerClocks(facts, lead, limits)
  const given = { ...handover(assignments, lead, []), data: { owner: ownerName } }
  if (input.action !== 'reopen') return { ...given, clocks }
  return {
    ...given,
    patch: { closedAt: null, resolvedAt: null, reworks: ticket.reworks + 1 },
    clocks: [...clocks, { op: 'start', stage: 'rework', limit: limits.reworkLimit }],
  }
}

function ratingOf({ ticket, actorId, input, now }: PlanInput): TicketRatingEntity {
  const { satisfaction = 'satisfied', comment = null, tags = [] } = input
  return {
    ...{ id: newId(), ticketId: ticket.id, closing: ticket.closings, userId: actorId, takenBy: null },
    ...{ satisfaction, comment, tags: [...tags], at: now },
  }
}
