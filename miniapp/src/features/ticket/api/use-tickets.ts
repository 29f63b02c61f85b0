import { useInfiniteQuery } from '@tanstack/react-query'
import type { TicketListItemView, TicketPageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'
import { ticketKeys } from './ticket-keys'

/** Which tickets to list; several states are separated by commas. */
export interface TicketFilter {
  box: 'mine' | 'todo' | 'followed' | 'area'
  status?: string | undefined
  phase?: 'open' | 'waiting' | 'done' | undefined
  areaId?: string | undefined
  /** What is due first, or the newest first. */
  order?: 'due' | 'newest' | undefined
  q?: string | undefined
  overdue?: boolean | undefined
}

const PAGE = 20

function ticketPage(
  filter: TicketFilter,
  cursor: string | undefined,
  limit: number,
): Promise<TicketPageView> {
  return callApi<TicketPageView>({ method: 'GET', path: '/tickets', query: { ...filter, cursor, limit } })
}

export interface TicketListOptions {
  enabled?: boolean
  limit?: number
  /** What was seen before, to show until the server answers. */
  known?: { page: TicketPageView; at: number } | undefined
}

/** A box, page by page; `items` of all pages together come from `ticketsOf`. */
export function useTickets(
  filter: TicketFilter,
  { enabled = true, limit = PAGE, known }: TicketListOptions = {},
) {
  const userId = useSession(({ session }) => session?.user.id)
  return useInfiniteQuery({
    queryKey: ticketKeys.list({ userId, limit, ...filter }),
    queryFn: ({ pageParam }) => ticketPage(filter, pageParam, limit),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: enabled && userId !== undefined,
    ...(known && {
      initialData: { pages: [known.page], pageParams: [undefined] },
      initialDataUpdatedAt: known.at,
    }),
  })
}

export function ticketsOf(data: { pages: readonly TicketPageView[] } | undefined): TicketListItemView[] {
  return (data?.pages ?? []).flatMap(({ items }) => items)
}
