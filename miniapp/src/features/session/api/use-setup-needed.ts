import { useQuery } from '@tanstack/react-query'
import { callApi } from '@/platform/http/api-client'

/** Whether this installation still has no administrator. */
export function useSetupNeeded() {
  return useQuery({
    queryKey: ['setup-needed'],
    queryFn: ({ signal }) => callApi<{ needed: boolean }>({ method: 'GET', path: '/auth/setup', signal }),
    select: ({ needed }) => needed,
  })
}
