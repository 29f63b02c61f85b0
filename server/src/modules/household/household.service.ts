import { Injectable } from '@nestjs/common'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaDirectory, ManagementAccess } from '../area/index.js'
import type { HouseholdEntity } from './data/household.entity.js'
import { HouseholdRegister } from './household-register.js'

export interface HouseholdQuery {
  readonly areaId: string
  readonly cursor?: string
  readonly limit?: number
}

/** What is told of a household. */
export type HouseholdFact = Omit<HouseholdEntity, 'version' | 'updatedAt'>

export interface HouseholdPage {
  readonly items: readonly HouseholdFact[]
  readonly nextCursor: string | null
}

/** Looking at the register: the community and above, each inside its own area, and every look is written down first. */
@Injectable()
export class HouseholdService {
  constructor(
    private readonly database: Database,
    private readonly register: HouseholdRegister,
    private readonly areas: AreaDirectory,
    private readonly access: ManagementAccess,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, CURSOR_INVALID */
  list(actor: Actor, { areaId, cursor, limit = DEFAULT_PAGE_SIZE }: HouseholdQuery): Promise<HouseholdPage> {
    this.access.require(actor, 'transfer', areaId)
    const [after = ''] = cursor === undefined ? [] : decodeCursor(cursor, 1)
    return this.database.write(async (em) => {
      await this.audit.record(em, { actorId: actor.userId, action: 'household.view', subjectId: areaId })
      const page = { after: String(after), take: limit + 1 }
      const found = await this.register.ofAreas(em, this.areas.idsWithin(areaId), page)
      const { rows: items, nextCursor } = cutPage(found, limit, (last) => [last.id])
      return { items, nextCursor }
    })
  }
}
