import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory } from '../../area/index.js'
import type { BoxFilter, BoxScope, ScopedArea } from '../data/ticket-box.repository.js'
import { boxScope, scopedArea, type CountRequest } from '../domain/box-scope.js'

/** From a query to a filter that stays inside what its reader may see. */
@Injectable()
export class BoxFilters {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND */
  of(actor: Actor, query: CountRequest): BoxFilter {
    const scope = boxScope(query.box ?? 'mine', actor)
    const { status, phase, kind } = query
    return {
      scope,
      ...(status && { statuses: status }),
      ...(phase && { phase }),
      ...(kind && { kind }),
      ...this.narrowed(scope, query),
    }
  }

  private narrowed(scope: BoxScope, { areaId, q = '', overdue }: CountRequest): Partial<BoxFilter> {
    const within = this.within(scope, areaId)
    return {
      ...(within && { within }),
      ...(q.trim() !== '' && { search: q }),
      ...(overdue === true && { overdueAt: this.clock.now() }),
    }
  }

  overdue(filter: BoxFilter): BoxFilter {
    return { ...filter, overdueAt: this.clock.now() }
  }

  /** A filter by an area outside the reader's own scope is refused, whatever lies there (G10, G11). */
  private within(scope: BoxScope, areaId: string | undefined): ScopedArea | undefined {
    if (areaId === undefined) return undefined
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    const outside = scope.box === 'area' && !scope.areas.some(({ id }) => this.areas.isWithin(area.id, id))
    if (outside) throw new AppError('FORBIDDEN')
    return scopedArea(area)
  }
}
