import { useQuery } from '@tanstack/react-query'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'

/** The user name one signs in by; null for somebody who comes by WeChat alone. */
export function useMyUsername() {
  const userId = useSession(({ session }) => session?.user.id)
  return useQuery({
    queryKey: ['my-username', userId],
    enabled: userId !== undefined,
    queryFn: ({ signal }) =>
      callApi<{ username: string | null }>({ method: 'GET', path: '/me/password', signal }),
    select: ({ username }) => username,
  })
}

export function changeMyPassword(body: { old: string; new: string }): Promise<unknown> {
  return callApi({ method: 'POST', path: '/me/password', body })
}
