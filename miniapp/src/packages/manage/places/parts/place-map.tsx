import type { LngLat } from '@beegrid/shared'
import { useCallback, useMemo } from 'react'
import type { PlaceView } from '@/api/types'
import { useArea, useBasemap, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { mapArea, mapGround } from '@/features/area/model/map-layers'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useWords } from '@/i18n'
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
  const words = useWords().placeKeeping
  const { work, pin } = useDesk()
  if (work.kind === 'move') return words.moveHint
  if (work.kind === 'add') return pin ? words.pinned : words.pinHint
  return undefined
}

/** The grids with their places; while one adds or moves, a tap sets the pin. */
export function PlaceMap({ scope, places }: { scope: ManageScope; places: readonly PlaceView[] }) {
  const words = useWords().placeKeeping
  const { chosen, work, pin } = useDesk()
  const community = useArea(chosen?.areaId).data?.parentId ?? undefined
  const ground = useBasemap(community).data
  const around = useChildrenBoundaries(community ?? scope.areaId).data
  const inside = usePlacesIn(chosen?.id).data?.items
  const hint = useHint()
  const areas = useMemo(
    () => (around?.features ?? []).map((feature) => mapArea(feature, { look: 'near' })),
    [around],
  )
  const shown = useMemo(() => {
    const all = new Map(
      [...places, ...(inside ?? []), ...(chosen ? [chosen] : [])].map((each) => [each.key, each]),
    )
    return [...all.values()]
  }, [places, inside, chosen])
  const pins = useMemo(() => {
    const made = shown.map((place) => pinOf(place, place.key === chosen?.key))
    return pin
      ? [...made, { id: PIN, at: pin, look: 'overdue' as const, label: words.pinned, chosen: true }]
      : made
  }, [shown, chosen, pin, words])
  const onPin = useCallback(
    (key: string) => {
      const found = shown.find((place) => place.key === key)
      if (found && work.kind === 'look') choosePlace(found)
    },
    [shown, work],
  )
  const onPoint = useCallback((at: LngLat) => setPin(at), [])
  const centre = chosen && { lng: chosen.location.lng, lat: chosen.location.lat }
  return (
    <div className="places-map">
      <MapView
        id="places-map"
        label={words.map}
        areas={areas}
        pins={pins}
        ground={useMemo(() => mapGround(ground), [ground])}
        centre={centre}
        onPin={onPin}
        onPoint={setsPin(work) ? onPoint : undefined}
      />
      {hint && (
        <div className="places-hint" role="status">
          {hint}
        </div>
      )}
    </div>
  )
}
