import { useEffect } from 'react'
import type { HereView } from '@/api/types'
import type { Located, LocateFailure } from '@/platform/location-types'
import { lookAround, useWhere } from '@/platform/where'
import { useAreaDetail } from '../api/use-area-detail'
import { useHere } from '../api/use-here'

export interface Standing {
  at: Located | undefined
  here: HereView | undefined
  /** By the phone's own position, or, where that says nothing, by the area one belongs to. */
  source: 'gps' | 'area' | undefined
  waiting: boolean
  failure: LocateFailure | undefined
}

/** A stand-in for a position: good to a few hundred metres. */
const AREA_ACCURACY_M = 300

function useMiddle(areaId: string | undefined): Located | undefined {
  const area = useAreaDetail(areaId).data
  return area && { ...area.centre, accuracy: AREA_ACCURACY_M }
}

/**
 * Where one stands. Without a position, or outside the county (somebody looking at the demo from afar), the area one
 * belongs to takes its place, and the screen says so.
 */
export function useStanding(areaId: string | undefined): Standing {
  const where = useWhere()
  useEffect(() => {
    if (useWhere.getState().state === 'unknown') void lookAround()
  }, [])
  const byPhone = useHere(where.at)
  const lost = where.state === 'failed' || byPhone.isError
  const middle = useMiddle(lost ? areaId : undefined)
  const byArea = useHere(middle)
  const waiting = where.state === 'locating' || byPhone.isLoading || byArea.isLoading
  const { failure } = where
  if (byPhone.data) return standing({ at: where.at, here: byPhone.data, source: 'gps' })
  if (byArea.data) return { ...standing({ at: middle, here: byArea.data, source: 'area' }), failure }
  return { at: undefined, here: undefined, source: undefined, waiting, failure }
}

function standing(found: Pick<Standing, 'at' | 'here' | 'source'>): Standing {
  return { ...found, waiting: false, failure: undefined }
}
