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
}

const useChosen = create<{ countyId: string | undefined }>(() => ({ countyId: undefined }))

function choose(countyId: string) {
  useChosen.setState({ countyId })
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
  const countyId = useChosen((chosen) => chosen.countyId)
  if (!active || (everywhere && !counties)) return undefined
  if (!everywhere) return { areaId: active.areaId, name: active.areaName, everywhere, counties: [], choose }
  const county = counties?.find(({ id }) => id === countyId) ?? counties?.[0]
  return { areaId: county?.id, name: county?.name ?? '', everywhere, counties: counties ?? [], choose }
}
