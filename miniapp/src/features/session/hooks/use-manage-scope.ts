import { useQuery } from '@tanstack/react-query'
import { create } from 'zustand'
import type { AreaView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useActiveRole } from '../active-role'

/** What one keeps at the moment: the area of the role one acts in, or the county an admin of the whole has chosen. */
export interface ManageScope {
  /** Undefined only in an installation without a county. */
  areaId: string | undefined
  name: string
  /** Keeps every county, and may add one. */
  everywhere: boolean
  counties: readonly AreaView[]
  choose: (countyId: string) => void
  /** Counts the choices: a page begins anew with each, and not when the first county comes into being under it. */
  turn: number
}

const useChosen = create<{ countyId: string | undefined; turn: number }>(() => ({
  countyId: undefined,
  turn: 0,
}))

function choose(countyId: string) {
  useChosen.setState(({ turn }) => ({ countyId, turn: turn + 1 }))
}

function useCounties(wanted: boolean) {
  return useQuery({
    queryKey: ['area', 'counties'],
    enabled: wanted,
    queryFn: ({ signal }) => callApi<{ items: AreaView[] }>({ method: 'GET', path: '/areas', signal }),
  })
}

/** Undefined until it is known. */
export function useManageScope(): ManageScope | undefined {
  const { active } = useActiveRole()
  const everywhere = active?.role === 'admin' && !active.areaId && !active.organisationId
  const counties = useCounties(everywhere).data?.items
  const { countyId, turn } = useChosen()
  if (!active || (everywhere && !counties)) return undefined
  if (!everywhere)
    return { areaId: active.areaId, name: active.areaName, everywhere, counties: [], choose, turn }
  const county = counties?.find(({ id }) => id === countyId) ?? counties?.[0]
  return { areaId: county?.id, name: county?.name ?? '', everywhere, counties: counties ?? [], choose, turn }
}
