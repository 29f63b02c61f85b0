import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../../core/audit/index.js'
import type { Actor } from '../../../core/auth/index.js'

type StaffDeed = 'create' | 'edit' | 'grant' | 'revoke' | 'disable' | 'enable' | 'code' | 'phone'

interface StaffDeedDone {
  readonly actor: Actor
  readonly deed: StaffDeed
  readonly userId: string
  readonly detail?: string
}

/** Who did what to whose account, in the transaction that does it. */
@Injectable()
export class StaffLog {
  constructor(private readonly audit: AuditTrail) {}

  record(em: EntityManager, { actor, deed, userId, detail }: StaffDeedDone): Promise<void> {
    const entry = { actorId: actor.userId, action: `staff.${deed}`, subjectId: userId }
    return this.audit.record(em, { ...entry, ...(detail !== undefined && { detail }) })
  }
}
