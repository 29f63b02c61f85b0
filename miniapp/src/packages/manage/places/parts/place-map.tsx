import { useCallback, useMemo } from 'react'
import type { PlaceView } from '@/api/types'
import { useArea, useBasemap, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import type { MapPin } from '@/ui/map/map-types'
import { MapView } from '@/ui/map/map-view'
import { usePlacesIn } from '../api/places'
import { choosePlace, setPin, useDesk, type Work } from '../model/desk-store'

const PIN = 'new-pin'

const setsPin = ({ kind }: Work) => kind === 'add' || kind === 'move'

function pinOf({ key, name, location }: PlaceView, chosen: boolean): MapPin {
  const { lng, lat } = location
  return { id: key, at: { lng, lat }, look: chosen ? 'accepted' : 'submitted', label: name, chosen }
}

function useHint(): string | undefined {
  const words = useDeskWords().placeKeeping
  const { work, pin } = useDesk()
  if (work.kind === 'move') return words.moveHint
  if (work.kind === 'add') return pin ? words.pinned : words.pinHint
  return undefined
}

interface Shown {
  places: readonly PlaceView[]
  pins: readonly MapPin[]
}

/** What the list has, what lies in the chosen one, and the pin being set. */
function useShown(listed: readonly PlaceView[]): Shown {
  const words = useDeskWords().placeKeeping
  const { chosen, pin } = useDesk()
  const inside = usePlacesIn(chosen?.id).data?.items
  const places = useMemo(() => {
    const all = [...listed, ...(inside ?? []), ...(chosen ? [chosen] : [])]
    return [...new Map(all.map((each) => [each.key, each])).values()]
  }, [listed, inside, chosen])
  const pins = useMemo(() => {
    const made = places.map((place) => pinOf(place, place.key === chosen?.key))
    const set: MapPin[] = pin
      ? [{ id: PIN, at: pin, look: 'overdue', label: words.pinned, chosen: true }]
      : []
    return [...made, ...set]
  }, [places, chosen, pin, words])
  return { places, pins }
}

/** The grids of the chosen place's community, else of the area one keeps, with the ground under them. */
function useGround(areaId: string | undefined, gridId: string | undefined) {
  const community = useArea(gridId).data?.parentId ?? undefined
  const ground = useBasemap(community).data
  const around = useChildrenBoundaries(community ?? areaId).data
  const areas = useMemo(
    () => (around?.features ?? []).map((feature) => mapArea(feature, { look: 'near' })),
    [around],
  )
  return { areas, ground: useMemo(() => mapGround(ground), [ground]) }
}

/** The grids with their places; while one adds or moves, a tap sets the pin. */
export function PlaceMap({ scope, places: listed }: { scope: ManageScope; places: readonly PlaceView[] }) {
  const words = useDeskWords().placeKeeping
  const { chosen, work } = useDesk()
  const { places, pins } = useShown(listed)
  const { areas, ground } = useGround(scope.areaId, chosen?.areaId)
  const hint = useHint()
  const onPin = useCallback(
    (key: string) => {
      const found = places.find((place) => place.key === key)
      if (found && work.kind === 'look') choosePlace(found)
    },
    [places, work],
  )
  return (
    <div className="places-map">
      <MapView
        id="places-map"
        label={words.map}
        areas={areas}
        pins={pins}
        ground={ground}
        centre={chosen?.location}
        onPin={onPin}
        onPoint={setsPin(work) ? setPin : undefined}
      />
      {hint && (
        <div className="places-hint" role="status">
          {hint}
        </div>
      )}
    </div>
  )
}
