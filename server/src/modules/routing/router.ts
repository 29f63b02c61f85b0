import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { DeskFinder } from './desk-finder.js'
import { DirectOrganisation } from './direct-organisation.js'
import { dutiesFor, onlyDesks, postOf, sameOwner } from './domain/owner-choice.js'
import { holderBehind, rosterFacts } from './domain/roster-facts.js'
import type { RouteDecision, RouteRequest } from './domain/route-decision.js'
import { routeSentence, type Responsible } from './domain/route-sentence.js'
import type { DutyStatus } from './domain/roster.js'
import type { RuleSet } from './domain/rule.js'
import { DutyDirectory } from './duty-directory.js'
import { nameOf, postOnDuty, type RouteChoice, type RouteFacts } from './route-facts.js'
import { RoutePlaceFinder } from './route-place-finder.js'
import { RuleFloor, type RuleAnswer } from './rules/rule-floor.js'

/** Stored with every decision, so that a later check knows which order was in force. */
const RULE = 'county rules, organisation, grid holder, stand-in, community desk, town desk, county desk'

/**
 * The place decides who is responsible. Runs in the transaction of the use case, and every decision names an owner: with
 * nobody on duty in grid, community and town it is the county's desk (G07).
 */
@Injectable()
export class Router {
  constructor(
    private readonly finder: RoutePlaceFinder,
    private readonly duties: DutyDirectory,
    private readonly rules: RuleFloor,
    private readonly organisations: DirectOrganisation,
    private readonly desks: DeskFinder,
  ) {}

  /**
   * @param rules a table to try instead of the one in force
   * @throws AppError LOCATION_REQUIRED, PLACE_NOT_FOUND, AREA_NOT_FOUND, LOCATION_OUTSIDE and its like
   */
  async route(em: EntityManager, request: RouteRequest, rules?: RuleSet): Promise<RouteDecision> {
    const place = await this.finder.find(em, request)
    const roster = await this.duties.of(em, Object.values(place.areas), request.now)
    const facts: RouteFacts = { ...roster, request, place, exclude: request.exclude ?? [] }
    const asked = await this.rules.ask(em, facts, rules)
    const choice =
      asked.choice ??
      (await this.organisations.choose(em, facts)) ??
      toPost(facts) ??
      (await this.toDesk(em, facts))
    return this.decision(facts, choice, asked)
  }

  private async toDesk(em: EntityManager, facts: RouteFacts): Promise<RouteChoice> {
    const { owner, reason, name } = await this.desks.find(em, facts.place.areas, facts)
    const person = owner.userId === undefined ? undefined : nameOf(facts, owner.userId)
    const gridIsEmpty = facts.place.areas.gridId !== undefined
    return {
      owner,
      assists: [],
      responsible: { reason, name, gridIsEmpty, ...(person !== undefined && { person }) },
    }
  }

  private decision(
    { place, statuses, exclude }: RouteFacts,
    { owner, assists, responsible }: RouteChoice,
    { ruleId, ruleVersion, considered, passedOver }: RuleAnswer,
  ): RouteDecision {
    const informs = this.desks.communityDesk(place.areas, statuses).filter((desk) => !sameOwner(desk, owner))
    return {
      ...{ owner, assists, informs, areas: place.areas },
      sentence: routeSentence(place, { ...responsible, ...(passedOver && { passedOver }) }),
      reason: responsible.reason,
      rule: RULE,
      candidates: place.candidates,
      rosterFacts: rosterFacts(statuses, exclude),
      boundaryVersion: place.boundaryVersion,
      ...{ ruleId, ruleVersion, rulesConsidered: considered },
    }
  }
}

function toPost(facts: RouteFacts): RouteChoice | undefined {
  const post = onlyDesks(facts.exclude) ? undefined : postOnDuty(facts)
  return post && { owner: postOf(post), assists: [], responsible: postWords(facts, post) }
}

function postWords(facts: RouteFacts, post: DutyStatus): Responsible {
  const name = nameOf(facts, post.userId) ?? ''
  if (post.mergerReason !== undefined) return { reason: 'gridHolder', name, merged: post.mergerReason }
  if (post.standing === 'holder') return { reason: 'gridHolder', name }
  const behind = holderBehind(dutiesFor(facts.statuses, post.areaId, 'gridResponsibility'), facts.exclude)
  const holderName = behind && nameOf(facts, behind.userId)
  const holder = behind && holderName !== undefined ? { name: holderName, state: behind.state } : undefined
  return { reason: 'standIn', name, ...(holder && { holder }) }
}
