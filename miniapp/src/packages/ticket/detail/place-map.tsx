import type { TicketView } from '@/api/types'
import { useBasemap, useBoundary } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { overdueOf } from '@/features/ticket/deadline'
import { useWords } from '@/i18n'
import { now } from '@/platform/clock'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '@/ui/card/card'
import { MapView } from '@/ui/map/map-view'
import type { MapPin } from '@/ui/map/map-types'
import { Text } from '@/ui/text/text'

/** The place on a map: the grid it lies in, and the pin. */
function Map({ ticket }: { ticket: TicketView }) {
  const words = useWords().ticket
  const { area, location, status, title } = ticket
  const boundary = useBoundary(area.grid?.id).data
  const ground = useBasemap(area.community?.id).data
  const { lng, lat } = location
  const look = overdueOf(ticket, now()) === undefined ? status : 'overdue'
  const areas = useMemo(() => (boundary ? [mapArea(boundary, { look: 'mine' })] : []), [boundary])
  const drawn = useMemo(() => mapGround(ground), [ground])
  const centre = useMemo(() => (lng === null || lat === null ? undefined : { lng, lat }), [lng, lat])
  const pins = useMemo<MapPin[]>(
    () => (centre ? [{ id: 'place', at: centre, look, label: title }] : []),
    [centre, look, title],
  )
  return (
    <MapView
      id="place-map"
      label={words.placeMap}
      areas={areas}
      pins={pins}
      ground={drawn}
      centre={centre}
      still
    />
  )
}

const hasPlace = ({ location, area }: TicketView) => location.lng !== null || area.grid !== undefined

/** For staff, beside the photo. */
export function PlaceMap({ ticket }: { ticket: TicketView }) {
  return hasPlace(ticket) ? <Map ticket={ticket} /> : null
}

/** For whoever reported it, under the story, with the place in words. */
export function PlaceMapCard({ ticket }: { ticket: TicketView }) {
  if (!hasPlace(ticket)) return null
  return (
    <Card flush id="ticket-place">
      <View className="place-map">
        <Map ticket={ticket} />
      </View>
      <View className="place-map__words">
        <Text size="label">{ticket.placeText}</Text>
      </View>
    </Card>
  )
}
