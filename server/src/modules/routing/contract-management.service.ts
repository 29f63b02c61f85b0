import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { Idempotency, type IdempotentRequest } from '../../core/idempotency/index.js'
import { newId } from '../../core/ids/index.js'
import { ContractKeeper, type ContractPatch } from './contract-keeper.js'
import { ContractViews, type ShownContract } from './contract-views.js'
import type { ContractEntity } from './data/contract.entity.js'
import { ContractRepository } from './data/contract.repository.js'

export interface GivenContract {
  readonly organisationId: string
  readonly placeIds: readonly string[]
  readonly from: string
  readonly to?: string
  readonly note?: string
}

export interface GivenContractChange {
  readonly placeIds?: readonly string[]
  readonly from?: string
  readonly to?: string
  /** Until further notice. */
  readonly openEnded?: boolean
  readonly note?: string
}

interface Asked {
  readonly actor: Actor
  readonly idempotent?: IdempotentRequest | undefined
}

/** Keeping property contracts over HTTP. */
@Injectable()
export class ContractManagement {
  constructor(
    private readonly database: Database,
    private readonly keeper: ContractKeeper,
    private readonly contracts: ContractRepository,
    private readonly views: ContractViews,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError as ContractKeeper.create */
  create({ actor, idempotent }: Asked, { from, to, ...given }: GivenContract): Promise<ShownContract> {
    const id = newId()
    return this.database.write(async (em) => {
      const draft = { ...given, id, fromDay: from, toDay: to ?? null }
      const { resourceId } = await this.idempotency.once(
        em,
        { request: idempotent, resourceId: id },
        async () => {
          await this.keeper.create(em, actor, draft)
        },
      )
      return this.shown(em, await this.contracts.byId(em, resourceId))
    })
  }

  /** @throws AppError as ContractKeeper.update */
  change(actor: Actor, id: string, body: GivenContractChange): Promise<ShownContract> {
    const { from, to, openEnded, ...given } = body
    const patch: ContractPatch = {
      ...given,
      ...(from !== undefined && { fromDay: from }),
      ...(to !== undefined && { toDay: to }),
      ...(openEnded && { toDay: null }),
    }
    return this.database.write(async (em) =>
      this.shown(em, await this.keeper.update(em, actor, { ...patch, id })),
    )
  }

  private async shown(em: EntityManager, contract: ContractEntity | null): Promise<ShownContract> {
    const [shown] = contract ? await this.views.of(em, [contract]) : []
    if (!shown) throw new AppError('NOT_FOUND')
    return shown
  }
}
