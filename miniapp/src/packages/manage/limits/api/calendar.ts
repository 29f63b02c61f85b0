import { useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { CalendarView, ShiftBody, SpecialDayBody } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const keyOf = (countyId: string) => ['calendar', countyId]

/** When a county works. */
export function useCountyCalendar(countyId: string) {
  return useQuery({
    queryKey: keyOf(countyId),
    queryFn: ({ signal }) =>
      callApi<CalendarView>({ method: 'GET', path: `/counties/${countyId}/calendar`, signal }),
  })
}

async function kept(countyId: string, call: Promise<CalendarView>): Promise<void> {
  queryClient.setQueryData(keyOf(countyId), await call)
}

export function saveHours(countyId: string, version: number, shifts: readonly ShiftBody[]): Promise<void> {
  const body = { version, shifts }
  return kept(countyId, callApi({ method: 'PUT', path: `/counties/${countyId}/calendar/hours`, body }))
}

export interface SavedYear {
  version: number
  year: number
  days: readonly SpecialDayBody[]
}

export function saveYear(countyId: string, { version, year, days }: SavedYear): Promise<void> {
  const path = `/counties/${countyId}/calendar/years/${year}`
  return kept(countyId, callApi({ method: 'PUT', path, body: { version, days } }))
}

/** Back to what is published. */
export function dropYear(countyId: string, { version, year }: Omit<SavedYear, 'days'>): Promise<void> {
  const path = `/counties/${countyId}/calendar/years/${year}`
  return kept(countyId, callApi({ method: 'DELETE', path, query: { version } }))
}
