import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MyNoticesBody, MyNoticesView } from '@/api/types'
import { useWords } from '@/i18n'
import { callApi } from '@/platform/http/api-client'
import { ApiError } from '@/platform/http/api-error'
import { useSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { toast } from '@/ui/toast/toast'

const KEY = 'my-notices'

function useKey() {
  const userId = useSession(({ session }) => session?.user.id)
  const language = useSettings((settings) => settings.language)
  return { userId, key: [KEY, userId, language] as const }
}

/** What I am told of, and how. */
export function useMyNotices() {
  const { userId, key } = useKey()
  return useQuery({
    queryKey: key,
    enabled: userId !== undefined,
    queryFn: ({ signal }) => callApi<MyNoticesView>({ method: 'GET', path: '/me/notices', signal }),
  })
}

/** Changes what is given. The switch moves at once, and back when the server does not take it. */
export function useChangeNotices() {
  const client = useQueryClient()
  const words = useWords().notices
  const { key } = useKey()
  return useMutation({
    mutationFn: (change: MyNoticesBody) =>
      callApi<MyNoticesView>({ method: 'PATCH', path: '/me/notices', body: change }),
    onSuccess: (view) => client.setQueryData(key, view),
    onError: (error) => toast(error instanceof ApiError ? error.message : words.failed),
  })
}

/** Looks again: after WeChat asked, it tells the server by itself. */
export function useNoticesAgain(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: [KEY] })
}
