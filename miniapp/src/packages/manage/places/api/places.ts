import type { LngLat, PlaceKind } from '@beegrid/shared'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { CodedPlaceView, PlacePageView, PlaceView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { fetchFile } from '@/platform/http/fetch-file'
import { randomKey } from '@/platform/random'

const KEY = 'kept-places'
const PAGE = 100

export interface PlaceFilter {
  areaId: string | undefined
  kind: PlaceKind | ''
  q: string
}

/** What lies in nothing else; with words to look for, everything that is called so. */
export function useKeptPlaces({ areaId, kind, q }: PlaceFilter) {
  const words = q.trim()
  return useInfiniteQuery({
    queryKey: [KEY, 'list', areaId, kind, words],
    enabled: areaId !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const narrowed = words === '' ? { topmost: 'true' } : { q: words }
      const query = { areaId, kind, ...narrowed, coord: 'wgs84', limit: PAGE, cursor: pageParam }
      return callApi<PlacePageView>({ method: 'GET', path: '/places', query, signal })
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

/** What lies in a compound or building: the first hundred. */
export function usePlacesIn(parentId: string | undefined) {
  return useQuery({
    queryKey: [KEY, 'in', parentId],
    enabled: parentId !== undefined,
    queryFn: ({ signal }) =>
      callApi<PlacePageView>({
        method: 'GET',
        path: '/places',
        query: { parentId, coord: 'wgs84', limit: PAGE },
        signal,
      }),
  })
}

/** The code of a place as a picture's address, for as long as the page stands. */
export function useCodePicture(key: string) {
  return useQuery({
    queryKey: [KEY, 'picture', key],
    staleTime: Infinity,
    retry: false,
    queryFn: async ({ signal }) =>
      URL.createObjectURL(await fetchFile({ path: `/place-codes/${key}/wxacode.png`, signal })),
  })
}

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY, 'list'] })

async function refreshed<T>(work: Promise<T>): Promise<T> {
  const answer = await work
  await Promise.all([changed(), queryClient.invalidateQueries({ queryKey: [KEY, 'in'] })])
  return answer
}

export interface NewPlace {
  kind: PlaceKind
  name: string
  parentId?: string | undefined
  at: LngLat
}

const pointOf = ({ lng, lat }: LngLat) => ({ lng, lat, coord: 'wgs84' as const })

/** One after the other, so that a refusal names the place it is about. */
export function addPlaces(places: readonly NewPlace[]): Promise<PlaceView[]> {
  const add = async () => {
    const added: PlaceView[] = []
    for (const { at, parentId, ...place } of places) {
      const body = { ...place, ...(parentId && { parentId }), location: pointOf(at) }
      added.push(await callApi<PlaceView>({ method: 'POST', path: '/places', body, key: randomKey() }))
    }
    return added
  }
  return refreshed(add())
}

export function changePlace(
  key: string,
  { at, name }: { name?: string | undefined; at?: LngLat | undefined },
): Promise<PlaceView> {
  const body = { ...(name !== undefined && { name }), ...(at && { location: pointOf(at) }) }
  return refreshed(callApi<PlaceView>({ method: 'PATCH', path: `/places/${key}`, body }))
}

export function retirePlace(key: string): Promise<void> {
  return refreshed(callApi({ method: 'DELETE', path: `/places/${key}` }))
}

export const SHEET_LAYOUTS = ['a4', 'sticker'] as const
export type SheetLayout = (typeof SHEET_LAYOUTS)[number]

export interface SheetWish {
  areaId?: string | undefined
  placeIds?: string | undefined
  kind?: CodedPlaceView['kind'] | undefined
  layout: SheetLayout
}

/** Grids get their codes first, where some have none yet. */
export async function fetchSheet(wish: SheetWish): Promise<Blob> {
  if (wish.kind === 'grid' && wish.areaId !== undefined)
    await callApi({ method: 'POST', path: '/place-codes', body: { areaId: wish.areaId } })
  return fetchFile({ path: '/place-codes/sheet.pdf', query: { ...wish } })
}
