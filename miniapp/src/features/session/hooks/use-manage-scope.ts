import { useQuery } from '@tanstack/react-query'
import { create } from 'zustand'
import type { AreaView, MembershipView } from '@/api/types'
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

function ownArea({ areaId, areaName }: MembershipView): Omit<ManageScope, 'turn'> {
  return { areaId, name: areaName, everywhere: false, counties: [], choose }
}

function oneOf(counties: readonly AreaView[], chosen: string | undefined): Omit<ManageScope, 'turn'> {
  const county = counties.find(({ id }) => id === chosen) ?? counties[0]
  return { areaId: county?.id, name: county?.name ?? '', everywhere: true, counties, choose }
}

function keepsEverything({ role, areaId, organisationId }: MembershipView): boolean {
  return role === 'admin' && !areaId && !organisationId
}

/** Undefined until it is known. */
export function useManageScope(): ManageScope | undefined {
  const { active } = useActiveRole()
  const everywhere = active !== undefined && keepsEverything(active)
  const counties = useCounties(everywhere).data?.items
  const { countyId, turn } = useChosen()
  if (!active) return undefined
  if (!everywhere) return { ...ownArea(active), turn }
  return counties && { ...oneOf(counties, countyId), turn }
}
