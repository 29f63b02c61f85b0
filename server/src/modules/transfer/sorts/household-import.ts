import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../../core/audit/index.js'
import { AreaSurvey, PlaceSurvey } from '../../area/index.js'
import { HouseholdRegister } from '../../household/index.js'
import type { ImportPlan } from '../domain/import-plan.js'
import { AreaNet } from './area-net.js'
import { HouseholdRowReader, type HouseholdEdit } from './household-rows.js'
import { PlaceIndex } from './place-index.js'
import { refuseRevert } from './refuse-revert.js'
import {
  SortImport,
  type Applied,
  type Ground,
  type ImportContext,
  type RevertContext,
} from './sort-import.js'

const FIRST_VERSION = 1

/** The register of households. */
@Injectable()
export class HouseholdImport extends SortImport<readonly HouseholdEdit[]> {
  override readonly sort = 'households'

  constructor(
    private readonly survey: AreaSurvey,
    private readonly places: PlaceSurvey,
    private readonly register: HouseholdRegister,
    private readonly audit: AuditTrail,
  ) {
    super()
  }

  override ground(): Promise<Ground> {
    return Promise.resolve({ samples: [], known: [] })
  }

  override async plan(
    em: EntityManager,
    context: ImportContext,
  ): Promise<ImportPlan<readonly HouseholdEdit[]>> {
    const net = new AreaNet(await this.survey.records(em))
    const known = await this.places.ofAreas(
      em,
      net.within(context.areaId).map(({ id }) => id),
    )
    const reader = new HouseholdRowReader(net, new PlaceIndex(known), context)
    const homes = reader.homes()
    const placeIds = new Set([...homes.values()].map(({ place }) => place.id))
    const edits = reader.edits(homes, await this.register.ofPlaces(em, [...placeIds]))
    const { findings, unchanged } = reader
    return { changes: edits.map(({ change }) => change), unchanged, findings, preview: [], work: edits }
  }

  override async apply(
    em: EntityManager,
    { actor, areaId }: ImportContext,
    { work }: ImportPlan<readonly HouseholdEdit[]>,
  ): Promise<Applied> {
    const detail = `${work.length} households`
    await this.audit.record(em, {
      actorId: actor.userId,
      action: 'household.import',
      subjectId: areaId ?? 'everything',
      detail,
    })
    await this.register.add(
      em,
      work.flatMap(({ created }) => created ?? []),
    )
    for (const { changed } of work) if (changed) await this.register.change(em, changed.before, changed.facts)
    return { entityIds: work.map(({ created, changed }) => created?.id ?? changed?.before.id) }
  }

  /** What it entered is taken out again, unless somebody has changed it since. */
  override async revert(em: EntityManager, { lines }: RevertContext): Promise<void> {
    if (lines.some(({ kind }) => kind !== 'create')) refuseRevert('changed')
    const ids = lines.flatMap(({ entityId }) => entityId ?? [])
    const made = await this.register.byIds(em, ids)
    if (made.length !== ids.length || made.some(({ version }) => version !== FIRST_VERSION))
      refuseRevert('touched')
    await this.register.remove(em, ids)
  }
}
