import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaSurvey, type AreaRecord } from '../../area/index.js'
import { AreaNet } from '../sorts/area-net.js'
import type { ExportRow } from './export-row.js'
import { geometryFor } from './geometry-for.js'
import { SortExport, type ExportRequest } from './sort-export.js'
import { wktOf } from './wkt.js'

@Injectable()
export class AreaExport extends SortExport {
  constructor(private readonly survey: AreaSurvey) {
    super()
  }

  override async rows(em: EntityManager, { areaId, coord }: ExportRequest): Promise<readonly ExportRow[]> {
    const net = new AreaNet(await this.survey.records(em))
    const areas = [...net.within(areaId)].sort((a, b) => (a.code < b.code ? -1 : 1))
    const outlines = await this.survey.outlines(
      em,
      areas.map(({ id }) => id),
    )
    return areas.map((area) => {
      const outline = area.status === 'active' ? outlines.get(area.id) : undefined
      const values = valuesOf(area, net)
      if (!outline) return { values }
      const geometry = geometryFor(outline, coord)
      return { values: { ...values, outline: wktOf(geometry) }, geometry }
    })
  }
}

function valuesOf(area: AreaRecord, net: AreaNet): Record<string, string> {
  const { code, name, shortName, level, layer, status, phone } = area
  const parentCode = net.get(area.parentId)?.code ?? ''
  return { code, name, shortName, level, layer, parentCode, phone: phone ?? '', status }
}
