import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database, isUniqueViolation } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import { ManagementAccess } from '../area/index.js'
import type { TimeLimitEntity } from './data/time-limit.entity.js'
import { TimeLimitRepository } from './data/time-limit.repository.js'
import { scopeKey, type LimitScope, type LimitTerms } from './domain/limit-scope.js'
import { LimitScopes } from './limit-scopes.js'

/** The county's officers keep its own limits; every change is on record. Clocks that run keep their due time. */
@Injectable()
export class LimitKeeper {
  constructor(
    private readonly database: Database,
    private readonly rules: TimeLimitRepository,
    private readonly scopes: LimitScopes,
    private readonly access: ManagementAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, LIMIT_SCOPE_WRONG, LIMIT_EXISTS (409) */
  async add(
    actor: Actor,
    countyId: string,
    { scope, terms }: { readonly scope: LimitScope; readonly terms: LimitTerms },
  ): Promise<TimeLimitEntity> {
    this.access.require(actor, 'settings', countyId)
    this.scopes.require(countyId, scope)
    const row = {
      id: newId(),
      countyId,
      ...scope,
      ...terms,
      scopeKey: scopeKey(scope),
      ...this.stamp(actor, 1),
    }
    try {
      await this.database.write(async (em) => {
        await this.rules.insert(em, row)
        await this.note(em, actor, row)
      })
    } catch (error) {
      throw isUniqueViolation(error) ? new AppError('LIMIT_EXISTS') : error
    }
    return row
  }

  /** @throws AppError LIMIT_NOT_FOUND, FORBIDDEN, LIMIT_CHANGED (409) */
  async change(
    actor: Actor,
    limitId: string,
    { version, terms }: { readonly version: number; readonly terms: LimitTerms },
  ): Promise<TimeLimitEntity> {
    return this.database.write(async (em) => {
      const row = await this.kept(em, actor, { limitId, version })
      const next = { ...row, ...terms, ...this.stamp(actor, version + 1) }
      if (!(await this.rules.replace(em, row, next))) throw new AppError('LIMIT_CHANGED')
      await this.note(em, actor, next)
      return next
    })
  }

  /** @throws AppError LIMIT_NOT_FOUND, FORBIDDEN, LIMIT_CHANGED (409) */
  async drop(actor: Actor, limitId: string, version: number): Promise<void> {
    await this.database.write(async (em) => {
      const row = await this.kept(em, actor, { limitId, version })
      if (!(await this.rules.remove(em, row))) throw new AppError('LIMIT_CHANGED')
      await this.note(em, actor, { ...row, dropped: true })
    })
  }

  private async kept(
    em: EntityManager,
    actor: Actor,
    { limitId, version }: { limitId: string; version: number },
  ): Promise<TimeLimitEntity> {
    const row = await this.rules.find(em, limitId)
    // Another county's limit is as good as absent (G09).
    if (!row || !this.access.allows(actor, 'settings', row.countyId)) throw new AppError('LIMIT_NOT_FOUND')
    if (row.version !== version) throw new AppError('LIMIT_CHANGED')
    return row
  }

  private stamp(
    { userId }: Actor,
    version: number,
  ): Pick<TimeLimitEntity, 'version' | 'updatedAt' | 'updatedBy'> {
    return { version, updatedAt: this.clock.now(), updatedBy: userId }
  }

  private note(
    em: EntityManager,
    { userId }: Actor,
    { id, stage, areaId, value, unit, ...rest }: TimeLimitEntity & { readonly dropped?: boolean },
  ): Promise<void> {
    const detail = { stage, areaId, value, unit, category: rest.categoryId, dropped: rest.dropped === true }
    return this.audit.record(em, {
      ...{ actorId: userId, action: 'limit.change', subjectId: id },
      detail: JSON.stringify(detail),
    })
  }
}
