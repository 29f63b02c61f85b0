import { useOrders, useRequests, type OrderFilter, type RequestFilter } from '@/features/ticket/loop/use-loop'

export type LoopPart = 'waiting' | 'orders' | 'asked'

export const ORDER_STATES = ['open', 'answered', 'ended'] as const
export type OrderState = (typeof ORDER_STATES)[number]

export interface Listed {
  /** Requests are listed; without them it is the orders. */
  requests: RequestFilter | undefined
  orders: OrderFilter
}

/** What stands on top of the list that is shown: open before anybody chose, as on the workbench. */
export function useFirst({ requests, orders }: Listed): string | undefined {
  const asks = useRequests(requests ?? { box: 'answer' }, requests !== undefined)
  const orderly = useOrders(orders, requests === undefined)
  const pages = requests === undefined ? orderly.data?.pages : asks.data?.pages
  return pages?.[0]?.items[0]?.ticket.id
}
