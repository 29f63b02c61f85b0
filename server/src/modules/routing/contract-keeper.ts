import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import { PlaceDirectory } from '../area/index.js'
import { ContractGrounds } from './contract-grounds.js'
import type { ContractEntity } from './data/contract.entity.js'
import { ContractRepository } from './data/contract.repository.js'
import { overlap, type ContractDays } from './domain/contract-days.js'
import { OrganisationDirectory } from './organisation-directory.js'

export interface ContractDraft extends ContractDays {
  readonly id?: string
  /** The property company. */
  readonly organisationId: string
  readonly placeIds: readonly string[]
  readonly note?: string
}

export interface ContractPatch extends Partial<ContractDays> {
  readonly placeIds?: readonly string[]
  readonly note?: string
}

/** Keeps property contracts: several compounds to one contract, one contract to a compound on any day. */
@Injectable()
export class ContractKeeper {
  constructor(
    private readonly contracts: ContractRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly places: PlaceDirectory,
    private readonly grounds: ContractGrounds,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError FORBIDDEN, CONTRACT_PLACE_WRONG, CONTRACT_COMPANY_WRONG, CONTRACT_DAYS_WRONG, CONTRACT_OVERLAP */
  async create(em: EntityManager, actor: Actor, draft: ContractDraft): Promise<ContractEntity> {
    const { organisationId, placeIds, fromDay, toDay, note = '' } = draft
    const countyId = await this.grounds.require(em, actor, placeIds)
    await this.requireCompany(em, organisationId, countyId)
    const shared = { organisationId, countyId, fromDay, toDay, note }
    const contract = { id: draft.id ?? newId(), ...shared, createdAt: this.clock.now() }
    await this.requireFree(em, contract, placeIds)
    await this.contracts.insert(em, contract, placeIds)
    await this.audit.record(em, { actorId: actor.userId, action: 'contract.create', subjectId: contract.id })
    return contract
  }

  /** @throws AppError NOT_FOUND and those of `create` */
  async update(
    em: EntityManager,
    actor: Actor,
    { id, ...patch }: ContractPatch & { readonly id: string },
  ): Promise<ContractEntity> {
    const contract = await this.contracts.byId(em, id)
    if (!contract) throw new AppError('NOT_FOUND')
    const { placeIds, ...rest } = patch
    const served = (await this.contracts.placesOf(em, [id])).get(id) ?? []
    const countyId = await this.grounds.require(em, actor, [...new Set([...served, ...(placeIds ?? [])])])
    const changed = { ...contract, ...rest }
    if (countyId !== contract.countyId) throw new AppError('CONTRACT_COMPANY_WRONG')
    await this.requireFree(em, changed, placeIds ?? served)
    await this.contracts.update(em, changed)
    if (placeIds) await this.contracts.replacePlaces(em, id, placeIds)
    await this.audit.record(em, { actorId: actor.userId, action: 'contract.update', subjectId: id })
    return changed
  }

  private async requireCompany(em: EntityManager, organisationId: string, countyId: string): Promise<void> {
    const company = await this.organisations.byId(em, organisationId)
    const fits = company?.kind === 'property' && company.countyId === countyId && company.closedAt === null
    if (!fits) throw new AppError('CONTRACT_COMPANY_WRONG')
  }

  /** The places' rows are held until the commit: of two contracts for one compound at once, the second sees the first. */
  private async requireFree(
    em: EntityManager,
    contract: ContractEntity,
    placeIds: readonly string[],
  ): Promise<void> {
    const { fromDay, toDay } = contract
    if (fromDay !== null && toDay !== null && toDay < fromDay) throw new AppError('CONTRACT_DAYS_WRONG')
    await this.places.hold(em, placeIds)
    const others = await this.contracts.serving(em, placeIds)
    const clash = others.find((each) => each.contract.id !== contract.id && overlap(each.contract, contract))
    if (!clash) return
    const place = await this.places.byId(em, clash.placeId)
    throw new AppError('CONTRACT_OVERLAP', {
      params: { place: place?.name ?? '' },
      extra: { placeId: clash.placeId, contractId: clash.contract.id },
    })
  }
}
