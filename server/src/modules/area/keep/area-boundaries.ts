import { Injectable } from '@nestjs/common'
import type { Coord } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import type { AreaChange } from '../domain/area-change.js'
import type { PolygonGeometry } from '../domain/geojson.js'
import { geometryFrom } from '../domain/transform.js'
import type { PlacedFinding } from '../domain/transform-finding.js'
import { based } from './area-attributes.js'
import { AreaChangeAccess } from './area-change-access.js'
import { AreaEdits } from './area-edits.js'

export interface BoundariesRequest {
  readonly coord: Coord
  readonly boundaries: readonly { readonly areaId: string; readonly geometry: PolygonGeometry }[]
  readonly dryRun?: boolean
  readonly baseVersion?: number
}

export interface ReplacedBoundaries {
  readonly version: number | null
  readonly findings: readonly PlacedFinding[]
}

/** Other outlines for several areas at once: a border between two is drawn anew on both sides together. */
@Injectable()
export class AreaBoundaries {
  constructor(
    private readonly edits: AreaEdits,
    private readonly access: AreaChangeAccess,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, AREA_RETIRED, AREA_CHANGE_REFUSED, BOUNDARY_CHANGED */
  async replace(caller: Caller, request: BoundariesRequest): Promise<ReplacedBoundaries> {
    const { coord, boundaries, dryRun = false, baseVersion } = request
    const change = changeOf(boundaries, coord)
    this.access.require(caller.actor, change)
    const names = boundaries.map(({ areaId }) => this.edits.activeArea(areaId).shortName)
    const summary = summaryOf(names)
    const work = (): { change: AreaChange; summary: typeof summary; baseVersion?: number } => ({
      ...{ change, summary, ...based(baseVersion) },
    })
    if (dryRun) return { version: null, findings: await this.edits.look({ caller, coord, work }) }
    const [first] = boundaries
    if (!first) throw new AppError('BAD_REQUEST')
    const { version, findings } = await this.edits.commit({ caller, coord, areaId: first.areaId, work })
    return { version, findings }
  }
}

function changeOf(boundaries: BoundariesRequest['boundaries'], coord: Coord): AreaChange {
  const patches = boundaries.map(({ areaId, geometry }) => ({
    areaId,
    geometry: geometryFrom(geometry, coord),
  }))
  return { creates: [], patches }
}

const NAMED = 3

function summaryOf(names: readonly string[]): { zh: string; en: string } {
  const some = names.slice(0, NAMED)
  const more = names.length > NAMED
  return {
    zh: `修改边界：${some.join('、')}${more ? ` 等 ${names.length} 个` : ''}`,
    en: `Borders edited: ${some.join(', ')}${more ? ` and others, ${names.length} in all` : ''}`,
  }
}
