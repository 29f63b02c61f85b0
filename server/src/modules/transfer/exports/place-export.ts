import { Injectable } from '@nestjs/common'
import { fromWgs84 } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaSurvey, PlaceSurvey } from '../../area/index.js'
import { AreaNet } from '../sorts/area-net.js'
import type { ExportRow } from './export-row.js'
import { SortExport, type ExportRequest } from './sort-export.js'

@Injectable()
export class PlaceExport extends SortExport {
  constructor(
    private readonly survey: AreaSurvey,
    private readonly places: PlaceSurvey,
  ) {
    super()
  }

  override async rows(em: EntityManager, { areaId, coord }: ExportRequest): Promise<readonly ExportRow[]> {
    const net = new AreaNet(await this.survey.records(em))
    const places = await this.places.ofAreas(
      em,
      net.within(areaId).map(({ id }) => id),
    )
    const names = new Map(places.map(({ id, name }) => [id, name]))
    return places.map(({ key, kind, name, address, parentId, areaId: gridId, lng, lat }) => {
      const area = net.get(gridId)
      const point = fromWgs84({ lng, lat }, coord)
      const parent = parentId === null ? '' : (names.get(parentId) ?? '')
      const areaCode = area?.level === 'grid' && area.status === 'active' ? area.code : ''
      return {
        values: {
          placeKey: key,
          kind,
          name,
          address,
          parent,
          areaCode,
          lng: degrees(point.lng),
          lat: degrees(point.lat),
        },
        geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
      }
    })
  }
}

/** A tenth of a millimetre is enough, and never written as 1e-7. */
const DIGITS = 9
const degrees = (value: number): string => String(Number(value.toFixed(DIGITS)))
