import { useEffect } from 'react'
import { useNearbyPlaces } from '@/features/place/api/use-nearby-places'
import { useStanding } from '@/features/place/hooks/use-standing'
import { changeDraft, spotOf, useDraft, type DraftPlace } from '@/features/report/model/draft'
import { useActiveRole } from '@/features/session/active-role'
import { useWords } from '@/i18n'

export interface DraftPlaceState {
  place: DraftPlace | undefined
  locating: boolean
}

/** The place of the draft: where one stands until one says otherwise, in the words of the nearest building. */
export function useDraftPlace(): DraftPlaceState {
  const words = useWords().report
  const { active } = useActiveRole()
  const place = useDraft(({ draft }) => draft.place)
  const { at, source, waiting } = useStanding(active?.areaId)
  const spot = spotOf(place)
  const found = spot?.source === 'chosen' ? undefined : spot
  const nearby = useNearbyPlaces(found).data?.items[0]
  useEffect(() => {
    if (at && source && (place === undefined || (place.source === 'area' && source === 'gps')))
      changeDraft({ place: { ...at, address: '', source } })
  }, [at, source, place])
  useEffect(() => {
    if (found?.address === '' && nearby)
      changeDraft({ place: { ...found, address: words.near(nearby.name) } })
  }, [found, nearby, words])
  return { place, locating: waiting }
}
