import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory, type Category } from '../category/index.js'
import type { OrganisationEntity } from './data/organisation.entity.js'
import { DeskFinder } from './desk-finder.js'
import { dutiesFor, isExcluded, onlyDesks, postOf, sameOwner } from './domain/owner-choice.js'
import { holderBehind, rosterFacts } from './domain/roster-facts.js'
import type { OwnerRef, RouteDecision, RouteRequest } from './domain/route-decision.js'
import type { RoutePlace } from './domain/route-place.js'
import { routeSentence, type Responsible } from './domain/route-sentence.js'
import type { DutyStatus } from './domain/roster.js'
import { DutyDirectory, type Roster } from './duty-directory.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { PostFinder } from './post-finder.js'
import { RoutePlaceFinder } from './route-place-finder.js'

/** Stored with every decision, so that a later check knows which order was in force. */
const RULE = 'organisation, grid holder, stand-in, community desk, town desk, county desk'

/** What a decision stands on. */
interface Facts extends Roster {
  readonly request: RouteRequest
  readonly place: RoutePlace
  readonly exclude: readonly OwnerRef[]
}

interface Choice {
  readonly owner: OwnerRef
  readonly assists: readonly OwnerRef[]
  readonly responsible: Responsible
}

/**
 * The place decides who is responsible. Runs in the transaction of the use case, and every decision names an owner: with
 * nobody on duty in grid, community and town it is the county's desk (G07).
 */
@Injectable()
export class Router {
  constructor(
    private readonly finder: RoutePlaceFinder,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly duties: DutyDirectory,
    private readonly posts: PostFinder,
    private readonly desks: DeskFinder,
  ) {}

  /** @throws AppError LOCATION_REQUIRED, PLACE_NOT_FOUND, AREA_NOT_FOUND, LOCATION_OUTSIDE and its like */
  async route(em: EntityManager, request: RouteRequest): Promise<RouteDecision> {
    const place = await this.finder.find(em, request)
    const roster = await this.duties.of(em, Object.values(place.areas), request.now)
    const facts: Facts = { ...roster, request, place, exclude: request.exclude ?? [] }
    const choice =
      (await this.toOrganisation(em, facts)) ??
      (await this.toPost(em, facts)) ??
      (await this.toDesk(em, facts))
    return this.decision(facts, choice)
  }

  private async toOrganisation(em: EntityManager, facts: Facts): Promise<Choice | undefined> {
    const organisation = await this.directOrganisation(em, facts)
    if (!organisation) return undefined
    const owner: OwnerRef = { party: 'organisation', organisationId: organisation.id }
    if (isExcluded(owner, facts.exclude)) return undefined
    const helper = await this.posts.find(em, facts.place.areas.gridId, facts)
    const person = helper && nameOf(facts, helper.userId)
    const responsible = {
      reason: 'directOrganisation' as const,
      name: organisation.name,
      ...(person !== undefined && { person }),
    }
    return { owner, assists: helper ? [postOf(helper)] : [], responsible }
  }

  private async directOrganisation(em: EntityManager, facts: Facts): Promise<OrganisationEntity | undefined> {
    const category = this.category(facts)
    if (!category?.direct || onlyDesks(facts.exclude)) return undefined
    const contract = category.organisationSort === 'property'
    const propertyId = contract ? await this.finder.propertyAt(em, facts.request) : undefined
    return this.organisations.directFor(em, category, {
      areas: facts.place.areas,
      ...(propertyId !== undefined && { propertyId }),
    })
  }

  private async toPost(em: EntityManager, facts: Facts): Promise<Choice | undefined> {
    if (onlyDesks(facts.exclude)) return undefined
    const post = await this.posts.find(em, facts.place.areas.gridId, facts)
    return post && { owner: postOf(post), assists: [], responsible: postWords(facts, post) }
  }

  private async toDesk(em: EntityManager, facts: Facts): Promise<Choice> {
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
    { place, statuses, exclude }: Facts,
    { owner, assists, responsible }: Choice,
  ): RouteDecision {
    const informs = this.desks.communityDesk(place.areas, statuses).filter((desk) => !sameOwner(desk, owner))
    return {
      owner,
      assists,
      informs,
      areas: place.areas,
      sentence: routeSentence(place, responsible),
      reason: responsible.reason,
      rule: RULE,
      candidates: place.candidates,
      rosterFacts: rosterFacts(statuses, exclude),
      boundaryVersion: place.boundaryVersion,
      ruleId: null,
      ruleVersion: 0,
      rulesConsidered: [],
    }
  }

  private category({ request }: Facts): Category | undefined {
    return request.categoryId === undefined ? undefined : this.categories.byId(request.categoryId)
  }
}

function nameOf({ people }: Facts, userId: string): string | undefined {
  return people.get(userId)?.name
}

function postWords(facts: Facts, post: DutyStatus): Responsible {
  const name = nameOf(facts, post.userId) ?? ''
  if (post.standing === 'holder') return { reason: 'gridHolder', name }
  const behind = holderBehind(dutiesFor(facts.statuses, post.areaId, 'gridResponsibility'), facts.exclude)
  const holderName = behind && nameOf(facts, behind.userId)
  const holder = behind && holderName !== undefined ? { name: holderName, state: behind.state } : undefined
  return { reason: 'standIn', name, ...(holder && { holder }) }
}
