import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { AreaKeepingRepository, type AreaRow } from '../data/area-keeping.repository.js'
import { AreaRepository } from '../data/area.repository.js'
import { BoundaryHistoryRepository } from '../data/boundary-history.repository.js'
import type { ChangeSummary } from '../domain/area-change.js'
import type { AreaRecord, PastRecord } from '../domain/area-record.js'
import { AreaTree } from '../domain/area-tree.js'
import type { NetPlan } from '../domain/keep/net-plan.js'

interface Writing {
  /** The version the plan was made on. */
  readonly from: number
  readonly actor: Actor
  readonly summary: ChangeSummary
}

/** Puts a plan into force as one boundary version, keeping what it replaces. */
@Injectable()
export class NetWriter {
  constructor(
    private readonly areas: AreaRepository,
    private readonly keeping: AreaKeepingRepository,
    private readonly history: BoundaryHistoryRepository,
    private readonly clock: Clock,
  ) {}

  /** Gives the new version; runs again as a whole when another change came in between. */
  async write(em: EntityManager, plan: NetPlan, { from, actor, summary }: Writing): Promise<number> {
    const version = await this.areas.claimVersion(em, from)
    await this.putRecords(em, plan, version)
    const outlines = [...plan.outlines].map(([areaId, geometry]) => ({ areaId, geometry }))
    await this.areas.putBoundaries(em, version, outlines)
    const tree = new AreaTree([...plan.records.records.values()])
    const own = plan.touched
    const above = [...own].flatMap((id) => ancestorsOf(tree, id))
    await this.history.add(em, { version, at: this.clock.now(), by: actor, summary, own, above })
    return version
  }

  private async putRecords(
    em: EntityManager,
    { before, records: plan }: NetPlan,
    version: number,
  ): Promise<void> {
    const tree = new AreaTree([...plan.records.values()])
    const rows = rowsToWrite(plan.changed, tree)
    const isNew = ({ area }: AreaRow): boolean => !before.records.has(area.id)
    const past = [...plan.changed].map((id) => [id, pastOf(before.records.get(id))] as const)
    await this.history.keepPast(em, version, past)
    await this.keeping.insertAreas(em, rows.filter(isNew))
    for (const row of rows) if (!isNew(row)) await this.keeping.updateArea(em, row)
    await this.keepCodes(em, before.records, rows)
  }

  /** Codes of areas that get their first or another one: both the old and the new stay theirs for good. */
  private async keepCodes(
    em: EntityManager,
    before: ReadonlyMap<string, AreaRecord>,
    rows: readonly AreaRow[],
  ): Promise<void> {
    const kept = await this.keeping.codes(em)
    const given = rows.flatMap(({ area: { id, code } }) => {
      const former = before.get(id)?.code
      return former === code
        ? []
        : [[code, id] as const, ...(former === undefined ? [] : [[former, id] as const])]
    })
    await this.keeping.keepCodes(
      em,
      given.filter(([code]) => !kept.has(code)),
    )
  }
}

/** What changed, and what lies below it: a move changes the ancestors in every row beneath. */
function rowsToWrite(changed: ReadonlySet<string>, tree: AreaTree): AreaRow[] {
  const ids = new Set([...changed].flatMap((id) => [id, ...tree.within(id).map((below) => below.id)]))
  return [...ids].flatMap((id) => {
    const [area, chain] = [tree.get(id), tree.chainOf(id)]
    if (!area || !chain) return []
    const { countyId, subdistrictId = null, communityId = null } = chain
    return [{ area, countyId, subdistrictId, communityId }]
  })
}

function ancestorsOf(tree: AreaTree, id: string): string[] {
  return Object.values(tree.lineOf(id) ?? {}).map((area: AreaRecord) => area.id)
}

function pastOf(area: AreaRecord | undefined): PastRecord | null {
  if (!area) return null
  const { id: _, ...was } = area
  return was
}
