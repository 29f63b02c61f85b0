import { distanceM, toWgs84, type LngLat } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useBasemap, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import { useNearbyPlaces } from '@/features/place/api/use-nearby-places'
import type { Standing } from '@/features/place/hooks/use-standing'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { Icon } from '@/ui/icon/icon'
import type { MapArea, MapMe, MapPin } from '@/ui/map/map-types'
import { MapView } from '@/ui/map/map-view'
import { Pressable } from '@/ui/pressable/pressable'
import { Section } from './followed'
import type { Followed } from './use-followed'

const STATION_WITHIN_M = 1500
/** What counts as around here: a few minutes' walk. */
const NEAR_M = 350

export interface NearbyProps {
  standing: Standing
  followed: Followed
}

/** A strip of the map: the grid one stands in, what is open around, the nearest station. */
export function NearbySection({ standing, followed }: NearbyProps) {
  const words = useWords().home
  const { at } = standing
  const me = useMemo(() => at && { at: toWgs84(at, at.coord), accuracy: at.accuracy }, [at])
  const pins = usePins(followed, me?.at)
  const link = pins.length > 0 ? words.open(pins.length) : words.seeMap
  const openMap = () => go(PATHS.nearby)
  return (
    <Section id="open-map" title={words.nearby} link={link} onLink={openMap}>
      <Pressable className="near-map" label={words.mapLabel} id="near-map" onPress={openMap}>
        <NearMap standing={standing} pins={pins} me={me} />
        <Station standing={standing} />
      </Pressable>
    </Section>
  )
}

/** Open, and around here. */
function usePins({ query: { data } }: Followed, me: LngLat | undefined): MapPin[] {
  return useMemo(
    () =>
      (data ?? []).flatMap(({ id, location: { lng, lat }, phase, status, title }) => {
        const at = lng === null || lat === null ? undefined : { lng, lat }
        const near = at && me && distanceM(at, me) < NEAR_M
        return near && phase !== 'done' ? [{ id, at, look: status, label: title }] : []
      }),
    [data, me],
  )
}

interface NearMapProps {
  standing: Standing
  pins: readonly MapPin[]
  me: MapMe | undefined
}

/** The grids around, one's own in honey. */
function useGrids(here: Standing['here']): MapArea[] {
  const grids = useChildrenBoundaries(here?.community?.id).data
  const mine = here?.grid?.id
  return useMemo(
    () =>
      (grids?.features ?? []).map((each) =>
        mapArea(each, { look: each.properties.id === mine ? 'mine' : 'near' }),
      ),
    [grids, mine],
  )
}

function NearMap({ standing: { here }, pins, me }: NearMapProps) {
  const words = useWords().home
  const areas = useGrids(here)
  const ground = useBasemap(here?.community?.id).data
  const drawn = useMemo(() => mapGround(ground), [ground])
  const centre = here?.grid ? undefined : me?.at
  return (
    <MapView
      id="home-map"
      label={words.mapLabel}
      areas={areas}
      pins={pins}
      ground={drawn}
      me={me}
      centre={centre}
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
