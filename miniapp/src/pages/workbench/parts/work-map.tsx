import { useMemo } from 'react'
import type { MembershipView, TicketListItemView } from '@/api/types'
import { useArea, useBasemap, useBoundary, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { countByArea, ticketPins } from '@/features/ticket/map-pins'
import { useWords } from '@/i18n'
import { useNow } from '@/platform/use-now'
import type { MapArea } from '@/ui/map/map-types'
import { MapView } from '@/ui/map/map-view'

/** The areas around a role: those below its own; a grid worker's grid among its neighbours. */
export function useWorkAreas(membership: MembershipView | undefined) {
  const own = useArea(membership?.areaId).data
  const frameId = own?.level === 'grid' ? (own.parentId ?? undefined) : own?.id
  const children = useChildrenBoundaries(frameId).data
  const outline = useBoundary(frameId).data
  const basemap = useBasemap(frameId).data
  return { own, children, outline, basemap }
}

export interface WorkMapProps {
  id: string
  membership: MembershipView | undefined
  tickets: readonly TicketListItemView[]
  /** Counts in the names of the areas; left out while the list is not whole. */
  counted?: boolean
  chosenId?: string | undefined
  /** In honey: the area one has chosen, else that of the chosen ticket. */
  honeyId?: string | undefined
  onPin: (id: string) => void
  onArea?: (id: string) => void
}

type AreasAround = ReturnType<typeof useWorkAreas>

function useShapes({ own, children, outline }: AreasAround, props: WorkMapProps): MapArea[] {
  const { tickets, counted = false, honeyId } = props
  const counts = useMemo(() => countByArea(tickets), [tickets])
  return useMemo(() => {
    const honey = honeyId ?? (own?.level === 'grid' ? own.id : undefined)
    const areas = (children?.features ?? []).map((feature) => {
      const { id, shortName } = feature.properties
      const name = counted ? `${shortName} ${counts.get(id) ?? 0}` : shortName
      return mapArea(feature, { look: id === honey ? 'mine' : 'near', name })
    })
    // A worker looks at the own grid, a desk at all that is its own.
    const frame = outline && own?.level !== 'grid' ? [mapArea(outline, { look: 'outline', name: '' })] : []
    return [...areas, ...frame]
  }, [children, outline, own, counts, counted, honeyId])
}

/** The same tickets as the list, where they lie. */
export function WorkMap(props: WorkMapProps) {
  const { id, membership, tickets, chosenId, onPin, onArea } = props
  const words = useWords().workbench
  const now = useNow()
  const around = useWorkAreas(membership)
  const areas = useShapes(around, props)
  const pins = useMemo(() => ticketPins(tickets, { now, chosenId }), [tickets, now, chosenId])
  const ground = useMemo(() => mapGround(around.basemap), [around.basemap])
  return (
    <MapView
      id={id}
      label={words.mapLabel}
      areas={areas}
      pins={pins}
      ground={ground}
      onPin={onPin}
      {...(onArea && { onArea })}
    />
  )
}
