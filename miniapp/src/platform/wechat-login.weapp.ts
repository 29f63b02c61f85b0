import Taro from '@tarojs/taro'

export const HAS_WECHAT_LOGIN = true

/** A code for the server; undefined when WeChat gives none. */
export async function wechatCode(): Promise<string | undefined> {
  try {
    const { code } = await Taro.login()
    return code === '' ? undefined : code
  } catch {
    return undefined
  }
}
