import { useQuery } from '@tanstack/react-query'
import type { NewLinkView, ResponseFiguresView, TicketView, WhistlesView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from '../api/ticket-keys'

const HANDLING: readonly TicketView['projection'][] = ['handler', 'supervisor']

/** Whether anybody was ever called to it, as far as the reader may know. */
export function wasWhistled({ projection, timeline }: TicketView): boolean {
  return HANDLING.includes(projection) && timeline.some(({ action }) => action === 'whistle')
}

const whistlesKey = (ticketId: string, eventSeq?: number) =>
  [...ticketKeys.one(ticketId), 'whistles', ...(eventSeq === undefined ? [] : [eventSeq])] as const

/** Who was called to a ticket, and what became of it; asked anew with everything that happens to the ticket. */
export function useWhistles(ticket: TicketView) {
  const { id, eventSeq } = ticket
  return useQuery({
    queryKey: whistlesKey(id, eventSeq),
    queryFn: ({ signal }) =>
      callApi<WhistlesView>({ method: 'GET', path: `/tickets/${id}/whistles`, signal }),
    enabled: wasWhistled(ticket),
    placeholderData: (before) => before,
  })
}

export function renewLink(callId: string, mobile: string | undefined): Promise<NewLinkView> {
  const body = mobile === undefined ? {} : { mobile }
  return callApi<NewLinkView>({ method: 'POST', path: `/whistle-calls/${callId}/link`, body })
}

export interface FiguresWish {
  organisationId: string
  /** Days of the calendar. */
  from: string
  to: string
}

export function useResponseFigures({ organisationId, from, to }: FiguresWish) {
  return useQuery({
    queryKey: ['response-figures', organisationId, from, to],
    queryFn: ({ signal }) =>
      callApi<ResponseFiguresView>({
        method: 'GET',
        path: `/organisations/${organisationId}/response-figures`,
        query: { from, to },
        signal,
      }),
    enabled: organisationId !== '',
  })
}
