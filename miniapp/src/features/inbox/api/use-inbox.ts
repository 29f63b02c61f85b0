import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { NotificationPageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { onLive } from '@/platform/live/live'
import { useSession } from '@/platform/session/session-store'

const PAGE = 20
const KEY = 'notifications'

/** One's own notices, newest first, page by page. */
export function useInbox(enabled: boolean) {
  const userId = useSession(({ session }) => session?.user.id)
  return useInfiniteQuery({
    enabled,
    queryKey: [KEY, userId, 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callApi<NotificationPageView>({
        method: 'GET',
        path: '/notifications',
        query: { cursor: pageParam, limit: PAGE },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

/** How many notices are unread; asked again whenever the server tells of a new or a read one. */
export function useUnreadCount(): number {
  useLiveInbox()
  const userId = useSession(({ session }) => session?.user.id)
  const { data } = useQuery({
    queryKey: [KEY, userId, 'unread'],
    enabled: userId !== undefined,
    queryFn: ({ signal }) =>
      callApi<{ unreadCount: number }>({ method: 'GET', path: '/notifications/unread-count', signal }),
  })
  return data?.unreadCount ?? 0
}

export type ReadMarks = { ids: string[] } | { all: true }

/** Marks notices as read; the counts everywhere follow. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (marks: ReadMarks) =>
      callApi<unknown>({ method: 'POST', path: '/notifications/read', body: marks }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** New notices appear by themselves. */
export function useLiveInbox() {
  const client = useQueryClient()
  useEffect(
    () =>
      onLive(({ type }) => {
        if (type.startsWith('notification')) void client.invalidateQueries({ queryKey: [KEY] })
      }),
    [client],
  )
}
