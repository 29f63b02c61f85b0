import { Injectable } from '@nestjs/common'
import type { Coord } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { AreaDirectory } from '../area-directory.js'
import { AreaKeeper, type AreaWork } from '../area-keeper.js'
import { AreaStore } from '../area-store.js'
import type { AreaFinding } from '../domain/area-finding.js'
import type { AreaRecord } from '../domain/area-record.js'
import { findingIn, type PlacedFinding } from '../domain/transform-finding.js'

export interface AreaEdit {
  readonly caller: Caller
  /** Id of the area made or changed: the same request again answers with it. */
  readonly areaId: string
  /** The system the caller speaks, for what is found wrong. */
  readonly coord?: Coord
  readonly work: (em: EntityManager) => AreaWork | Promise<AreaWork>
}

export interface Edited {
  readonly areaId: string
  readonly version: number
  readonly findings: readonly PlacedFinding[]
}

/** What people at the desk do to areas: one transaction, once for each Idempotency-Key, in force here at once. */
@Injectable()
export class AreaEdits {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly keeper: AreaKeeper,
    private readonly store: AreaStore,
    private readonly areas: AreaDirectory,
  ) {}

  async commit({ caller, areaId, coord = 'wgs84', work }: AreaEdit): Promise<Edited> {
    try {
      const edited = await this.database.write(async (em) => {
        let findings: readonly AreaFinding[] = []
        const request = { request: caller.idempotent, resourceId: areaId }
        const { resourceId } = await this.idempotency.once(em, request, async () => {
          await this.keeper.hold(em)
          ;({ findings } = await this.keeper.apply(em, caller.actor, await work(em)))
        })
        return { areaId: resourceId, findings: findings.map((finding) => findingIn(finding, coord)) }
      })
      await this.store.refresh()
      return { ...edited, version: this.areas.version }
    } catch (error) {
      throw inCoord(error, coord)
    }
  }

  /** What would be wrong, without changing anything. */
  async look({ coord = 'wgs84', work }: Omit<AreaEdit, 'areaId'>): Promise<PlacedFinding[]> {
    const findings = await this.database.read(async (em) => this.keeper.check(em, (await work(em)).change))
    return findings.map((finding) => findingIn(finding, coord))
  }

  /** @throws AppError AREA_NOT_FOUND */
  area(areaId: string): AreaRecord {
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    return area
  }

  /** @throws AppError AREA_NOT_FOUND, AREA_RETIRED */
  activeArea(areaId: string): AreaRecord {
    const area = this.area(areaId)
    if (area.status === 'retired') throw new AppError('AREA_RETIRED')
    return area
  }
}

/** A refused change, what is wrong with it drawn in the caller's system. */
function inCoord(error: unknown, coord: Coord): unknown {
  if (!(error instanceof AppError) || error.code !== 'AREA_CHANGE_REFUSED') return error
  const findings = (error.extra['findings'] as readonly AreaFinding[]).map((each) => findingIn(each, coord))
  return new AppError(error.code, { params: error.params, extra: { ...error.extra, findings }, cause: error })
}
