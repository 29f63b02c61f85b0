import type {
  AreaBasemapEntity,
  AreaEntity,
  PlaceCodeEntity,
  PlaceEntity,
  PolygonGeometry,
} from '../../area/index.js'
import { toDegrees, type LatticePoint } from './geometry/lattice.geometry.js'
import { placeKey } from './place-key.util.js'
import { areaIdOf, placeIdOf } from './stable-id.util.js'
import type { AreaPlan } from './world/area.plan.js'
import type { PlacePlan } from './world/place.plan.js'
import type { WorldPlan } from './world/world.plan.js'

export interface GroundRows {
  readonly areas: readonly AreaEntity[]
  readonly boundaries: readonly { readonly areaId: string; readonly geometry: PolygonGeometry }[]
  readonly places: readonly PlaceEntity[]
  readonly codes: readonly PlaceCodeEntity[]
  readonly basemaps: readonly AreaBasemapEntity[]
}

const degrees = (point: LatticePoint): { lng: number; lat: number } => {
  const [lng, lat] = toDegrees(point)
  return { lng, lat }
}

/** The rows of the demo's ground. */
export function groundRows(world: WorldPlan): GroundRows {
  const plans = new Map(world.areas.map((plan) => [plan.code, plan]))
  return {
    areas: world.areas.map((plan) => areaRow(plan, plans)),
    boundaries: world.areas.map(({ code, ring }) => ({ areaId: areaIdOf(code), geometry: polygon(ring) })),
    places: world.places.map((plan) => placeRow(plan, plans)),
    codes: [...world.places.map(placeCode), ...world.areas.flatMap(gridCode)],
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

function placeRow(plan: PlacePlan, plans: ReadonlyMap<string, AreaPlan>): PlaceEntity {
  const { key, kind, name, gridCode, parentKey, at } = plan
  const grid = plans.get(gridCode)
  const { subdistrict, community } = grid ? lineOf(grid, plans) : {}
  return {
    ...{ id: placeIdOf(key), key, kind, name, areaId: areaIdOf(gridCode), areaChosen: false },
    parentId: parentKey === null ? null : placeIdOf(parentKey),
    address: `${subdistrict?.shortName ?? ''}${community?.shortName ?? ''}${name}`,
    status: 'active',
    ...degrees(at),
  }
}

function placeCode({ key }: PlacePlan): PlaceCodeEntity {
  return { key, placeId: placeIdOf(key), areaId: null, mintedAt: 0 }
}

/** Grids have codes too, on the boards of their workers. */
function gridCode({ code, level }: AreaPlan): PlaceCodeEntity[] {
  return level === 'grid'
    ? [{ key: placeKey(`grid/${code}`), placeId: null, areaId: areaIdOf(code), mintedAt: 0 }]
    : []
}
