import Taro from '@tarojs/taro'

/** Hands the number to the phone's own dialler, which asks before it rings. */
export function callPhone(number: string) {
  // Refusing the dialler is an answer too.
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
