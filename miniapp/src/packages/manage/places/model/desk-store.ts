import type { LngLat } from '@beegrid/shared'
import { create } from 'zustand'
import type { ContractView, PlaceView } from '@/api/types'

/** What one is doing beside looking. */
export type Work =
  | { kind: 'look' }
  | { kind: 'add'; parent?: PlaceView | undefined }
  | { kind: 'move' }
  | { kind: 'rename' }
  | { kind: 'retire' }
  | { kind: 'print' }
  | { kind: 'contract'; contract?: ContractView | undefined; place?: PlaceView | undefined }

export type PlacesTab = 'places' | 'contracts'

interface Desk {
  tab: PlacesTab
  chosen: PlaceView | undefined
  work: Work
  /** Where a new place is to be, or a moved one. */
  pin: LngLat | undefined
}

const LOOKING: Work = { kind: 'look' }
const START: Desk = { tab: 'places', chosen: undefined, work: LOOKING, pin: undefined }

export const useDesk = create<Desk>(() => START)

export function resetDesk() {
  useDesk.setState(START)
}

export function showTab(tab: PlacesTab) {
  useDesk.setState({ tab, work: LOOKING, pin: undefined })
}

export function choosePlace(chosen: PlaceView | undefined) {
  useDesk.setState({ chosen, work: LOOKING, pin: undefined })
}

/** The new pin of an addition begins at the place it is added to. */
export function begin(work: Work) {
  const pin = work.kind === 'add' ? work.parent?.location : undefined
  useDesk.setState({ work, pin: pin && { lng: pin.lng, lat: pin.lat } })
}

export function stop() {
  useDesk.setState({ work: LOOKING, pin: undefined })
}

export function setPin(pin: LngLat) {
  useDesk.setState({ pin })
}
