import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnnouncementPageView, ContentCheckPageView, ProjectPageView } from '@/api/types'
import { callApi, type ApiCall } from '@/platform/http/api-client'

const KEY = 'board-keeping'
const MOST = 100

function useBoardList<T>(path: string, areaId: string | undefined) {
  return useQuery({
    queryKey: [KEY, path, areaId],
    enabled: areaId !== undefined,
    queryFn: ({ signal }) => callApi<T>({ method: 'GET', path, query: { areaId, limit: MOST }, signal }),
  })
}

export const useKeptProjects = (areaId: string | undefined) =>
  useBoardList<ProjectPageView>('/projects', areaId)

export const useAnnouncements = (areaId: string | undefined) =>
  useBoardList<AnnouncementPageView>('/announcements', areaId)

export const useContentChecks = (areaId: string | undefined) =>
  useBoardList<ContentCheckPageView>('/content-checks', areaId)

/** Any change of the board; its lists are asked for again, whatever came of it. */
export function useBoardChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (call: Pick<ApiCall, 'method' | 'path' | 'body' | 'key'>) => callApi<unknown>(call),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

export interface ProjectDraft {
  areaId: string
  name: string
  nameEn?: string
  summary: string
  responsible: string
  dueDay: string
}
