import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../../core/audit/index.js'
import type { Actor } from '../../../core/auth/index.js'

type StaffDeed = 'create' | 'edit' | 'grant' | 'revoke' | 'disable' | 'enable' | 'code' | 'phone'

/** Who did what to whose account, in the transaction that does it. */
@Injectable()
export class StaffLog {
  constructor(private readonly audit: AuditTrail) {}

  record(
    em: EntityManager,
    actor: Actor,
    deed: StaffDeed,
    about: { userId: string; detail?: string },
  ): Promise<void> {
    const { userId: subjectId, detail } = about
    const action = `staff.${deed}`
    return this.audit.record(em, {
      actorId: actor.userId,
      action,
      subjectId,
      ...(detail !== undefined && { detail }),
    })
  }
}
