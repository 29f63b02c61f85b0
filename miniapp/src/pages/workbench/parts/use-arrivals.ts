import { useEffect, useRef, useState } from 'react'
import type { TicketListItemView } from '@/api/types'

/** How long a new row is marked, ms. */
const MARKED_MS = 6000

/** The new ones among `ids`, once `known` holds the earlier list; an empty memory knows nothing to compare with. */
export function arrivalsAmong(ids: readonly string[], known: ReadonlySet<string> | undefined): string[] {
  return known ? ids.filter((id) => !known.has(id)) : []
}

/**
 * Which rows have come by themselves since the list was first shown: they are marked for a moment, so that a list
 * that moves under one's eyes says why. `scope` names the list; another tab starts anew.
 */
export function useArrivals(
  tickets: readonly TicketListItemView[] | undefined,
  scope: string,
): ReadonlySet<string> {
  const known = useRef<{ scope: string; ids: Set<string> }>()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (!tickets) return undefined
    const ids = tickets.map(({ id }) => id)
    const before = known.current?.scope === scope ? known.current.ids : undefined
    const arrived = arrivalsAmong(ids, before)
    known.current = { scope, ids: new Set([...(before ?? []), ...ids]) }
    if (arrived.length === 0) return undefined
    setFresh(new Set(arrived))
    const timer = setTimeout(() => setFresh(new Set()), MARKED_MS)
    return () => clearTimeout(timer)
  }, [tickets, scope])
  return fresh
}
