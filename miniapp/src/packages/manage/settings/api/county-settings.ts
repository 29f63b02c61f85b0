import { useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { CountySettingsBody, CountySettingsView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const KEY = 'county-settings'

const pathOf = (countyId: string): string => `/counties/${countyId}/settings`

export function useCountySettings(countyId: string) {
  return useQuery({
    queryKey: [KEY, countyId],
    queryFn: ({ signal }) => callApi<CountySettingsView>({ method: 'GET', path: pathOf(countyId), signal }),
  })
}

/** What the answer says is what counts from now on. */
export async function changeCountySettings(countyId: string, body: CountySettingsBody): Promise<void> {
  const settings = await callApi<CountySettingsView>({ method: 'PATCH', path: pathOf(countyId), body })
  queryClient.setQueryData([KEY, countyId], settings)
}

/** Somebody else was faster: look again. */
export function settingsAgain(countyId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [KEY, countyId] })
}
