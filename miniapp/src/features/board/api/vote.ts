import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callApi } from '@/platform/http/api-client'

/** Whether one agrees that it is fixed; the last word counts. */
export function useVote() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ ticketId, agrees }: { ticketId: string; agrees: boolean }) =>
      callApi<unknown>({ method: 'POST', path: `/board/tickets/${ticketId}/vote`, body: { agrees } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['board', '/board/tickets'] }),
  })
}
