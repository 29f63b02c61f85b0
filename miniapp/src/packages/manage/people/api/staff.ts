import type { Role } from '@beegrid/shared'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type {
  ActivationCodeView,
  GrantableRoleView,
  NewStaffView,
  StaffListView,
  StaffView,
} from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { PersonBody, RoleBody } from '../model/person-form'

const PAGE = 50
const KEY = 'staff'

export interface StaffFilter {
  areaId: string | undefined
  q: string
  role: Role | ''
  former: boolean
}

export function useStaff(filter: StaffFilter) {
  return useInfiniteQuery({
    queryKey: [KEY, 'list', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const { former, ...rest } = filter
      const query = { ...rest, former: former ? 'true' : undefined, limit: PAGE, cursor: pageParam }
      return callApi<StaffListView>({ method: 'GET', path: '/staff', query, signal })
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => callApi<StaffView>({ method: 'GET', path: `/staff/${id}`, signal }),
  })
}

export function useOrganisationStaff(organisationId: string) {
  return useQuery({
    queryKey: [KEY, 'organisation', organisationId],
    queryFn: ({ signal }) =>
      callApi<StaffListView>({
        method: 'GET',
        path: '/staff',
        query: { organisationId, limit: 100 },
        signal,
      }),
    select: ({ items }) => items,
  })
}

/** The roles one may give here; the server decides. */
export function useGrantable(areaId: string | undefined) {
  return useQuery({
    queryKey: [KEY, 'grantable', areaId],
    queryFn: ({ signal }) =>
      callApi<{ items: GrantableRoleView[] }>({
        method: 'GET',
        path: '/staff/grantable',
        query: { areaId },
        signal,
      }),
    select: ({ items }) => items,
  })
}

/** Lists and people are read again: somebody changed. */
export function staffChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [KEY] })
}

export function hire(body: PersonBody, key: string): Promise<NewStaffView> {
  return callApi({ method: 'POST', path: '/staff', body, key })
}

export function editPerson(id: string, body: { name: string; phone: string }): Promise<StaffView> {
  return callApi({ method: 'PATCH', path: `/staff/${id}`, body })
}

export function grantRole(id: string, body: RoleBody): Promise<StaffView> {
  return callApi({ method: 'POST', path: `/staff/${id}/memberships`, body })
}

export function revokeRole(id: string, membershipId: string): Promise<unknown> {
  return callApi({ method: 'DELETE', path: `/staff/${id}/memberships/${membershipId}` })
}

export function switchAccount(id: string, to: 'disable' | 'enable'): Promise<StaffView> {
  return callApi({ method: 'POST', path: `/staff/${id}/${to}` })
}

export function newCode(id: string): Promise<ActivationCodeView> {
  return callApi({ method: 'POST', path: `/staff/${id}/activation-code` })
}

/** The whole number; that one looked is put on record, so it is asked for by a tap and kept nowhere. */
export async function wholePhone(id: string): Promise<string | null> {
  const { phone } = await callApi<{ phone: string | null }>({ method: 'GET', path: `/staff/${id}/phone` })
  return phone
}
