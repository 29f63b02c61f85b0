import { Injectable } from '@nestjs/common'
import type { AreaLayer, AreaLevel, Coord } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { newId } from '../../../core/ids/index.js'
import type { AreaDraft } from '../domain/area-change.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { PolygonGeometry } from '../domain/geojson.js'
import { geometryFrom } from '../domain/transform.js'
import { AreaChangeAccess } from './area-change-access.js'
import { AreaChanges } from './area-changes.js'
import { AreaEdits } from './area-edits.js'

export interface NewArea {
  readonly code?: string
  readonly name: string
  readonly shortName?: string
  readonly level: AreaLevel
  readonly layer?: AreaLayer
  readonly parentId?: string
  readonly phone?: string
  readonly geometry?: PolygonGeometry
  readonly coord?: Coord
  readonly cutOut?: boolean
  readonly baseVersion?: number
}

export interface AreaUpdate {
  readonly name?: string
  readonly shortName?: string
  readonly phone?: string
  readonly layer?: AreaLayer
  readonly code?: string
  readonly baseVersion?: number
}

/** New areas, and the names, codes and telephones of those there are. */
@Injectable()
export class AreaAttributes {
  constructor(
    private readonly edits: AreaEdits,
    private readonly access: AreaChangeAccess,
    private readonly changes: AreaChanges,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, COORD_REQUIRED, AREA_CHANGE_REFUSED, BOUNDARY_CHANGED */
  async create(caller: Caller, given: NewArea): Promise<AreaRecord> {
    const { baseVersion, name } = given
    const draft = draftOf(given, newId())
    this.access.require(caller.actor, { creates: [draft], patches: [] })
    const { cutOut = draft.layer === 'exclusive' } = given
    const summary = { zh: `新建 ${name}`, en: `${name} created` }
    const { areaId } = await this.edits.commit({
      caller,
      areaId: draft.id,
      ...(given.coord && { coord: given.coord }),
      work: async (em) => ({
        change: cutOut ? await this.changes.cutOut(em, draft) : { creates: [draft], patches: [] },
        ...{ summary, ...based(baseVersion) },
      }),
    })
    return this.edits.area(areaId)
  }

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, AREA_CHANGE_REFUSED, BOUNDARY_CHANGED */
  async update(caller: Caller, areaId: string, given: AreaUpdate): Promise<AreaRecord> {
    const { baseVersion, phone, ...attributes } = given
    const { shortName } = this.edits.activeArea(areaId)
    const summary = { zh: `修改 ${shortName}`, en: `${shortName} edited` }
    const patch = {
      areaId,
      ...attributes,
      ...(phone !== undefined && { phone: phone === '' ? null : phone }),
    }
    await this.edits.commit({
      caller,
      areaId,
      work: () => ({ change: { creates: [], patches: [patch] }, summary, ...based(baseVersion) }),
    })
    return this.edits.area(areaId)
  }
}

function draftOf(given: NewArea, id: string): AreaDraft & { readonly id: string } {
  const { coord, geometry, cutOut: _, baseVersion: __, phone, parentId = null, ...attributes } = given
  if (geometry && coord === undefined) throw new AppError('COORD_REQUIRED')
  const outline = geometry && coord && { geometry: geometryFrom(geometry, coord) }
  return { ref: id, id, parentId, ...attributes, ...(phone && { phone }), ...outline }
}

export function based(baseVersion: number | undefined): { readonly baseVersion?: number } {
  return baseVersion === undefined ? {} : { baseVersion }
}
