import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CategoryDirectory } from '../category/index.js'
import type { OrganisationEntity } from './data/organisation.entity.js'
import { isExcluded, onlyDesks, postOf } from './domain/owner-choice.js'
import type { OwnerRef } from './domain/route-decision.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { nameOf, postOnDuty, type RouteChoice, type RouteFacts } from './route-facts.js'
import { RoutePlaceFinder } from './route-place-finder.js'

interface GivenOrganisation {
  readonly organisation: OrganisationEntity
  readonly reason: 'directOrganisation' | 'countyRule'
}

/** Categories that go straight to an organisation (water, gas, power, property, a department), the grid at its side. */
@Injectable()
export class DirectOrganisation {
  constructor(
    private readonly finder: RoutePlaceFinder,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async choose(em: EntityManager, facts: RouteFacts): Promise<RouteChoice | undefined> {
    const organisation = await this.organisation(em, facts)
    return organisation && this.given(facts, { organisation, reason: 'directOrganisation' })
  }

  /** An organisation as owner with the grid's post as helper; undefined for one that returned the ticket. */
  given(
    facts: RouteFacts,
    { organisation: { id, name }, reason }: GivenOrganisation,
  ): RouteChoice | undefined {
    const owner: OwnerRef = { party: 'organisation', organisationId: id }
    if (isExcluded(owner, facts.exclude)) return undefined
    const helper = postOnDuty(facts)
    const person = helper && nameOf(facts, helper.userId)
    const responsible = { reason, name, ...(person !== undefined && { person }) }
    return { owner, assists: helper ? [postOf(helper)] : [], responsible }
  }

  private async organisation(em: EntityManager, facts: RouteFacts): Promise<OrganisationEntity | undefined> {
    const { categoryId } = facts.request
    const category = categoryId === undefined ? undefined : this.categories.byId(categoryId)
    if (!category?.direct || onlyDesks(facts.exclude)) return undefined
    const contract = category.organisationSort === 'property'
    const propertyId = contract ? await this.finder.propertyAt(em, facts.request) : undefined
    return this.organisations.directFor(em, category, {
      areas: facts.place.areas,
      ...(propertyId !== undefined && { propertyId }),
    })
  }
}
