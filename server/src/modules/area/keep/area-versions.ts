import { Injectable } from '@nestjs/common'
import type { AreaLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE, type Caller } from '../../../core/http/index.js'
import type { BoundaryChangeEntity } from '../data/boundary-change.entity.js'
import { BoundaryHistoryRepository } from '../data/boundary-history.repository.js'
import { nextCode } from '../domain/keep/area-code.js'
import { ManagementAccess } from '../management-access.js'
import { based } from './area-attributes.js'
import { AreaEdits } from './area-edits.js'
import type { ShapedAreas } from './area-shaping.js'
import { NetReader } from './net-reader.js'
import { VersionRestorer } from './version-restorer.js'

export interface ShownVersion {
  readonly version: number
  readonly at: string
  readonly actorName: string | null
  readonly summary: string
  readonly current: boolean
}

export interface ShownVersions {
  readonly items: readonly ShownVersion[]
  readonly nextCursor: string | null
}

export interface RestoreRequest {
  readonly areaId: string
  readonly version: string
  readonly baseVersion?: number
}

const NEWEST = 2_147_483_647
const BELOW: Readonly<Record<AreaLevel, Exclude<AreaLevel, 'county'> | null>> = {
  county: 'subdistrict',
  subdistrict: 'community',
  community: 'grid',
  grid: null,
}

/** What an area was, version by version, and the way back (G53). */
@Injectable()
export class AreaVersions {
  constructor(
    private readonly database: Database,
    private readonly history: BoundaryHistoryRepository,
    private readonly management: ManagementAccess,
    private readonly edits: AreaEdits,
    private readonly restorer: VersionRestorer,
    private readonly reader: NetReader,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async list(
    { actor, language }: Caller,
    areaId: string,
    { cursor, limit = DEFAULT_PAGE_SIZE }: { readonly cursor?: string; readonly limit?: number },
  ): Promise<ShownVersions> {
    this.management.require(actor, 'areas', areaId)
    const before = cursor === undefined ? NEWEST : Number(decodeCursor(cursor, 1)[0])
    if (!Number.isSafeInteger(before)) throw new AppError('CURSOR_INVALID')
    const found = await this.database.read((em) =>
      this.history.ofArea(em, { areaId, before, take: limit + 1 }),
    )
    const { rows, nextCursor } = cutPage(found, limit, (last) => [last.version])
    const items = rows.map((row, i) => ({
      ...{ version: row.version, at: isoTime(row.at), actorName: row.actorName },
      ...{
        summary: language === 'en' ? row.summaryEn : row.summaryZh,
        current: cursor === undefined && i === 0,
      },
    }))
    return { items, nextCursor }
  }

  /** @throws AppError BOUNDARY_VERSION_NOT_FOUND, AREA_CHANGE_REFUSED, BOUNDARY_CHANGED */
  async restore(caller: Caller, { areaId, version, baseVersion }: RestoreRequest): Promise<ShapedAreas> {
    this.management.require(caller.actor, 'areas', areaId)
    const { shortName } = this.edits.area(areaId)
    const { version: now } = await this.edits.commit({
      ...{ caller, areaId },
      work: async (em) => {
        const { version: to } = await this.wanted(em, areaId, version)
        const summary = { zh: `${shortName} 恢复到版本 ${to}`, en: `${shortName} back to version ${to}` }
        return { change: await this.restorer.change(em, areaId, to), summary, ...based(baseVersion) }
      },
    })
    return { version: now, areas: [this.edits.area(areaId)] }
  }

  /** The next free code for a child of an area. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async nextCode({ actor }: Caller, areaId: string): Promise<string | null> {
    this.management.require(actor, 'areas', areaId)
    const area = this.edits.area(areaId)
    const level = BELOW[area.level]
    if (level === null) return null
    const codes = await this.database.read((em) => this.reader.codes(em))
    return nextCode(level, area.code, codes.keys()) ?? null
  }

  private async wanted(em: EntityManager, areaId: string, version: string): Promise<BoundaryChangeEntity> {
    const found = /^\d{1,9}$/.test(version) ? await this.history.find(em, areaId, Number(version)) : null
    if (!found) throw new AppError('BOUNDARY_VERSION_NOT_FOUND')
    return found
  }
}
