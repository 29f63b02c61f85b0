import { useEffect } from 'react'
import type { CodedPlaceView } from '@/api/types'
import { usePlaceCode } from '@/features/report/api/use-place-code'
import { changeDraft, useDraft, type DraftPlace } from '@/features/report/model/draft'
import { noteScan, takeScan, useScanned } from '@/features/report/model/scanned'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { useQuery } from '@/platform/navigation'
import { useSession } from '@/platform/session/session-store'
import { toast } from '@/ui/toast/toast'

const NOT_FOUND = 404

/** A grid has no spot: its middle would look for twins where nobody is. */
function placeOf({ id, key, name, location }: CodedPlaceView): DraftPlace {
  if (id === null) return { source: 'code', placeCode: key, address: name }
  const { lng, lat, coord } = location
  return { lng, lat, coord, accuracy: 0, address: name, placeCode: key, source: 'chosen' }
}

/** Opened by a code on a wall, the sheet knows its place at once: without a position, and without the network too. */
export function useScannedPlace() {
  const { scene } = useQuery()
  const words = useWords().report
  const scanned = useScanned(({ key }) => key)
  const known = useSession(({ session }) => session !== undefined)
  const place = useDraft(({ draft }) => draft.place)
  useEffect(() => {
    if (scene && !noteScan(scene)) toast(words.codeUnknown)
    // Once for each opening, whatever language is chosen meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [scene])
  useEffect(() => {
    if (!scanned || !known) return
    changeDraft({ place: { source: 'code', placeCode: scanned, address: '' } })
    takeScan()
  }, [scanned, known])
  const open = place?.source === 'code' && place.address === '' ? place.placeCode : undefined
  const { data, error } = usePlaceCode(known ? open : undefined)
  useEffect(() => {
    if (open && data?.key === open) changeDraft({ place: placeOf(data) })
  }, [open, data])
  useEffect(() => {
    if (!open || !(error instanceof ApiError) || error.status !== NOT_FOUND) return
    changeDraft({ place: undefined })
    toast(words.codeUnknown)
  }, [open, error, words])
}
