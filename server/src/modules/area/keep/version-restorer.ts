import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaKeepingRepository } from '../data/area-keeping.repository.js'
import { AreaRepository } from '../data/area.repository.js'
import { BoundaryHistoryRepository } from '../data/boundary-history.repository.js'
import type { AreaChange, AreaPatch } from '../domain/area-change.js'
import type { AreaRecord, PastRecord } from '../domain/area-record.js'
import type { PolygonGeometry } from '../domain/geojson.js'
import { AreaTree } from '../domain/area-tree.js'
import { sameGround } from '../domain/outline/same-ground.js'

/** The change that makes an area and what lies below it what they were: nothing is deleted, what came later is retired. */
@Injectable()
export class VersionRestorer {
  constructor(
    private readonly areas: AreaRepository,
    private readonly keeping: AreaKeepingRepository,
    private readonly history: BoundaryHistoryRepository,
  ) {}

  async change(em: EntityManager, areaId: string, version: number): Promise<AreaChange> {
    const tree = new AreaTree(await this.areas.allAreas(em))
    const past = await this.history.recordsAt(em, version)
    const redrawn = await this.keeping.redrawnSince(em, version)
    const patches: AreaPatch[] = []
    for (const area of concerned(tree, past, areaId)) {
      const was = past.has(area.id) ? past.get(area.id) : area
      const isDrawn = was?.status === 'active' && redrawn.has(area.id)
      const geometry = isDrawn ? await this.formerOutline(em, area.id, version) : undefined
      patches.push(...patchBack(area, was ?? null, geometry))
    }
    return { creates: [], patches }
  }

  /** Undefined when the outline in force encloses the same: a vertex that a neighbour has brought since may stay. */
  private async formerOutline(
    em: EntityManager,
    areaId: string,
    version: number,
  ): Promise<PolygonGeometry | undefined> {
    const former = await this.keeping.outlineAt(em, areaId, version)
    const now = (await this.areas.boundariesOf(em, [areaId])).get(areaId)
    return former && now && sameGround(now, former) ? undefined : former
  }
}

/** What was not there yet is retired. */
function patchBack(
  area: AreaRecord,
  was: PastRecord | null,
  geometry: PolygonGeometry | undefined,
): AreaPatch[] {
  if (!was) return area.status === 'retired' ? [] : [{ areaId: area.id, status: 'retired' }]
  const attributes = attributePatch(area, was)
  if (!geometry && Object.keys(attributes).length === 0) return []
  return [{ areaId: area.id, ...attributes, ...(geometry && { geometry }) }]
}

/** The area with all that lies below it now, or did at the version. */
function concerned(
  tree: AreaTree,
  past: ReadonlyMap<string, PastRecord | null>,
  areaId: string,
): AreaRecord[] {
  const ids = new Set([areaId, ...tree.within(areaId).map(({ id }) => id)])
  for (let size = 0; size !== ids.size;) {
    size = ids.size
    for (const [id, was] of past) if (was?.parentId && ids.has(was.parentId)) ids.add(id)
  }
  return [...ids].flatMap((id) => tree.get(id) ?? [])
}

const ATTRIBUTES = ['code', 'name', 'shortName', 'layer', 'phone', 'status'] as const

function attributePatch(now: AreaRecord, was: PastRecord): Omit<AreaPatch, 'areaId' | 'geometry'> {
  const different = ATTRIBUTES.filter((each) => now[each] !== was[each])
  const patch = Object.fromEntries(different.map((each) => [each, was[each]]))
  return {
    ...patch,
    ...(was.parentId !== null && was.parentId !== now.parentId && { parentId: was.parentId }),
  }
}
