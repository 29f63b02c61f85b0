import { toWgs84, type LngLat } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { PlaceView } from '@/api/types'
import { useNearbyPlaces } from '@/features/place/api/use-nearby-places'
import { usePlaceSearch } from '@/features/place/api/use-place-search'
import { changeDraft, spotOf, useDraft, type DraftPlace } from '@/features/report/model/draft'
import { useWords } from '@/i18n'
import { goBack } from '@/platform/navigation'
import { lookAround } from '@/platform/where'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Pressable } from '@/ui/pressable/pressable'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { CodeEntry } from './code-entry'
import { PickMap } from './pick-map'
import './index.scss'

/** The town's middle, where nothing else is known; WGS 84. */
const COUNTY_TOWN: LngLat = { lng: 120.26, lat: 33.77 }

function keep(place: DraftPlace) {
  changeDraft({ place })
  goBack()
}

/** Somewhere else than the phone thinks: move the map, or name the building. */
export default function PickPlacePage() {
  const words = useWords().report
  const [q, setQ] = useState('')
  const naming = q.trim() !== ''
  const search = (
    <View className="pick__search">
      <Field id="place-search" type="search" label={words.pickSearch} value={q} onChange={setQ} limit={40} />
      <CodeEntry />
    </View>
  )
  return naming ? (
    <Page id="page-place" nav={<NavBar title={words.pickTitle} back />} top={search}>
      <Found q={q} />
    </Page>
  ) : (
    <ByMap search={search} />
  )
}

function ByMap({ search }: { search: ReactNode }) {
  const words = useWords().report
  const place = spotOf(useDraft(({ draft }) => draft.place))
  const [start, setStart] = useState<LngLat>(() => (place ? toWgs84(place, place.coord) : COUNTY_TOWN))
  const [centre, setCentre] = useState(start)
  const moved = useCallback((to: LngLat) => setCentre(to), [])
  return (
    <Page
      id="page-place"
      still
      nav={<NavBar title={words.pickTitle} back />}
      top={search}
      dock={<Here centre={centre} />}
    >
      <View className="pick__map">
        <PickMap start={start} onMove={moved} />
        <View className="pick__pin" aria-hidden="true">
          <View className="pick__pin-head" />
        </View>
        <BackToMe onFound={setStart} />
      </View>
    </Page>
  )
}

/** The phone's own position again, asked for anew. */
function BackToMe({ onFound }: { onFound: (at: LngLat) => void }) {
  const words = useWords().report
  const back = async () => {
    const at = await lookAround()
    if (at) onFound(toWgs84(at, at.coord))
    else toast(words.noPlaceNote)
  }
  return (
    <Pressable className="pick__back" label={words.backToMe} id="back-to-me" onPress={() => void back()}>
      <Icon name="locate-fixed" />
    </Pressable>
  )
}

/** What the pin points at, in words, and the one button. */
function Here({ centre }: { centre: LngLat }) {
  const words = useWords().report
  const [address, setAddress] = useState('')
  const at = useMemo(() => ({ ...centre, coord: 'wgs84' as const }), [centre])
  const nearest = useNearbyPlaces(at).data?.items[0]
  const found = nearest ? words.near(nearest.name) : ''
  const here = () =>
    keep({ ...at, accuracy: 0, address: [found, address.trim()].filter(Boolean).join(' '), source: 'chosen' })
  return (
    <View className="pick__here">
      <View>
        <Text size="body" strong>
          {found || words.pickNothing}
        </Text>
        <Text size="note" tone="ink2">
          {words.pickMove}
        </Text>
      </View>
      <Field id="address" label={words.pickAddress} value={address} onChange={setAddress} limit={60} />
      <Button text={words.pickHere} look="primary" block id="pick-here" onPress={here} />
    </View>
  )
}

function placeOf({ location, name, key }: PlaceView): DraftPlace {
  const { lng, lat, coord } = location
  return { lng, lat, coord, accuracy: 0, address: name, placeCode: key, source: 'chosen' }
}

function Found({ q }: { q: string }) {
  const words = useWords().report
  const { data } = usePlaceSearch(q)
  if (!data) return <Skeleton />
  if (data.items.length === 0) return <Empty icon="search" title={words.pickNone} />
  return (
    <View className="pick__found">
      <Card flush>
        {data.items.map((place) => (
          <ListRow
            key={place.id}
            id={`place-${place.key}`}
            lead={<Icon name={place.kind === 'station' ? 'coffee' : 'building-2'} />}
            title={place.name}
            note={[place.areaName, place.address].filter(Boolean).join(' · ')}
            onPress={() => keep(placeOf(place))}
          />
        ))}
      </Card>
    </View>
  )
}
