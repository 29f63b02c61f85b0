import { Injectable } from '@nestjs/common'
import { PLACE_KINDS } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import {
  AreaLocator,
  AreaSurvey,
  PlaceDirectory,
  PlaceKeeper,
  PlaceSurvey,
  type Located,
} from '../../area/index.js'
import { HouseholdRegister } from '../../household/index.js'
import { AppError } from '../../../core/errors/index.js'
import { findingAt, type Finding } from '../domain/finding.js'
import type { ImportPlan } from '../domain/import-plan.js'
import { AreaNet } from './area-net.js'
import { value } from './area-rows.js'
import { PlaceRowReader, type PlaceEdit } from './place-rows.js'
import { refuseRevert } from './refuse-revert.js'
import { inRow } from './row-refusal.js'
import {
  SortImport,
  type Applied,
  type Ground,
  type ImportContext,
  type RevertContext,
} from './sort-import.js'

const OUT_OF_SCOPE = {
  kind: 'outOfScope',
  zh: '位置不在您选的区域内',
  en: 'its position is not inside the area you chose',
}

/** Compounds, buildings, units and stations. */
@Injectable()
export class PlaceImport extends SortImport<readonly PlaceEdit[]> {
  override readonly sort = 'places'

  constructor(
    private readonly survey: AreaSurvey,
    private readonly places: PlaceSurvey,
    private readonly keeper: PlaceKeeper,
    private readonly directory: PlaceDirectory,
    private readonly households: HouseholdRegister,
    private readonly locator: AreaLocator,
  ) {
    super()
  }

  override async ground(em: EntityManager, { records, areaId }: ImportContext): Promise<Ground> {
    const net = new AreaNet(await this.survey.records(em))
    const pointed = records.filter(({ point }) => point)
    const lines = pointed.map((record) => net.lineOf(net.withCode(value(record, 'areaCode'))?.id ?? areaId))
    const ids = new Set(lines.flat().map(({ id }) => id))
    const outlines = await this.survey.outlines(em, [...ids])
    const samples = pointed.map(({ point = [0, 0] }, index) => {
      const above = lines[index]?.find(({ id }) => outlines.has(id))
      const expected = above && outlines.get(above.id)
      return { points: [{ lng: point[0], lat: point[1] }], ...(expected && { expected }) }
    })
    return { samples, known: [] }
  }

  override async plan(em: EntityManager, context: ImportContext): Promise<ImportPlan<readonly PlaceEdit[]>> {
    const net = new AreaNet(await this.survey.records(em))
    const known = await this.places.ofAreas(
      em,
      net.within(context.areaId).map(({ id }) => id),
    )
    const reader = new PlaceRowReader(net, known, context)
    const edits = reader.read()
    const preview = edits.flatMap(({ draft, change }) =>
      draft
        ? [
            {
              kind: 'created' as const,
              title: change.title,
              geometry: { type: 'Point' as const, coordinates: [draft.point.lng, draft.point.lat] as const },
            },
          ]
        : [],
    )
    const findings = [...reader.findings, ...edits.flatMap((edit) => this.misplaced(edit, net, context))]
    return {
      changes: edits.map(({ change }) => change),
      unchanged: reader.unchanged,
      findings,
      preview,
      work: edits,
    }
  }

  override async apply(
    em: EntityManager,
    { actor }: ImportContext,
    plan: ImportPlan<readonly PlaceEdit[]>,
  ): Promise<Applied> {
    for (const kind of PLACE_KINDS) {
      const drafts = plan.work.flatMap(({ draft }) => (draft?.kind === kind ? [draft] : []))
      await inRow({}, () => this.keeper.createMany(em, actor, drafts))
    }
    for (const { record, patch } of plan.work)
      if (patch)
        await inRow(record.where, () => this.keeper.update(em, actor, { ...patch.patch, placeId: patch.id }))
    return { entityIds: plan.work.map(({ draft, patch }) => draft?.id ?? patch?.id) }
  }

  /** What it made goes out of use again, unless somebody has entered households there. */
  override async revert(em: EntityManager, { actor, lines }: RevertContext): Promise<void> {
    if (lines.some(({ kind }) => kind !== 'create')) refuseRevert('changed')
    const made = await this.directory.byIds(
      em,
      lines.flatMap(({ entityId }) => entityId ?? []),
    )
    const untouched = made.every(
      (place) =>
        place.status === 'active' &&
        lines.some(({ entityId, detail }) => entityId === place.id && detail.change?.title === place.name),
    )
    if (made.length !== lines.length || !untouched) refuseRevert('touched')
    const lived = await this.households.ofPlaces(
      em,
      made.map(({ id }) => id),
    )
    if (lived.length > 0) refuseRevert('lived')
    const tops = made.filter(({ parentId }) => !made.some(({ id }) => id === parentId))
    for (const { id } of tops) await this.keeper.retire(em, actor, id)
  }

  /** A point outside every county, or in somebody else's part of this one. */
  private misplaced(edit: PlaceEdit, net: AreaNet, { areaId }: ImportContext): Finding[] {
    const { where } = edit.record
    try {
      const here = this.areaOf(edit)
      return here === undefined || net.isWithin(here, areaId) ? [] : [findingAt(where, OUT_OF_SCOPE)]
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return [findingAt(where, { kind: 'outside', zh: error.text('zh-CN'), en: error.text('en') })]
    }
  }

  /** Undefined when the point stays where it is. @throws AppError LOCATION_OUTSIDE and its like */
  private areaOf({ draft, patch }: PlaceEdit): string | undefined {
    const point = draft ? draft.point : patch?.patch.point
    return point && (draft?.areaId ?? smallest(this.locator.locate(point)))
  }
}

function smallest({ grid, community, subdistrict, county }: Located): string {
  return (grid ?? community ?? subdistrict ?? county).id
}
