import { useMemo } from 'react'
import type { HereView } from '@/api/types'
import type { AreaView, MembershipView, TicketListItemView } from '@/api/types'
import { useArea, useBasemap, useBoundary, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { useStanding } from '@/features/place/hooks/use-standing'
import { ticketsOf, useTickets } from '@/features/ticket/api/use-tickets'
import { workFilter, workScope, type WorkScope } from '@/features/ticket/work-scope'
import type { MapArea } from '@/ui/map/map-types'

const MANY = 50
const NONE: WorkScope = { box: 'todo' }

/** What a resident may see: what one reported and what one follows, as long as it is not over. */
function useOwnTickets(enabled: boolean) {
  const mine = useTickets({ box: 'mine', phase: 'open' }, { enabled, limit: MANY })
  const waiting = useTickets({ box: 'mine', phase: 'waiting' }, { enabled, limit: MANY })
  const followed = useTickets({ box: 'followed', phase: 'open' }, { enabled, limit: MANY })
  const tickets = useMemo(() => {
    const all = [waiting, mine, followed].flatMap(({ data }) => ticketsOf(data))
    return [...new Map(all.map((ticket) => [ticket.id, ticket])).values()]
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the data is what counts, the queries are new each time
  }, [mine.data, waiting.data, followed.data])
  return { query: mine, tickets }
}

function useWorkTickets(membership: MembershipView | undefined) {
  const scope = workScope(membership)
  const query = useTickets(workFilter(scope ?? NONE, 'all'), { enabled: scope !== undefined, limit: MANY })
  const tickets = useMemo(() => ticketsOf(query.data), [query.data])
  return { query, tickets }
}

/** What there is to see around one: as much as the role may. */
export function useAroundTickets(membership: MembershipView | undefined) {
  const works = workScope(membership) !== undefined
  const own = useOwnTickets(!works)
  const work = useWorkTickets(membership)
  return works ? work : own
}

interface Frame {
  /** In honey. */
  gridId: string | undefined
  /** What is drawn around it. */
  frameId: string | undefined
}

/** A worker's own grid among its neighbours; a desk's own area. */
function workFrame(own: AreaView | undefined): Frame {
  if (own?.level === 'grid') return { gridId: own.id, frameId: own.parentId ?? undefined }
  return { gridId: undefined, frameId: own?.id }
}

function standingFrame(here: HereView | undefined): Frame {
  return { gridId: here?.grid?.id, frameId: here?.community?.id }
}

/** Where one stands, or, for staff, the area one answers for. */
export function useAroundPlace(membership: MembershipView | undefined) {
  const own = useArea(membership?.areaId).data
  const works = workScope(membership) !== undefined
  const standing = useStanding(membership?.areaId)
  return { own, works, standing, ...(works ? workFrame(own) : standingFrame(standing.here)) }
}

export type AroundPlace = ReturnType<typeof useAroundPlace>

export function useAroundMap({ gridId, frameId }: Pick<AroundPlace, 'gridId' | 'frameId'>) {
  const children = useChildrenBoundaries(frameId).data
  const outline = useBoundary(frameId).data
  const basemap = useBasemap(frameId).data
  const areas = useMemo((): MapArea[] => {
    const grids = (children?.features ?? []).map((feature) =>
      mapArea(feature, { look: feature.properties.id === gridId ? 'mine' : 'near' }),
    )
    // Standing in no grid, one sees the whole community.
    return outline && !gridId ? [...grids, mapArea(outline, { look: 'outline', name: '' })] : grids
  }, [children, outline, gridId])
  const ground = useMemo(() => mapGround(basemap), [basemap])
  return { areas, ground }
}

/** Those that lie on the map, for a count that fits what one sees. */
export function placed(tickets: readonly TicketListItemView[]): TicketListItemView[] {
  return tickets.filter(({ location }) => location.lng !== null && location.lat !== null)
}
