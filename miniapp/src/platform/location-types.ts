import type { Coord, LngLat } from '@beegrid/shared'

/** Where the phone is, in the system it speaks, and how sure it is (metres, radius). */
export interface Located extends LngLat {
  coord: Coord
  accuracy: number
}

export type LocateFailure = 'denied' | 'unavailable' | 'timeout'

export type LocateResult = { ok: true; at: Located } | { ok: false; why: LocateFailure }
