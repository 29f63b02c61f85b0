import { useEffect, useMemo } from 'react'
import type { MembershipView, TicketListItemView } from '@/api/types'
import { useTicketCounts } from '@/features/ticket/api/use-ticket-counts'
import { ticketsOf, useTickets } from '@/features/ticket/api/use-tickets'
import { newestOffer } from '@/features/ticket/due-groups'
import {
  isDesk,
  tabCount,
  workFilter,
  workScope,
  type WorkScope,
  type WorkTab,
} from '@/features/ticket/work-scope'

const PAGE = 100
/** They come by what is due; the map shows what has come. A grid has dozens open, a county's desk looks closer by tabs. */
const MOST_PAGES = 4
const NO_ONE: WorkScope = { box: 'todo' }

type ListQuery = ReturnType<typeof useTickets>

/** A whole list rather than its first page, as far as that makes sense. */
function useAllPages(list: ListQuery) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const pages = data?.pages.length ?? 0
  useEffect(() => {
    if (pages > 0 && pages < MOST_PAGES && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [pages, hasNextPage, isFetchingNextPage, fetchNextPage])
}

export interface Work {
  list: ListQuery
  tickets: readonly TicketListItemView[]
  /** Whether `tickets` is all there is. */
  complete: boolean
  /** How many under a tab; undefined until the server has said. */
  count: (tab: WorkTab) => number | undefined
  /** The newest one given to me, whatever tab is open. */
  offer: TicketListItemView | undefined
}

export interface WorkLook {
  tab: WorkTab
  search: string
  /** One area of those the reader works for. */
  areaId?: string | undefined
}

/** The tickets a role works on, what is counted of them, and the one that is new. */
export function useWork(membership: MembershipView | undefined, look: WorkLook): Work {
  const own = workScope(membership)
  const desk = isDesk(membership)
  const scope = { ...(own ?? NO_ONE), ...(look.areaId && { areaId: look.areaId }) }
  const enabled = own !== undefined
  const searching = look.search.trim() !== ''
  const filter = searching ? { ...scope, q: look.search.trim() } : workFilter(scope, look.tab)
  const list = useTickets({ ...filter, ...(desk && { order: 'due' }) }, { enabled, limit: PAGE })
  useAllPages(list)
  const offers = useTickets(workFilter(NO_ONE, 'dispatched'), { enabled })
  const live = useTicketCounts(workFilter(scope, 'all'), { enabled }).data
  const held = useTicketCounts(workFilter(scope, 'suspended'), { enabled: enabled && desk }).data
  const tickets = useMemo(() => ticketsOf(list.data), [list.data])
  return {
    list,
    tickets,
    complete: list.data !== undefined && !list.hasNextPage,
    count: (tab) => live && tabCount(tab, { live, suspended: held?.all ?? 0 }, desk),
    offer: newestOffer(ticketsOf(offers.data)),
  }
}
