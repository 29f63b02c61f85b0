import { useMemo } from 'react'
import type { MembershipView, TicketListItemView } from '@/api/types'
import { useArea, useBasemap, useBoundary, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import type { AreaFeature } from '@/features/area/model/geojson'
import { labelOf, mapArea, mapGround } from '@/features/area/model/map-layers'
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
  honeyIds?: readonly string[]
  onPin: (id: string) => void
  onArea?: (id: string) => void
}

const NOWHERE: readonly string[] = []

type AreasAround = ReturnType<typeof useWorkAreas>

function useShapes({ own, children, outline }: AreasAround, props: WorkMapProps): MapArea[] {
  const { tickets, counted = false, honeyIds = NOWHERE } = props
  const counts = useMemo(() => countByArea(tickets), [tickets])
  const ownGrid = own?.level === 'grid' ? own.id : undefined
  return useMemo(() => {
    const isHoney = (id: string) => id === ownGrid || honeyIds.includes(id)
    const nameOf = (area: AreaFeature['properties']) =>
      counted ? `${labelOf(area)} ${counts.get(area.id) ?? 0}` : labelOf(area)
    const areas = (children?.features ?? []).map((feature) =>
      mapArea(feature, {
        look: isHoney(feature.properties.id) ? 'mine' : 'near',
        name: nameOf(feature.properties),
      }),
    )
    // A worker looks at the own grid, a desk at all that is its own.
    return outline && !ownGrid ? [...areas, mapArea(outline, { look: 'outline', name: '' })] : areas
  }, [children, outline, ownGrid, counts, counted, honeyIds])
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
