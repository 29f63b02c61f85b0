import { useMutation, useQuery } from '@tanstack/react-query'
import { DAY_MS } from '@beegrid/shared'
import { queryClient } from '@/api/query-client'
import type {
  AbsenceBody,
  StandInCandidatesView,
  CopiedWeekView,
  DutyBody,
  DutyPageView,
  HandedOverView,
  HandoverCountView,
  MergerBody,
  PublishedView,
  RosterView,
  StaffListView,
  StandInBody,
  StandInView,
} from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { randomKey } from '@/platform/random'

const ROSTER = 'roster'

const iso = (at: number) => new Date(at).toISOString()

/** Whatever was changed, every open view of the roster looks again. */
function changed() {
  void queryClient.invalidateQueries({ queryKey: [ROSTER] })
}

export function useRoster(areaId: string, monday: number) {
  return useQuery({
    queryKey: [ROSTER, areaId, monday],
    queryFn: ({ signal }) =>
      callApi<RosterView>({
        method: 'GET',
        path: `/rosters/${areaId}`,
        query: { from: iso(monday), to: iso(monday + 7 * DAY_MS) },
        signal,
      }),
  })
}

export interface StandInTime {
  gridId: string
  from: number
  to: number
}

/** Who could take a grid's time; asked only when somebody wants to know. */
export function useCandidates(areaId: string, time: StandInTime | undefined) {
  return useQuery({
    queryKey: [ROSTER, 'candidates', areaId, time],
    enabled: time !== undefined,
    queryFn: ({ signal }) =>
      callApi<StandInCandidatesView>({
        method: 'GET',
        path: `/rosters/${areaId}/candidates`,
        query: { gridId: time?.gridId, from: iso(time?.from ?? 0), to: iso(time?.to ?? 0) },
        signal,
      }),
  })
}

/** The lines of one grid or desk, now and from now on. */
export function useAreaDuties(areaId: string) {
  return useQuery({
    queryKey: [ROSTER, 'duties', areaId],
    queryFn: ({ signal }) => callApi<DutyPageView>({ method: 'GET', path: `/areas/${areaId}/staff`, signal }),
  })
}

function useChange<Body, Answer>(send: (body: Body) => Promise<Answer>, onDone?: (answer: Answer) => void) {
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      changed()
      onDone?.(answer)
    },
  })
}

export function useAskStandIn(onDone?: (taken: StandInView) => void) {
  return useChange(
    (body: StandInBody) =>
      callApi<StandInView>({ method: 'POST', path: '/rosters/stand-ins', body, key: randomKey() }),
    onDone,
  )
}

export function useCopyWeek(areaId: string, onDone: (copied: CopiedWeekView) => void) {
  return useChange(
    (monday: number) =>
      callApi<CopiedWeekView>({
        method: 'POST',
        path: `/rosters/${areaId}/copy-week`,
        body: { from: iso(monday) },
      }),
    onDone,
  )
}

export function usePublish(areaId: string, onDone: (published: PublishedView) => void) {
  return useChange(
    (monday: number) =>
      callApi<PublishedView>({
        method: 'POST',
        path: `/rosters/${areaId}/publish`,
        body: { from: iso(monday) },
      }),
    onDone,
  )
}

export function useAddLeave(onDone: () => void) {
  return useChange(
    (body: AbsenceBody) => callApi({ method: 'POST', path: '/absences', body, key: randomKey() }),
    onDone,
  )
}

export function useRemoveLeave(onDone: () => void) {
  return useChange((id: string) => callApi({ method: 'DELETE', path: `/absences/${id}` }), onDone)
}

export function useAddDuty(onDone: () => void) {
  return useChange(
    (body: DutyBody) => callApi({ method: 'POST', path: '/duties', body, key: randomKey() }),
    onDone,
  )
}

export function useRemoveDuty() {
  return useChange((id: string) => callApi({ method: 'DELETE', path: `/duties/${id}` }))
}

export function useAddMerger(onDone: () => void) {
  return useChange(
    (body: MergerBody) => callApi({ method: 'POST', path: '/grid-mergers', body, key: randomKey() }),
    onDone,
  )
}

export function useRemoveMerger(onDone: () => void) {
  return useChange((id: string) => callApi({ method: 'DELETE', path: `/grid-mergers/${id}` }), onDone)
}

export function useHandoverCount(fromUserId: string, areaId: string) {
  return useQuery({
    queryKey: [ROSTER, 'handover', fromUserId, areaId],
    enabled: fromUserId !== '',
    queryFn: ({ signal }) =>
      callApi<HandoverCountView>({
        method: 'GET',
        path: '/tickets/handover',
        query: { fromUserId, areaId },
        signal,
      }),
  })
}

export interface Handover {
  fromUserId: string
  toUserId: string
  areaId: string
  reason: string
}

export function useHandOver(onDone: (moved: HandedOverView) => void) {
  return useChange(
    (body: Handover) => callApi<HandedOverView>({ method: 'POST', path: '/tickets/handover', body }),
    onDone,
  )
}

/** People one may put on the roster: staff of the area and below. */
export function useStaff(areaId: string) {
  return useQuery({
    queryKey: ['staff', 'roster', areaId],
    queryFn: ({ signal }) =>
      callApi<StaffListView>({ method: 'GET', path: '/staff', query: { areaId, limit: 100 }, signal }),
  })
}
