import type { AreaPage } from '../area.service.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { Located } from '../domain/locate.js'
import type { ShapedAreas } from '../keep/area-shaping.js'
import type { AreaChangeView } from './area-keeping.views.js'
import type { AreaPageView, AreaView, LocatedView } from './area.dto.js'

export function areaView({
  id,
  code,
  name,
  shortName,
  level,
  layer,
  parentId,
  centre,
  phone,
  status,
}: AreaRecord): AreaView {
  const at = { ...centre, coord: 'wgs84' as const }
  return { id, code, name, shortName, level, layer, parentId, centre: at, phone, status }
}

const orNull = (area: AreaRecord | undefined): AreaView | null => (area ? areaView(area) : null)

export function areaPageView({ items, nextCursor }: AreaPage): AreaPageView {
  return { items: items.map(areaView), nextCursor }
}

export function locatedView(located: Located): LocatedView {
  const { grid, community, subdistrict, county, candidates, reason, distanceM, boundaryVersion } = located
  return {
    grid: orNull(grid),
    community: orNull(community),
    subdistrict: orNull(subdistrict),
    county: areaView(county),
    candidates: candidates.map((candidate) => ({
      ...areaView(candidate.area),
      distanceM: candidate.distanceM,
    })),
    reason,
    ...(distanceM !== undefined && { distanceM }),
    boundaryVersion,
  }
}

export function areaChangeView({ version, areas }: ShapedAreas): AreaChangeView {
  return { version, areas: areas.map(areaView) }
}
