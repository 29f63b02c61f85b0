import Taro from '@tarojs/taro'

export const CAN_SCAN: boolean = true

interface Scanned {
  /** What an ordinary code says. */
  result?: string
  /** The page and scene of one of this mini-program's own codes. */
  path?: string
}

/** Opens the camera and gives what the code says; undefined when the person turned back. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result, path }: Scanned = await Taro.scanCode({})
    return path || result
  } catch {
    return undefined
  }
}
