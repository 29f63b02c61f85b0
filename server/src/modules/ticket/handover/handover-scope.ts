import { Injectable } from '@nestjs/common'
import { actionRule } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, ManagementAccess } from '../../area/index.js'
import type { LedTickets } from '../data/ticket-lead.repository.js'
import { scopedArea } from '../domain/box-scope.js'

/** Whose tickets may be handed over by whom: those inside the areas whose roster one keeps. */
@Injectable()
export class HandoverScope {
  constructor(
    private readonly management: ManagementAccess,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  of(actor: Actor, { userId, areaId }: { userId: string; areaId?: string | undefined }): LedTickets {
    return { userId, statuses: actionRule('transfer').from, within: this.within(actor, areaId) }
  }

  private within(actor: Actor, areaId: string | undefined): LedTickets['within'] {
    if (areaId === undefined && this.management.keepsEverything(actor)) return undefined
    if (areaId !== undefined) this.management.require(actor, 'roster', areaId)
    const kept = areaId === undefined ? this.management.areasKept(actor, 'roster') : [areaId]
    if (kept.length === 0) throw new AppError('FORBIDDEN')
    return kept.flatMap((id) => {
      const area = this.areas.byId(id)
      return area ? [scopedArea(area)] : []
    })
  }
}
