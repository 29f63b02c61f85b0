import { Injectable } from '@nestjs/common'
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { ContractState } from '../domain/contract-days.js'
import { ContractEntity } from './contract.entity.js'
import { ContractPlaceEntity } from './contract-place.entity.js'

export interface ContractPageFilter {
  readonly countyId?: string
  readonly organisationId?: string
  /** Serving one of these places. */
  readonly placeIds?: readonly string[]
  readonly state?: ContractState
  /** Today. */
  readonly day: string
  /** Id of the last row of the page before. */
  readonly after?: string
  readonly take: number
}

const STATES: Readonly<Record<ContractState, string>> = {
  future: 'contract.fromDay > :day',
  inForce:
    '(contract.fromDay IS NULL OR contract.fromDay <= :day) AND (contract.toDay IS NULL OR contract.toDay >= :day)',
  ended: 'contract.toDay < :day',
}

@Injectable()
export class ContractRepository {
  byId(em: EntityManager, id: string): Promise<ContractEntity | null> {
    return em.findOneBy(ContractEntity, { id })
  }

  /** Newest first. */
  page(em: EntityManager, filter: ContractPageFilter): Promise<ContractEntity[]> {
    const { countyId, organisationId, after, take } = filter
    const query = em.createQueryBuilder(ContractEntity, 'contract').orderBy('contract.id', 'DESC').take(take)
    if (countyId !== undefined) query.andWhere('contract.countyId = :countyId', { countyId })
    if (organisationId !== undefined)
      query.andWhere('contract.organisationId = :organisationId', { organisationId })
    if (after !== undefined) query.andWhere('contract.id < :after', { after })
    return narrowed(query, filter).getMany()
  }

  /** The contracts that serve any of these places, whatever their days, with the place each serves. */
  async serving(
    em: EntityManager,
    placeIds: readonly string[],
  ): Promise<readonly { contract: ContractEntity; placeId: string }[]> {
    if (placeIds.length === 0) return []
    const lines = await em.findBy(ContractPlaceEntity, { placeId: In([...placeIds]) })
    const ids = [...new Set(lines.map(({ contractId }) => contractId))]
    const found = ids.length === 0 ? [] : await em.findBy(ContractEntity, { id: In(ids) })
    const byId = new Map(found.map((contract) => [contract.id, contract]))
    return lines.flatMap(({ contractId, placeId }) => {
      const contract = byId.get(contractId)
      return contract ? [{ contract, placeId }] : []
    })
  }

  /** The places each contract serves. */
  async placesOf(
    em: EntityManager,
    contractIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (contractIds.length === 0) return new Map()
    const lines = await em.find(ContractPlaceEntity, {
      where: { contractId: In([...contractIds]) },
      order: { placeId: 'ASC' },
    })
    const found = new Map<string, string[]>()
    for (const { contractId, placeId } of lines)
      found.set(contractId, [...(found.get(contractId) ?? []), placeId])
    return found
  }

  async insert(em: EntityManager, contract: ContractEntity, placeIds: readonly string[]): Promise<void> {
    await insertRows(em, ContractEntity, [contract])
    await this.insertPlaces(em, contract.id, placeIds)
  }

  async update(em: EntityManager, { id, ...rest }: ContractEntity): Promise<void> {
    await em.update(ContractEntity, { id }, rest)
  }

  async replacePlaces(em: EntityManager, contractId: string, placeIds: readonly string[]): Promise<void> {
    await em.delete(ContractPlaceEntity, { contractId })
    await this.insertPlaces(em, contractId, placeIds)
  }

  private insertPlaces(em: EntityManager, contractId: string, placeIds: readonly string[]): Promise<void> {
    return insertRows(
      em,
      ContractPlaceEntity,
      placeIds.map((placeId) => ({ contractId, placeId })),
    )
  }
}

function narrowed(
  query: SelectQueryBuilder<ContractEntity>,
  { placeIds, state, day }: ContractPageFilter,
): SelectQueryBuilder<ContractEntity> {
  if (state !== undefined) query.andWhere(STATES[state], { day })
  if (placeIds === undefined) return query
  const served = query
    .subQuery()
    .select('line.contractId')
    .from(ContractPlaceEntity, 'line')
    .where('line.placeId IN (:...placeIds)')
    .getQuery()
  return query.andWhere(`contract.id IN ${served}`, { placeIds: [...placeIds, ''] })
}
