import type { AreaBasemapEntity, AreaEntity, PlaceEntity, PolygonGeometry } from '../../area/index.js'
import { toDegrees, type LatticePoint } from './geometry/lattice.geometry.js'
import { areaIdOf, organisationIdOf, placeIdOf } from './stable-id.util.js'
import type { AreaPlan } from './world/area.plan.js'
import type { PlacePlan } from './world/place.plan.js'
import type { WorldPlan } from './world/world.plan.js'

export interface GroundRows {
  readonly areas: readonly AreaEntity[]
  readonly boundaries: readonly { readonly areaId: string; readonly geometry: PolygonGeometry }[]
  readonly places: readonly PlaceEntity[]
  readonly basemaps: readonly AreaBasemapEntity[]
}

const degrees = (point: LatticePoint): { lng: number; lat: number } => {
  const [lng, lat] = toDegrees(point)
  return { lng, lat }
}

/** The rows of the demo's ground. @param contracts property company of a place, by the place's key */
export function groundRows(world: WorldPlan, contracts: ReadonlyMap<string, string>): GroundRows {
  const plans = new Map(world.areas.map((plan) => [plan.code, plan]))
  const names = new Map(world.places.map(({ key, name }) => [key, name]))
  return {
    areas: world.areas.map((plan) => areaRow(plan, plans)),
    boundaries: world.areas.map(({ code, ring }) => ({ areaId: areaIdOf(code), geometry: polygon(ring) })),
    places: world.places.map((plan) => placeRow(plan, { plans, names, contracts })),
    basemaps: [...world.basemaps].map(([code, map]) => ({
      areaId: areaIdOf(code),
      geojson: map,
    })),
  }
}

function polygon(ring: readonly LatticePoint[]): PolygonGeometry {
  const points = ring.map(toDegrees)
  const [first] = points
  return { type: 'Polygon', coordinates: [first ? [...points, first] : points] }
}

/** The area itself and everything above it, by level. */
function lineOf(
  plan: AreaPlan,
  plans: ReadonlyMap<string, AreaPlan>,
): Partial<Record<AreaPlan['level'], AreaPlan>> {
  const parent = plan.parentCode === null ? undefined : plans.get(plan.parentCode)
  return { ...(parent && lineOf(parent, plans)), [plan.level]: plan }
}

const idOrNull = (plan: AreaPlan | undefined): string | null => (plan ? areaIdOf(plan.code) : null)

function areaRow(plan: AreaPlan, plans: ReadonlyMap<string, AreaPlan>): AreaEntity {
  const { code, name, shortName, level, parentCode, centre } = plan
  const { county = plan, subdistrict, community } = lineOf(plan, plans)
  return {
    ...{ id: areaIdOf(code), code, name, shortName, level, layer: 'ordinary', status: 'active', phone: null },
    parentId: parentCode === null ? null : areaIdOf(parentCode),
    countyId: areaIdOf(county.code),
    subdistrictId: idOrNull(subdistrict),
    communityId: idOrNull(community),
    ...degrees(centre),
  }
}

interface PlaceContext {
  readonly plans: ReadonlyMap<string, AreaPlan>
  readonly names: ReadonlyMap<string, string>
  readonly contracts: ReadonlyMap<string, string>
}

function placeRow(plan: PlacePlan, { plans, contracts }: PlaceContext): PlaceEntity {
  const { key, kind, name, gridCode, parentKey, at } = plan
  const grid = plans.get(gridCode)
  const { subdistrict, community } = grid ? lineOf(grid, plans) : {}
  const company = contracts.get(key)
  return {
    ...{ id: placeIdOf(key), key, kind, name, areaId: areaIdOf(gridCode) },
    parentId: parentKey === null ? null : placeIdOf(parentKey),
    address: `${subdistrict?.shortName ?? ''}${community?.shortName ?? ''}${name}`,
    organisationId: company === undefined ? null : organisationIdOf(company),
    ...degrees(at),
  }
}
