import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Outbox } from '../../core/outbox/index.js'
import type { OwnSettings } from './domain/settings.js'

/** Payload: `countyId`, and `sections` with a comma in between. */
export const SETTINGS_CHANGED = 'settings.changed'

/** Puts on record what a county has changed, and tells those whose work stands on it. */
@Injectable()
export class SettingsRecord {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async note(
    em: EntityManager,
    { userId }: Actor,
    { countyId, change }: { readonly countyId: string; readonly change: OwnSettings },
  ): Promise<void> {
    const detail = JSON.stringify(change)
    await this.audit.record(em, { actorId: userId, action: 'settings.change', subjectId: countyId, detail })
    const payload = { countyId, sections: Object.keys(change).join() }
    await this.outbox.add(em, { topic: SETTINGS_CHANGED, payload })
  }
}
