import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock/clock.js'
import { Secrets } from '../config/secrets.js'
import { newId } from '../ids/ids.js'
import { auditHash, laneOf } from './audit-chain.js'
import { AuditRepository } from './audit.repository.js'

export interface AuditedAccess {
  readonly actorId: string
  readonly action: string
  readonly subjectId: string
  readonly detail?: string
}

/** Writes down access to personal data. Call it before showing: when it throws, nothing is shown (G02). */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly rows: AuditRepository,
  ) {}

  async record(em: EntityManager, access: AuditedAccess): Promise<void> {
    const { actorId, action, subjectId, detail = null } = access
    const { lane, seq, head } = await this.rows.lengthen(em, laneOf(actorId))
    const plain = { id: newId(), at: this.clock.now(), actorId, action, subjectId, detail, lane, seq }
    await this.rows.append(em, { ...plain, hash: auditHash(this.secrets.timelineKey, head, plain) })
  }
}
