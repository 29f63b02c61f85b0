import { useQuery } from '@tanstack/react-query'
import { callApi } from '@/platform/http/api-client'
import type { Located } from '@/platform/location-types'
import type { AreaView, LocateView } from '@/api/types'
import type { AreaFeature, FeatureCollection, GroundFeature } from '../model/geojson'

/** Boundaries change a few times a year; an hour old is fresh. */
const STEADY = { staleTime: 60 * 60_000 }
/** Metres: corners closer than this are not seen on a phone, and cost bytes. */
const SIMPLIFY_M = 3

const WGS84 = { coord: 'wgs84' } as const

export function useArea(id: string | undefined) {
  return useQuery({
    ...STEADY,
    queryKey: ['area', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => callApi<AreaView>({ method: 'GET', path: `/areas/${id ?? ''}`, signal }),
  })
}

export function useBoundary(id: string | undefined) {
  return useQuery({
    ...STEADY,
    queryKey: ['area', id, 'boundary'],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      callApi<AreaFeature>({ method: 'GET', path: `/areas/${id ?? ''}/boundary`, query: WGS84, signal }),
  })
}

/** The grids of a community, the communities of a town …; borders they share stay shared. */
export function useChildrenBoundaries(id: string | undefined) {
  return useQuery({
    ...STEADY,
    queryKey: ['area', id, 'children'],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      callApi<FeatureCollection<AreaFeature>>({
        method: 'GET',
        path: `/areas/${id ?? ''}/children-boundaries`,
        query: { ...WGS84, simplifyM: SIMPLIFY_M },
        signal,
      }),
  })
}

/** Streets, water and houses under a community's map; empty where none are drawn. */
export function useBasemap(id: string | undefined) {
  return useQuery({
    ...STEADY,
    queryKey: ['area', id, 'basemap'],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      callApi<FeatureCollection<GroundFeature>>({
        method: 'GET',
        path: `/areas/${id ?? ''}/basemap`,
        query: WGS84,
        signal,
      }),
  })
}

/** The grid and community one stands in. */
export function useLocatedArea(at: Located | undefined) {
  const place = at && { lng: at.lng, lat: at.lat, coord: at.coord, accuracy: at.accuracy }
  return useQuery({
    ...STEADY,
    queryKey: ['area', 'locate', place],
    enabled: place !== undefined,
    queryFn: ({ signal }) =>
      callApi<LocateView>({ method: 'GET', path: '/areas/locate', query: { ...place }, signal }),
  })
}
