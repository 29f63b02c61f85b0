import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { organisationsHeld, type Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaDirectory, ManagementAccess, PlaceDirectory } from '../area/index.js'
import { ContractRepository } from './data/contract.repository.js'
import { ContractViews, type ShownContract } from './contract-views.js'
import type { ContractState } from './domain/contract-days.js'

export interface ContractFilter {
  readonly areaId?: string
  readonly organisationId?: string
  readonly placeId?: string
  readonly state?: ContractState
  readonly cursor?: string
  readonly limit?: number
}

export interface ContractPage {
  readonly items: readonly ShownContract[]
  readonly nextCursor: string | null
}

/** Property contracts as those who keep the compounds read them, and the company its own. */
@Injectable()
export class ContractService {
  constructor(
    private readonly database: Database,
    private readonly contracts: ContractRepository,
    private readonly views: ContractViews,
    private readonly areas: AreaDirectory,
    private readonly access: ManagementAccess,
    private readonly places: PlaceDirectory,
  ) {}

  /** Newest first. @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  async list(actor: Actor, filter: ContractFilter): Promise<ContractPage> {
    const countyId = this.scope(actor, filter)
    const { limit = DEFAULT_PAGE_SIZE, cursor } = filter
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, 1)[0])
    return this.database.read(async (em) => {
      const placeIds = await this.placesWanted(em, filter)
      const page = {
        ...(countyId !== undefined && { countyId }),
        ...wanted(filter),
        ...(placeIds && { placeIds }),
        ...(after !== undefined && { after }),
        day: this.views.today(),
      }
      const found = await this.contracts.page(em, { ...page, take: limit + 1 })
      const { rows, nextCursor } = cutPage(found, limit, (last) => [last.id])
      return { items: await this.views.of(em, rows), nextCursor }
    })
  }

  /** The county to look in; undefined for a company that looks at its own. */
  private scope(actor: Actor, { areaId, organisationId }: ContractFilter): string | undefined {
    if (areaId !== undefined) {
      this.access.require(actor, 'places', areaId)
      return this.areas.chainOf(areaId)?.countyId
    }
    if (organisationId !== undefined && organisationsHeld(actor).includes(organisationId)) return undefined
    throw new AppError('FORBIDDEN')
  }

  /** Below the county a keeper sees the contracts that serve a compound of their own. */
  private async placesWanted(
    em: EntityManager,
    { areaId, placeId }: ContractFilter,
  ): Promise<readonly string[] | undefined> {
    if (placeId !== undefined) return [placeId]
    if (areaId === undefined || this.areas.byId(areaId)?.level === 'county') return undefined
    const found = await this.places.contractedIn(em, areaId)
    return found.map(({ id }) => id)
  }
}

function wanted({ organisationId, state }: ContractFilter): Pick<ContractFilter, 'organisationId' | 'state'> {
  return {
    ...(organisationId !== undefined && { organisationId }),
    ...(state !== undefined && { state }),
  }
}
