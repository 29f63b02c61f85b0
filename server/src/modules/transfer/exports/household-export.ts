import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaSurvey, PlaceDirectory, type PlaceEntity } from '../../area/index.js'
import { HouseholdRegister, type HouseholdEntity } from '../../household/index.js'
import { AreaNet } from '../sorts/area-net.js'
import type { ExportRow } from './export-row.js'
import { SortExport, type ExportRequest } from './sort-export.js'

type Places = ReadonlyMap<string, PlaceEntity>

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

const text = (value: string | number | null | undefined): string => String(value ?? '')

function valuesOf(household: HouseholdEntity, places: Places, net: AreaNet): Record<string, string> {
  const { placeId, areaId, room, householder, phone, people, liaison } = household
  const areaCode = text(net.get(areaId)?.code)
  const facts = { phone: text(phone), people: text(people), liaison: text(liaison) }
  return { ...homeOf(places, placeId), areaCode, room, householder, ...facts }
}

/** A building, or a unit and the building it is in. */
function homeOf(places: Places, placeId: string): Record<string, string> {
  const home = places.get(placeId)
  if (!home) return {}
  if (home.kind !== 'unit') return { placeKey: home.key, building: home.name, unit: '' }
  return { placeKey: home.key, building: text(places.get(text(home.parentId))?.name), unit: home.name }
}
