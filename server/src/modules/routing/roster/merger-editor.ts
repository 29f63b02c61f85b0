import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import { AreaDirectory } from '../../area/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { DutyMergerEntity } from '../data/duty-merger.entity.js'
import type { MergerView } from './duty.views.js'
import type { GivenMerger } from './roster-requests.js'
import { RosterAccess } from './roster-access.js'
import { requireHours } from './roster-keeper.js'

const WHOLE_DAY = { fromMinute: 0, toMinute: 1440 } as const

/** For a time one grid is answered by another's people (并入). */
@Injectable()
export class MergerEditor {
  constructor(
    private readonly access: RosterAccess,
    private readonly areas: AreaDirectory,
    private readonly book: DutyBookRepository,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_MERGER_INVALID, ROSTER_HOURS_EMPTY, ROSTER_RANGE_INVALID */
  async add({ actor, idempotent }: Caller, body: GivenMerger): Promise<MergerView> {
    this.access.requireKeep(actor, body.areaId)
    this.requireNear(body)
    const { validFrom, validTo, ...rest } = body
    const validity = {
      validFrom: Date.parse(validFrom),
      validTo: validTo === undefined ? null : Date.parse(validTo),
    }
    const row: DutyMergerEntity = { id: newId(), ...WHOLE_DAY, ...rest, ...validity }
    requireHours(row)
    return this.database.write(async (em) => {
      const once = { request: idempotent, resourceId: row.id }
      const { resourceId } = await this.idempotency.once(em, once, () => this.book.insertMerger(em, row))
      return asView(await this.require(em, resourceId))
    })
  }

  /** From now on. @throws AppError MERGER_NOT_FOUND, FORBIDDEN */
  async remove({ actor }: Caller, mergerId: string): Promise<void> {
    await this.database.write(async (em) => {
      const { id, areaId, validFrom, validTo } = await this.require(em, mergerId)
      this.access.requireKeep(actor, areaId)
      const now = this.clock.now()
      if (validFrom >= now) await this.book.removeMerger(em, id)
      else await this.book.changeMerger(em, id, { validTo: Math.min(validTo ?? now, now) })
    })
  }

  private async require(em: EntityManager, id: string): Promise<DutyMergerEntity> {
    const merger = await this.book.merger(em, id)
    if (!merger) throw new AppError('MERGER_NOT_FOUND')
    return merger
  }

  /** Two grids of one town. */
  private requireNear({ areaId, intoAreaId }: GivenMerger): void {
    const grids = [areaId, intoAreaId].every((id) => this.areas.byId(id)?.level === 'grid')
    const [town, other] = [areaId, intoAreaId].map((id) => this.areas.chainOf(id)?.subdistrictId)
    if (!grids || areaId === intoAreaId || town !== other) throw new AppError('ROSTER_MERGER_INVALID')
  }
}

function asView({ validFrom, validTo, ...rest }: DutyMergerEntity): MergerView {
  return { ...rest, validFrom: isoTime(validFrom), validTo: isoTimeOrNull(validTo) }
}
