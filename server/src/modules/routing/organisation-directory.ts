import { Injectable, type OnModuleInit } from '@nestjs/common'
import { ORGANISATION_ROLES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Category, OrganisationSort } from '../category/index.js'
import { MembershipDirectory, OrganisationNames } from '../identity/index.js'
import type { OrganisationEntity } from './data/organisation.entity.js'
import { OrganisationRepository } from './data/organisation.repository.js'
import type { RoutedAreas } from './domain/route-decision.js'

export interface OrganisationName {
  readonly name: string
  readonly phone: string | null
}

/** Water, gas and power companies, property companies, departments. */
@Injectable()
export class OrganisationDirectory implements OnModuleInit {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipDirectory,
    private readonly names: OrganisationNames,
  ) {}

  onModuleInit(): void {
    this.names.use(async (em, ids) => {
      const found = await this.organisations.byIds(em, ids)
      return new Map(found.map(({ closedAt, ...each }) => [each.id, { ...each, open: closedAt === null }]))
    })
  }

  /** One that is at work: a closed one is given nothing any more. Names of closed ones: `namesOf`. */
  byId(em: EntityManager, organisationId: string): Promise<OrganisationEntity | null> {
    return this.organisations.openById(em, organisationId)
  }

  /** Those at work, by name. */
  ofCounty(em: EntityManager, countyId: string): Promise<OrganisationEntity[]> {
    return this.organisations.ofCounty(em, countyId)
  }

  /** By id; unknown ids are left out. */
  async namesOf(
    em: EntityManager,
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrganisationName>> {
    const found = await this.organisations.byIds(em, organisationIds)
    return new Map(found.map(({ id, name, phone }) => [id, { name, phone }]))
  }

  /** The organisation of a sort that serves a place: of the smallest area, else of the county. */
  async serving(
    em: EntityManager,
    areas: RoutedAreas,
    sort: OrganisationSort,
  ): Promise<OrganisationEntity | undefined> {
    const order = [areas.gridId, areas.communityId, areas.subdistrictId, areas.countyId, null]
    const found = await this.organisations.ofSort(em, areas.countyId, sort)
    const rank = ({ areaId }: OrganisationEntity): number => order.indexOf(areaId)
    return found.filter((each) => rank(each) >= 0).sort((a, b) => rank(a) - rank(b))[0]
  }

  /** The organisation a category goes to at once, if there is one here with somebody to take it. */
  async directFor(
    em: EntityManager,
    category: Category | undefined,
    place: { areas: RoutedAreas; propertyId?: string },
  ): Promise<OrganisationEntity | undefined> {
    if (!category?.direct || category.organisationSort === null) return undefined
    const found =
      category.organisationSort === 'property'
        ? await this.underContract(em, place.propertyId)
        : await this.serving(em, place.areas, category.organisationSort)
    return found && (await this.isStaffed(em, found.id)) ? found : undefined
  }

  private async underContract(
    em: EntityManager,
    organisationId: string | undefined,
  ): Promise<OrganisationEntity | undefined> {
    return organisationId === undefined ? undefined : ((await this.byId(em, organisationId)) ?? undefined)
  }

  private async isStaffed(em: EntityManager, organisationId: string): Promise<boolean> {
    const staff = await this.memberships.usersHolding(em, { roles: ORGANISATION_ROLES, organisationId })
    return staff.length > 0
  }
}
