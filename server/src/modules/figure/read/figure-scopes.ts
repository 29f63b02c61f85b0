import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Clock, dayOf } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { askedPeriod, type AskedPeriod } from '../../../core/http/index.js'
import { AreaDirectory, ManagementAccess, type AreaRecord } from '../../area/index.js'
import type { FigureScope } from '../domain/figure-scope.js'

export interface ScopeQuery extends AskedPeriod {
  readonly areaId: string
  readonly unitId?: string
  readonly categoryId?: string
}

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
    { areaId, unitId, categoryId, ...asked }: ScopeQuery,
  ): FigureScope & { readonly area: AreaRecord } {
    this.access.require(actor, 'figures', areaId)
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    const period = askedPeriod(asked, this.clock.now())
    return {
      ...{ area, areaId, level: area.level, from: dayOf(period.from), to: dayOf(period.to - 1) },
      ...(unitId !== undefined && { unitId }),
      ...(categoryId !== undefined && { categoryId }),
    }
  }
}
