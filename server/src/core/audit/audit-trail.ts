import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock/clock.js'
import { newId } from '../ids/ids.js'
import { AuditRowEntity } from './audit-row.entity.js'

export interface AuditedAccess {
  readonly actorId: string
  readonly action: string
  readonly subjectId: string
  readonly detail?: string
}

/** Writes down access to personal data. Call it before showing: when it throws, nothing is shown (G02). */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  async record(em: EntityManager, access: AuditedAccess): Promise<void> {
    const { actorId, action, subjectId, detail } = access
    await em.insert(AuditRowEntity, {
      id: newId(),
      at: this.clock.now(),
      actorId,
      action,
      subjectId,
      detail: detail ?? null,
    })
  }
}
