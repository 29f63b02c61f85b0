import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { AreaRepository } from '../data/area.repository.js'
import type { AreaChange, AreaDraft, AreaPatch } from '../domain/area-change.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { PolygonGeometry, Position } from '../domain/geojson.js'
import { AreaTree } from '../domain/area-tree.js'
import { movedGround } from '../domain/keep/moved-ground.js'
import { isFaulty } from '../domain/keep/outline-faults.js'
import { cutOut, mergedOutline } from '../domain/outline/ground.js'
import { splitOutline } from '../domain/outline/split-outline.js'
import { PackedPolygon } from '../domain/packed-polygon.js'

interface SplitGiven {
  readonly area: AreaRecord
  /** WGS 84. */
  readonly line: readonly Position[]
  readonly draft: { readonly id: string; readonly name: string }
}

interface MergeGiven {
  readonly keep: AreaRecord
  readonly gone: readonly AreaRecord[]
  readonly renamed: { readonly name?: string; readonly shortName?: string }
}

interface MoveGiven {
  readonly area: AreaRecord
  readonly parent: AreaRecord
  readonly code: string | undefined
}

/** The change sets that splitting, merging and moving come to, reckoned on the outlines in force. */
@Injectable()
export class AreaChanges {
  constructor(private readonly areas: AreaRepository) {}

  /** A new area that takes its ground from the ordinary ones beside it. */
  async cutOut(em: EntityManager, draft: AreaDraft): Promise<AreaChange> {
    const { geometry, parentId = null } = draft
    if (!geometry || parentId === null || isFaulty(geometry)) return { creates: [draft], patches: [] }
    const siblings = (await this.activeChildren(em, parentId)).filter(({ layer }) => layer === 'ordinary')
    const holders = await this.areas.boundariesOf(
      em,
      siblings.map(({ id }) => id),
    )
    const { ground, left } = cutOut(holders, geometry)
    const patches = [...left].flatMap(([areaId, outline]) => (outline ? [{ areaId, geometry: outline }] : []))
    return { creates: [{ ...draft, geometry: ground }], patches }
  }

  /** @throws AppError AREA_LINE_DOES_NOT_CUT */
  async split(em: EntityManager, { area, line, draft }: SplitGiven): Promise<AreaChange> {
    const outline = (await this.areas.boundariesOf(em, [area.id])).get(area.id)
    const parts = outline && splitOutline(outline, line)
    if (!parts) throw new AppError('AREA_LINE_DOES_NOT_CUT')
    const { level, layer, parentId } = area
    const parted = new PackedPolygon(parts.parted)
    const children = (await this.activeChildren(em, area.id)).filter(({ centre }) => parted.contains(centre))
    const created: AreaDraft = { ref: draft.id, ...draft, level, layer, parentId, geometry: parts.parted }
    return {
      creates: [created],
      patches: [
        { areaId: area.id, geometry: parts.kept },
        ...children.map(({ id }) => ({ areaId: id, parentId: draft.id })),
      ],
    }
  }

  /** @throws AppError AREA_NOT_NEIGHBOURS */
  async merge(em: EntityManager, { keep, gone, renamed }: MergeGiven): Promise<AreaChange> {
    if (gone.length === 0 || !gone.every((each) => mayJoin(each, keep)))
      throw new AppError('AREA_NOT_NEIGHBOURS')
    const ids = [keep, ...gone].map(({ id }) => id)
    const outlines = await this.areas.boundariesOf(em, ids)
    const drawn = ids.flatMap((id) => outlines.get(id) ?? [])
    const geometry = drawn.length === ids.length ? mergedOutline(drawn) : undefined
    if (!geometry) throw new AppError('AREA_NOT_NEIGHBOURS')
    const patches: AreaPatch[] = [{ areaId: keep.id, geometry, ...renamed }]
    for (const { id } of gone) {
      patches.push({ areaId: id, status: 'retired' })
      for (const child of await this.activeChildren(em, id))
        patches.push({ areaId: child.id, parentId: keep.id })
    }
    return { creates: [], patches }
  }

  async move(em: EntityManager, { area, parent, code }: MoveGiven): Promise<AreaChange> {
    const moved: AreaPatch = { areaId: area.id, parentId: parent.id, ...(code !== undefined && { code }) }
    const tree = new AreaTree(await this.areas.allAreas(em))
    const ids = [area.id, ...ancestors(tree, area.parentId), ...ancestors(tree, parent.id)]
    const outlines = await this.areas.boundariesOf(em, ids)
    return { creates: [], patches: [moved, ...groundPatches(tree, { area, parent }, outlines)] }
  }

  private async activeChildren(em: EntityManager, areaId: string): Promise<readonly AreaRecord[]> {
    const tree = new AreaTree(await this.areas.allAreas(em))
    return tree.childrenOf(areaId).filter(({ status }) => status === 'active')
  }
}

/** An exclusive grid may be given back to an ordinary one; an overlay holds no ground that another could take. */
function mayJoin(gone: AreaRecord, keep: AreaRecord): boolean {
  const overlays = [gone, keep].filter(({ layer }) => layer === 'overlay').length
  return gone.parentId === keep.parentId && overlays !== 1
}

function ancestors(tree: AreaTree, areaId: string | null): string[] {
  const line = areaId === null ? undefined : tree.lineOf(areaId)
  return Object.values(line ?? {}).map((area: AreaRecord) => area.id)
}

/** Those above that lose the ground and those that gain it; who stands above both keeps its outline. */
function groundPatches(
  tree: AreaTree,
  { area, parent }: Pick<MoveGiven, 'area' | 'parent'>,
  outlines: ReadonlyMap<string, PolygonGeometry>,
): AreaPatch[] {
  const ground = outlines.get(area.id)
  if (!ground || area.layer === 'overlay') return []
  const [from, to] = [ancestors(tree, area.parentId), ancestors(tree, parent.id)]
  const losing = from.filter((id) => !to.includes(id))
  const gaining = to.filter((id) => !from.includes(id))
  return [...movedGround({ ground, outlines, losing, gaining })].map(([areaId, geometry]) => ({
    areaId,
    geometry,
  }))
}
