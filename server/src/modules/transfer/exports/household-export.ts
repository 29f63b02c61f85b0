import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaSurvey, PlaceDirectory, type PlaceEntity } from '../../area/index.js'
import { HouseholdRegister, type HouseholdEntity } from '../../household/index.js'
import { AreaNet } from '../sorts/area-net.js'
import type { ExportRow } from './export-row.js'
import { SortExport, type ExportRequest } from './sort-export.js'

const AT_ONCE = 1_000

@Injectable()
export class HouseholdExport extends SortExport {
  constructor(
    private readonly survey: AreaSurvey,
    private readonly places: PlaceDirectory,
    private readonly register: HouseholdRegister,
  ) {
    super()
  }

  override async rows(em: EntityManager, { areaId }: ExportRequest): Promise<readonly ExportRow[]> {
    const net = new AreaNet(await this.survey.records(em))
    const areaIds = net.within(areaId).map(({ id }) => id)
    const rows: ExportRow[] = []
    for (let after = ''; ;) {
      const page = await this.register.ofAreas(em, areaIds, { after, take: AT_ONCE })
      rows.push(...(await this.page(em, net, page)))
      if (page.length < AT_ONCE) return rows
      after = page.at(-1)?.id ?? ''
    }
  }

  private async page(
    em: EntityManager,
    net: AreaNet,
    page: readonly HouseholdEntity[],
  ): Promise<ExportRow[]> {
    const homes = await this.places.byIds(em, [...new Set(page.map(({ placeId }) => placeId))])
    const byId = new Map(homes.map((place) => [place.id, place]))
    const above = await this.places.byIds(
      em,
      homes.flatMap(({ parentId }) => parentId ?? []),
    )
    above.forEach((place) => byId.set(place.id, place))
    return page.map((household) => ({ values: valuesOf(household, byId, net) }))
  }
}

function valuesOf(
  { placeId, areaId, room, householder, phone, people, liaison }: HouseholdEntity,
  places: ReadonlyMap<string, PlaceEntity>,
  net: AreaNet,
): Record<string, string> {
  const home = places.get(placeId)
  const building = home?.kind === 'unit' ? places.get(home.parentId ?? '') : home
  const unit = home?.kind === 'unit' ? home.name : ''
  const where = {
    placeKey: home?.key ?? '',
    areaCode: net.get(areaId)?.code ?? '',
    building: building?.name ?? '',
    unit,
  }
  return {
    ...where,
    room,
    householder,
    phone: phone ?? '',
    people: people === null ? '' : String(people),
    liaison: liaison ?? '',
  }
}
