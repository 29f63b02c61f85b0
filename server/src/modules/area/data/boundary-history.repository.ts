import { Injectable } from '@nestjs/common'
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { ChangeSummary } from '../domain/area-change.js'
import type { PastRecord } from '../domain/area-record.js'
import { AreaPastEntity } from './area-past.entity.js'
import { BoundaryChangeAreaEntity } from './boundary-change-area.entity.js'
import { BoundaryChangeEntity } from './boundary-change.entity.js'

export interface NewBoundaryChange {
  readonly version: number
  readonly at: number
  readonly by: { readonly userId: string; readonly name: string } | null
  readonly summary: ChangeSummary
  /** Areas that changed. */
  readonly own: Iterable<string>
  /** Areas below which something changed. */
  readonly above: Iterable<string>
}

/** What boundary versions were: who, when, why, and what areas were until then. */
@Injectable()
export class BoundaryHistoryRepository {
  async add(em: EntityManager, change: NewBoundaryChange): Promise<void> {
    const { version, at, by, summary } = change
    const actor = { actorId: by?.userId ?? null, actorName: by?.name ?? null }
    const row = { version, at, ...actor, summaryZh: summary.zh, summaryEn: summary.en }
    await insertRows(em, BoundaryChangeEntity, [row])
    const own = new Set(change.own)
    const above = [...new Set(change.above)].filter((id) => !own.has(id))
    const rows = [
      ...[...own].map((areaId) => ({ areaId, version, own: true })),
      ...above.map((areaId) => ({ areaId, version, own: false })),
    ]
    await insertRows(em, BoundaryChangeAreaEntity, rows)
  }

  async keepPast(
    em: EntityManager,
    untilVersion: number,
    past: readonly (readonly [string, PastRecord | null])[],
  ): Promise<void> {
    await insertRows(
      em,
      AreaPastEntity,
      past.map(([areaId, was]) => ({ areaId, untilVersion, was })),
    )
  }

  /** Whether any of these areas changed after a version. */
  async changedSince(em: EntityManager, areaIds: readonly string[], version: number): Promise<boolean> {
    for (let start = 0; start < areaIds.length; start += IDS_AT_ONCE) {
      const areaId = In(areaIds.slice(start, start + IDS_AT_ONCE))
      if (await em.existsBy(BoundaryChangeAreaEntity, { areaId, own: true, version: MoreThan(version) }))
        return true
    }
    return false
  }

  /** Versions that concern an area or what lies below it, newest first. */
  async ofArea(
    em: EntityManager,
    { areaId, before, take }: { areaId: string; before: number; take: number },
  ): Promise<BoundaryChangeEntity[]> {
    const where = { areaId, version: LessThan(before) }
    const rows = await em.find(BoundaryChangeAreaEntity, { where, order: { version: 'DESC' }, take })
    const versions = rows.map(({ version }) => version)
    return em.find(BoundaryChangeEntity, { where: { version: In(versions) }, order: { version: 'DESC' } })
  }

  async find(em: EntityManager, areaId: string, version: number): Promise<BoundaryChangeEntity | null> {
    const concerns = await em.existsBy(BoundaryChangeAreaEntity, { areaId, version })
    return concerns ? em.findOneBy(BoundaryChangeEntity, { version }) : null
  }

  /** What areas were at a version, of those that changed since: null where there was no such area. */
  async recordsAt(em: EntityManager, version: number): Promise<Map<string, PastRecord | null>> {
    const rows = await em.find(AreaPastEntity, {
      where: { untilVersion: MoreThan(version) },
      order: { untilVersion: 'DESC' },
    })
    return new Map(rows.map(({ areaId, was }) => [areaId, was]))
  }
}

const IDS_AT_ONCE = 500
