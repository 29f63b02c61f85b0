import type { LocateFailure, LocateResult } from './location-types'

const TIMEOUT_MS = 10_000

function reason(code: number): LocateFailure {
  if (code === 1) return 'denied'
  return code === 3 ? 'timeout' : 'unavailable'
}

/** A browser speaks WGS 84. It needs https (or localhost) and the person's consent. */
export function locate(): Promise<LocateResult> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ ok: false, why: 'unavailable' })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          ok: true,
          at: {
            lng: coords.longitude,
            lat: coords.latitude,
            coord: 'wgs84',
            accuracy: Math.round(coords.accuracy),
          },
        }),
      ({ code }) => resolve({ ok: false, why: reason(code) }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 30_000 },
    )
  })
}
