import Taro from '@tarojs/taro'

const PREFIX = 'beegrid.'

/** Small values that outlive the page, each as JSON (WeChat: 1 MB a key, 10 MB in all). */
export function readStored(key: string): unknown {
  const text: unknown = Taro.getStorageSync(PREFIX + key)
  if (typeof text !== 'string' || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(PREFIX + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string) {
  Taro.removeStorageSync(PREFIX + key)
}

export function storedKeys(prefix: string): string[] {
  const keys: readonly string[] = Taro.getStorageInfoSync().keys
  return keys.filter((key) => key.startsWith(PREFIX + prefix)).map((key) => key.slice(PREFIX.length))
}
