import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LinkAnswer } from '@beegrid/shared'
import type { LinkedCallView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

export interface Answer {
  answer: LinkAnswer
  name: string
  note?: string
  mediaIds?: readonly string[]
}

const keyOf = (token: string) => ['answer', token] as const
const pathOf = (token: string) => `/answers/${encodeURIComponent(token)}`

/** What a signed link asks for. Whoever has the link needs no account. */
export function useLinkedCall(token: string) {
  return useQuery({
    queryKey: keyOf(token),
    queryFn: ({ signal }) => callApi<LinkedCallView>({ method: 'GET', path: pathOf(token), signal }),
    enabled: token !== '',
    retry: false,
  })
}

export function useAnswer(token: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Answer) => callApi<LinkedCallView>({ method: 'POST', path: pathOf(token), body }),
    onSuccess: (answered) => client.setQueryData(keyOf(token), answered),
  })
}
