import { countyTime } from '@beegrid/shared'

/** `2026-11-22 18:05`, on the county's clock. */
export function localDateMinute(at: number): string {
  return countyTime(at).slice(0, 16).replace('T', ' ')
}

/** `11-22 18:05`: day and minute on the county's clock. */
export function localMinute(at: number): string {
  return localDateMinute(at).slice(5)
}
