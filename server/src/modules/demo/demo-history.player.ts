import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { CategoryDirectory } from '../category/index.js'
import { Router, type OwnerRef as RoutedOwner, type RouteDecision } from '../routing/index.js'
import {
  asParty,
  confidentialDecision,
  isConfidential,
  TicketActionService,
  TicketReplay,
  type OwnerRef,
  type ReplayedTicket,
  type ScriptedAction,
  type ScriptedTicket,
} from '../ticket/index.js'
import type { Cast } from './domain/cast.js'
import { scriptedInput } from './domain/history/scripted-input.js'
import type { StepPlan, TicketPlan } from './domain/history/ticket.plan.js'
import { scriptOf } from './domain/history/ticket.script.js'
import { stagedScenes } from './domain/staged.plan.js'
import { areaIdOf, organisationIdOf } from './domain/stable-id.util.js'
import { STORY_PEOPLE } from './domain/words/person-names.words.js'
import { toDegrees } from './domain/geometry/lattice.geometry.js'

/** A played ticket, and which of its timeline entries each step became. */
export interface PlayedTicket {
  readonly plan: TicketPlan
  readonly replayed: ReplayedTicket
  readonly steps: readonly { readonly step: StepPlan; readonly eventId: string; readonly actor: Actor }[]
}

/** Plays planned tickets through the engine's replay, routed by the real router at the time of each. */
@Injectable()
export class DemoHistoryPlayer {
  constructor(
    private readonly router: Router,
    private readonly categories: CategoryDirectory,
    private readonly replay: TicketReplay,
    private readonly actions: TicketActionService,
  ) {}

  async play(em: EntityManager, plan: TicketPlan, cast: Cast): Promise<PlayedTicket> {
    const decision = await this.first(em, plan, cast)
    const category = this.categories.byCode(plan.categoryCode)
    const script = scriptOf(plan, { decision, category, cast })
    const replayed = this.replay.open(script)
    const steps: PlayedTicket['steps'][number][] = []
    for (const step of plan.steps) {
      const played = await this.step(em, { plan, script, replayed, cast }, step)
      if (played) steps.push({ step, ...played })
    }
    return { plan, replayed, steps }
  }

  /** What goes on at this moment, by the same use cases as ever. */
  async stage(
    em: EntityManager,
    { played, cast, now }: { played: readonly PlayedTicket[]; cast: Cast; now: number },
  ): Promise<void> {
    for (const { placeText, acts } of stagedScenes(now)) {
      const ticketId = played.find(({ replayed }) => replayed.ticket.placeText === placeText)?.replayed.ticket
        .id
      if (ticketId === undefined) throw new Error(`no ticket of the demo lies at ${placeText}`)
      for (const { who, input } of acts) {
        const actor = cast.named(STORY_PEOPLE[who])
        await this.actions.performIn(em, { actor, ticketId, input: { ...input, mediaIds: [] } })
      }
    }
  }

  private async step(
    em: EntityManager,
    scene: Scene,
    step: StepPlan,
  ): Promise<{ eventId: string; actor: Actor } | undefined> {
    const { replayed, script } = scene
    const scripted = this.choose(scene, step)
    if (!scripted) return undefined
    this.replay.act(replayed, script, scripted)
    const eventId = replayed.events.at(-1)?.id ?? ''
    if (step.action === 'decline' && replayed.ticket.declines === 1) await this.routeOnceMore(em, scene, step)
    return { eventId, actor: scripted.actor }
  }

  /** Whoever may do it; undefined where nobody may and the plan allows for that. */
  private choose(scene: Scene, step: StepPlan): ScriptedAction | undefined {
    const possible = scriptedActions(scene, step)
    const legal = possible.find((each) => this.replay.allows(scene.replayed, each))
    return legal ?? (step.ifAllowed ? undefined : possible[0])
  }

  /** After a first decline the router tries once more, as it does in life. */
  private async routeOnceMore(
    em: EntityManager,
    { plan, script, replayed, cast }: Scene,
    { at }: StepPlan,
  ): Promise<void> {
    const declined = replayed.assignments.filter(({ role, state }) => role === 'lead' && state === 'released')
    const decision = await this.route(em, plan, { at, exclude: declined.flatMap(asRouted) })
    const ownerName = cast.nameOf(asParty(decision.owner))
    if (decision.owner.party !== 'desk') this.replay.dispatch(replayed, script, { at, decision, ownerName })
  }

