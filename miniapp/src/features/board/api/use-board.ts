import { useQuery } from '@tanstack/react-query'
import type {
  BoardAreaListView,
  BoardSummaryView,
  BoardTicketPageView,
  BoardWordPageView,
  CommunityListView,
  ProjectPageView,
} from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const KEY = 'board'
/** Enough for the screen; “more” asks for more. */
const FIRST = 6

function useBoardQuery<T>(path: string, areaId: string | undefined, query: Record<string, number> = {}) {
  return useQuery({
    queryKey: [KEY, path, areaId, query],
    enabled: areaId !== undefined,
    queryFn: ({ signal }) => callApi<T>({ method: 'GET', path, query: { areaId, ...query }, signal }),
  })
}

/** Where there is a board. */
export function useBoards() {
  return useQuery({
    queryKey: [KEY, 'areas'],
    queryFn: ({ signal }) => callApi<BoardAreaListView>({ method: 'GET', path: '/board/areas', signal }),
  })
}

export const useBoardSummary = (areaId: string | undefined) =>
  useBoardQuery<BoardSummaryView>('/board/summary', areaId)

export const useBoardTimes = (areaId: string | undefined) =>
  useBoardQuery<CommunityListView>('/board/communities', areaId)

export const useBoardTickets = (areaId: string | undefined, limit = FIRST) =>
  useBoardQuery<BoardTicketPageView>('/board/tickets', areaId, { limit })

export const useBoardWords = (areaId: string | undefined, limit = FIRST * 2) =>
  useBoardQuery<BoardWordPageView>('/board/words', areaId, { limit })

export const useProjects = (areaId: string | undefined, limit = FIRST) =>
  useBoardQuery<ProjectPageView>('/projects', areaId, { limit })
