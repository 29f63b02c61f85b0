import { Injectable } from '@nestjs/common'
import type { Coord } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { newId } from '../../../core/ids/index.js'
import type { LineGeometry } from '../domain/geojson.js'
import type { AreaRecord } from '../domain/area-record.js'
import { geometryFrom } from '../domain/transform.js'
import { AreaChangeAccess } from './area-change-access.js'
import { AreaEdits, type Edited } from './area-edits.js'
import { based } from './area-attributes.js'
import { AreaChanges } from './area-changes.js'

export interface SplitRequest {
  readonly line: LineGeometry
  readonly coord: Coord
  /** Of the new area. */
  readonly name: string
  readonly baseVersion?: number
}

export interface MergeRequest {
  readonly keepId: string
  readonly areaIds: readonly string[]
  readonly name?: string
  readonly baseVersion?: number
}

export interface MoveRequest {
  readonly parentId: string
  readonly code?: string
  readonly baseVersion?: number
}

export interface RetireRequest {
  readonly intoId?: string
  readonly baseVersion?: number
}

export interface ShapedAreas {
  readonly version: number
  readonly areas: readonly AreaRecord[]
}

/** Splits, merges, moves and retires areas. Whoever keeps the area above may. */
@Injectable()
export class AreaShaping {
  constructor(
    private readonly edits: AreaEdits,
    private readonly access: AreaChangeAccess,
    private readonly changes: AreaChanges,
  ) {}

  /** The larger part stays the area, with its staff and history; the smaller is new. @throws AppError AREA_LINE_DOES_NOT_CUT */
  async split(caller: Caller, areaId: string, request: SplitRequest): Promise<ShapedAreas> {
    this.access.requireOver(caller.actor, areaId)
    const { coord, name, baseVersion } = request
    const area = this.edits.activeArea(areaId)
    const line = geometryFrom(request.line, coord)
    const newAreaId = newId()
    const summary = { zh: `${area.shortName} 拆分出 ${name}`, en: `${name} split off ${area.shortName}` }
    const edited = await this.edits.commit({
      ...{ caller, coord, areaId: newAreaId },
      work: async (em) => ({
        change: await this.changes.split(em, {
          area,
          line: line.coordinates,
          draft: { id: newAreaId, name },
        }),
        ...{ summary, ...based(baseVersion) },
      }),
    })
    return this.shaped(edited, [areaId, edited.areaId])
  }

  /** @throws AppError AREA_NOT_NEIGHBOURS */
  async merge(caller: Caller, { keepId, areaIds, name, baseVersion }: MergeRequest): Promise<ShapedAreas> {
    const goIds = areaIds.filter((id) => id !== keepId)
    for (const id of [keepId, ...goIds]) this.access.requireOver(caller.actor, id)
    const keep = this.edits.activeArea(keepId)
    const gone = goIds.map((id) => this.edits.activeArea(id))
    const names = gone.map(({ shortName }) => shortName)
    const summary = {
      zh: `${names.join('、')} 并入 ${keep.shortName}`,
      en: `${names.join(', ')} merged into ${keep.shortName}`,
    }
    const renamed = name === undefined ? {} : { name, shortName: name }
    const edited = await this.edits.commit({
      ...{ caller, areaId: keepId },
      work: async (em) => ({
        change: await this.changes.merge(em, { keep, gone, renamed }),
        ...{ summary, ...based(baseVersion) },
      }),
    })
    return this.shaped(edited, [keepId, ...goIds])
  }

  /** With its ground: the communities it leaves lose it, those it comes to gain it. */
  async move(
    caller: Caller,
    areaId: string,
    { parentId, code, baseVersion }: MoveRequest,
  ): Promise<ShapedAreas> {
    this.access.requireOver(caller.actor, areaId)
    const [area, parent] = [this.edits.activeArea(areaId), this.edits.activeArea(parentId)]
    const summary = {
      zh: `${area.shortName} 划归 ${parent.shortName}`,
      en: `${area.shortName} moved to ${parent.shortName}`,
    }
    const edited = await this.edits.commit({
      ...{ caller, areaId },
      work: async (em) => ({
        change: await this.changes.move(em, { area, parent, code }),
        ...{ summary, ...based(baseVersion) },
      }),
    })
    return this.shaped(edited, [areaId])
  }

  /** @throws AppError AREA_NOT_NEIGHBOURS */
  async retire(caller: Caller, areaId: string, { intoId, baseVersion }: RetireRequest): Promise<ShapedAreas> {
    if (intoId !== undefined) return this.retireInto(caller, areaId, { intoId, ...based(baseVersion) })
    this.access.requireOver(caller.actor, areaId)
    const { shortName } = this.edits.activeArea(areaId)
    const edited = await this.edits.commit({
      ...{ caller, areaId },
      work: () => ({
        change: { creates: [], patches: [{ areaId, status: 'retired' }] },
        ...{ summary: { zh: `撤销 ${shortName}`, en: `${shortName} retired` }, ...based(baseVersion) },
      }),
    })
    return this.shaped(edited, [areaId])
  }

  private async retireInto(
    caller: Caller,
    areaId: string,
    { intoId, ...rest }: { readonly intoId: string; readonly baseVersion?: number },
  ): Promise<ShapedAreas> {
    if (intoId === areaId) throw new AppError('AREA_NOT_NEIGHBOURS')
    const { version, areas } = await this.merge(caller, { keepId: intoId, areaIds: [areaId], ...rest })
    return { version, areas: [...areas].reverse() }
  }

  private shaped({ version }: Edited, areaIds: readonly string[]): ShapedAreas {
    return { version, areas: areaIds.map((id) => this.edits.area(id)) }
  }
}
