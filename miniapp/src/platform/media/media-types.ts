import type { LocalFile } from '../http/http-types'

export interface PickRequest {
  max: number
  source: 'camera' | 'album' | 'any'
}

/** `photos` is empty when nothing was chosen; `unreadable` counts files that no picture could be made of. */
export interface PickResult {
  files: readonly LocalFile[]
  unreadable: number
}

/** Longest side of a photo that leaves the phone, px: enough to read a meter, small enough for a bad line. */
export const MAX_SIDE = 1600
export const JPEG_QUALITY = 0.82
