import { queryClient } from '@/api/query-client'
import { callApi } from '@/platform/http/api-client'
import { touches, type Outline } from '../model/border-net'
import type { AreaFeature, FeatureCollection } from '../model/geojson'

const WGS84 = { coord: 'wgs84' } as const

/** Unrounded and whole, as an outline that is sent back must be; never from what was fetched for looking. */
function exactChildren(id: string): Promise<FeatureCollection<AreaFeature>> {
  return callApi({ method: 'GET', path: `/areas/${id}/children-boundaries`, query: WGS84 })
}

function exactOutline(id: string): Promise<AreaFeature> {
  return callApi({ method: 'GET', path: `/areas/${id}/boundary`, query: WGS84 })
}

const outlineOf = ({ properties, geometry }: AreaFeature): Outline => ({ id: properties.id, geometry })

/** Overlays lie over the others and share no border with them. */
const tiles = ({ properties }: AreaFeature) => properties.layer !== 'overlay'

/** Below an area, level by level, whatever lies on the border that is to be moved. */
async function belowOnBorder(features: readonly AreaFeature[], border: AreaFeature): Promise<AreaFeature[]> {
  const holders = features.filter(({ properties }) => properties.level !== 'grid')
  if (holders.length === 0) return []
  const found = await Promise.all(holders.map(({ properties }) => exactChildren(properties.id)))
  const below = found.flatMap((each) => each.features.filter(tiles))
  const onBorder = below.filter((each) => touches(each.geometry, border.geometry))
  return [...onBorder, ...(await belowOnBorder(onBorder, border))]
}

export interface FetchedNet {
  outlines: Outline[]
  parent: AreaFeature | undefined
  baseVersion: number
}

/** Everything that moves when one outline does: itself, its neighbours, and what lies on the border below them. */
export async function fetchNet(id: string, parentId: string | undefined): Promise<FetchedNet> {
  const own = await exactOutline(id)
  const baseVersion = own.properties.boundaryVersion
  if (own.properties.layer === 'overlay')
    return { outlines: [outlineOf(own)], parent: undefined, baseVersion }
  const [parent, around] = await Promise.all([
    parentId === undefined ? undefined : exactOutline(parentId).catch(() => undefined),
    parentId === undefined ? undefined : exactChildren(parentId),
  ])
  const beside = (around?.features ?? []).filter(tiles).filter(({ properties }) => properties.id !== id)
  const meeting = beside.filter((each) => touches(each.geometry, own.geometry))
  const below = await belowOnBorder([own, ...meeting], own)
  return { outlines: [own, ...meeting, ...below].map(outlineOf), parent, baseVersion }
}

/** After somebody else's change: nothing that was seen before holds. */
export function forgetAreas(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['area'] })
}
