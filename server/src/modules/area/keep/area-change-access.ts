import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory } from '../area-directory.js'
import type { AreaChange, AreaDraft, AreaPatch } from '../domain/area-change.js'
import { ManagementAccess } from '../management-access.js'

/**
 * Who may change what: names and telephones whoever keeps the area; its outline, code, layer, parent and end whoever keeps
 * the one above, so that a community shapes its grids and the town shapes the communities.
 */
@Injectable()
export class AreaChangeAccess {
  constructor(
    private readonly management: ManagementAccess,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  require(actor: Actor, { creates, patches }: AreaChange): void {
    const refs = new Set(creates.map(({ ref }) => ref))
    creates.forEach((draft) => {
      // Below another draft: whoever may create that one may create this one.
      const { level, parentRef } = draft
      if (level === 'county' || parentRef === undefined || !refs.has(parentRef))
        this.requireCreate(actor, draft)
    })
    const created = new Set(creates.map(({ id }) => id))
    patches.forEach((patch) => {
      this.requirePatch(actor, patch)
      // Below an area that is only being made: the right to make it was asked for above.
      if (patch.parentId !== undefined && !created.has(patch.parentId))
        this.management.require(actor, 'areas', patch.parentId)
    })
  }

  /** The right to shape an area: that of keeping its parent. A county is shaped by those who keep it. */
  requireOver(actor: Actor, areaId: string): void {
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    this.management.require(actor, 'areas', area.parentId ?? area.id)
  }

  private requireCreate(actor: Actor, { parentId }: AreaDraft): void {
    if (parentId === undefined || parentId === null) this.management.requireEverything(actor)
    else this.management.require(actor, 'areas', parentId)
  }

  private requirePatch(actor: Actor, patch: AreaPatch): void {
    const { areaId } = patch
    if (isStructural(patch)) this.requireOver(actor, areaId)
    else this.management.require(actor, 'areas', areaId)
    const area = this.areas.byId(areaId)
    if (area?.level === 'county' && patch.status !== undefined && patch.status !== area.status)
      this.management.requireEverything(actor)
  }
}

function isStructural({ code, layer, parentId, status, geometry }: AreaPatch): boolean {
  return [code, layer, parentId, status, geometry].some((each) => each !== undefined)
}
