import Taro from '@tarojs/taro'
import type { LocateResult } from './location-types'

/** WeChat speaks GCJ-02 to match its maps; the server shifts it back. */
export async function locate(): Promise<LocateResult> {
  try {
    const at = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: 4000 })
    return {
      ok: true,
      at: { lng: at.longitude, lat: at.latitude, coord: 'gcj02', accuracy: Math.round(at.accuracy) },
    }
  } catch (error) {
    const message =
      typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
    return { ok: false, why: /auth|deny|privacy/.test(message) ? 'denied' : 'unavailable' }
  }
}
