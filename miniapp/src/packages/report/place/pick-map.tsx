import type { LngLat } from '@beegrid/shared'
import { useMemo } from 'react'
import { useBasemap, useChildrenBoundaries, useLocatedArea } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { useWords } from '@/i18n'
import { MapView } from '@/ui/map/map-view'
import type { MapPin } from '@/ui/map/map-types'

const NO_PINS: readonly MapPin[] = []

export interface PickMapProps {
  start: LngLat
  onMove: (centre: LngLat) => void
}

/** The community's grids and houses under a pin that stands still. */
export function PickMap({ start, onMove }: PickMapProps) {
  const words = useWords().report
  const at = useMemo(() => ({ ...start, coord: 'wgs84' as const, accuracy: 0 }), [start])
  const community = useLocatedArea(at).data?.community?.id
  const children = useChildrenBoundaries(community).data
  const ground = useBasemap(community).data
  const areas = useMemo(
    () => (children?.features ?? []).map((each) => mapArea(each, { look: 'near' })),
    [children],
  )
  const drawn = useMemo(() => mapGround(ground), [ground])
  return (
    <MapView
      id="pick-map"
      label={words.pickMove}
      areas={areas}
      pins={NO_PINS}
      ground={drawn}
      centre={start}
      onMove={onMove}
    />
  )
}
