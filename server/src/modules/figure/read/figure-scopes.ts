import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Clock, dayEnd, dayOf, dayStart } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, ManagementAccess, type AreaRecord } from '../../area/index.js'
import type { FigureScope } from '../domain/figure-scope.js'

export interface ScopeQuery {
  readonly areaId: string
  readonly from?: string
  readonly to?: string
  readonly unitId?: string
  readonly categoryId?: string
}

const DAY_MS = 24 * 60 * 60_000
const USUAL_DAYS = 30
const MAX_DAYS = 366

/** Which tickets somebody may have figures of: those of the areas they keep. */
@Injectable()
export class FigureScopes {
  constructor(
    private readonly access: ManagementAccess,
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, PERIOD_WRONG */
  of(
    actor: Actor,
    { areaId, from, to, unitId, categoryId }: ScopeQuery,
  ): FigureScope & { readonly area: AreaRecord } {
    this.access.require(actor, 'figures', areaId)
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    const end = to === undefined ? dayEnd(dayOf(this.clock.now())) : dayEnd(to)
    const start = from === undefined ? end - USUAL_DAYS * DAY_MS : dayStart(from)
    if (!(start < end) || end - start > MAX_DAYS * DAY_MS) throw new AppError('PERIOD_WRONG')
    return {
      ...{ area, areaId, level: area.level, from: dayOf(start), to: dayOf(end - 1) },
      ...(unitId !== undefined && { unitId }),
      ...(categoryId !== undefined && { categoryId }),
    }
  }
}
