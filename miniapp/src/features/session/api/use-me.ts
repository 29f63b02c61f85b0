import { useQuery } from '@tanstack/react-query'
import type { MeView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'

/** Who is signed in, with every role held; asks nobody while nobody is. */
export function useMe() {
  const userId = useSession(({ session }) => session?.user.id)
  return useQuery({
    queryKey: ['me', userId],
    queryFn: ({ signal }) => callApi<MeView>({ method: 'GET', path: '/me', signal }),
    enabled: userId !== undefined,
  })
}
