import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useBasemap, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { useNearbyPlaces } from '@/features/place/api/use-nearby-places'
import type { Standing } from '@/features/place/hooks/use-standing'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { toWgs84 } from '@beegrid/shared'
import { Icon } from '@/ui/icon/icon'
import type { MapPin } from '@/ui/map/map-types'
import { MapView } from '@/ui/map/map-view'
import { Pressable } from '@/ui/pressable/pressable'
import { Section } from './followed'
import type { Followed } from './use-followed'

const STATION_WITHIN_M = 1500

export interface NearbyProps {
  standing: Standing
  followed: Followed
}

/** A strip of the map: the grid one stands in, what is open around, the nearest station. */
export function NearbySection({ standing, followed }: NearbyProps) {
  const words = useWords().home
  const open = (followed.query.data ?? []).filter(({ phase }) => phase !== 'done')
  const link = open.length > 0 ? words.open(open.length) : words.seeMap
  const openMap = () => go(PATHS.nearby)
  return (
    <Section id="open-map" title={words.nearby} link={link} onLink={openMap}>
      <Pressable className="near-map" label={words.mapLabel} id="near-map" onPress={openMap}>
        <NearMap standing={standing} followed={followed} />
        <Station standing={standing} />
      </Pressable>
    </Section>
  )
}

function usePins({ query }: Followed): MapPin[] {
  const { data } = query
  return useMemo(
    () =>
      (data ?? []).flatMap(({ id, location: { lng, lat }, phase, status, title }) =>
        lng === null || lat === null || phase === 'done'
          ? []
          : [{ id, at: { lng, lat }, look: status, label: title }],
      ),
    [data],
  )
}

function NearMap({ standing: { here, at }, followed }: NearbyProps) {
  const words = useWords().home
  const grids = useChildrenBoundaries(here?.community?.id).data
  const ground = useBasemap(here?.community?.id).data
  const mine = here?.grid?.id
  const areas = useMemo(
    () =>
      (grids?.features ?? []).map((each) =>
        mapArea(each, { look: each.properties.id === mine ? 'mine' : 'near' }),
      ),
    [grids, mine],
  )
  const drawn = useMemo(() => mapGround(ground), [ground])
  const me = useMemo(() => at && { at: toWgs84(at, at.coord), accuracy: at.accuracy }, [at])
  const pins = usePins(followed)
  return (
    <MapView
      id="home-map"
      label={words.mapLabel}
      areas={areas}
      pins={pins}
      ground={drawn}
      me={me}
      centre={me?.at}
      still
    />
  )
}

function Station({ standing: { at } }: Pick<NearbyProps, 'standing'>) {
  const words = useWords().home
  const station = useNearbyPlaces(at, STATION_WITHIN_M).data?.items.find(({ kind }) => kind === 'station')
  if (!station) return null
  return (
    <View className="near-map__station">
      <Icon name="coffee" size="small" />
      <View>{words.station(station.name, Math.round(station.distanceM ?? 0))}</View>
    </View>
  )
}