  /** Where it goes at first: a dispute to its mediator, everything else as the router says. */
  private async first(em: EntityManager, plan: TicketPlan, cast: Cast): Promise<RouteDecision> {
    const decision = await this.route(em, plan, { at: plan.createdAt, exclude: [] })
    if (!isConfidential(plan)) return decision
    return confidentialDecision(decision, cast.mediator(decision.areas.communityId ?? ''))
  }

  private route(
    em: EntityManager,
    { at, accuracyM, gridCode, categoryCode }: TicketPlan,
    when: { at: number; exclude: readonly RoutedOwner[] },
  ): Promise<RouteDecision> {
    const [lng, lat] = toDegrees(at)
    const category = this.categories.byCode(categoryCode)
    return this.router.route(em, {
      ...{ point: { lng, lat }, accuracyM, areaId: areaIdOf(gridCode), exclude: when.exclude, now: when.at },
      ...(category && { categoryId: category.id }),
    })
  }
}

interface Scene {
  readonly plan: TicketPlan
  readonly script: ScriptedTicket
  readonly replayed: ReplayedTicket
  readonly cast: Cast
}

function asRouted({ party, areaId, userId }: ReplayedTicket['assignments'][number]): RoutedOwner[] {
  if (party !== 'post' || areaId === null || userId === null) return []
  return [{ party, areaId, userId, duty: 'gridResponsibility' }]
}

/** The action as each of those who might do it. */
function scriptedActions(scene: Scene, step: StepPlan): ScriptedAction[] {
  const input = scriptedInput(step, scene.plan)
  const owner = ownerOf(scene, step)
  const [lead] = leadOf(scene.replayed)
  const refusedBy = lead ? scene.cast.nameOf(lead) : ''
  const given = owner ? { owner, ownerName: scene.cast.nameOf(owner), refusedBy } : {}
  return candidatesFor(scene, step).map((actor) => ({ at: step.at, actor, input, ...given }))
}

/** Whoever did the work cannot check it: then a colleague does, else the level above. */
function candidatesFor({ plan, replayed, cast }: Scene, { who }: StepPlan): Actor[] {
  const { communityId, subdistrictId, countyId } = replayed.ticket
  if (typeof who === 'object') return [cast.person(who.personKey)]
  if (who === 'reporter') return [cast.person(plan.reporterKey)]
  if (who === 'lead') return leadOf(replayed).flatMap((lead) => cast.member(lead) ?? [])
  const above = [
    ...cast.officers('subdistrict_officer', subdistrictId),
    ...cast.officers('county_officer', countyId),
  ]
  return who === 'community' ? [...cast.officers('community_officer', communityId), ...above] : above
}

function leadOf({ assignments }: ReplayedTicket): ReplayedTicket['assignments'] {
  return assignments.filter(
    ({ role, state }) => role === 'lead' && (state === 'offered' || state === 'active'),
  )
}

/** Who gets the ticket: as planned; after a decline the desk; after a reopening whoever led before. */
function ownerOf(scene: Scene, { action, owner }: StepPlan): ScriptedAction['owner'] {
  if (owner?.party === 'organisation') {
    return { ...nobody, party: 'organisation', organisationId: organisationIdOf(owner.organisationKey) }
  }
  if (owner) return scene.cast.postOf(areaIdOf(owner.areaCode))
  if (action === 'decline') return deskOf(scene)
  return action === 'reopen' ? (leadBefore(scene) ?? deskOf(scene)) : undefined
}

const nobody = { areaId: null, organisationId: null, userId: null, duty: null }

function deskOf({ replayed }: Scene): OwnerRef {
  const { communityId, subdistrictId, countyId } = replayed.ticket
  return { ...nobody, party: 'desk', areaId: communityId ?? subdistrictId ?? countyId }
}

function leadBefore({ replayed }: Scene): OwnerRef | undefined {
  return replayed.assignments.findLast(({ role, state }) => role === 'lead' && state === 'done')
}
