/** A browser has no WeChat identity: its sign-in shows no such button. */
export const HAS_WECHAT_LOGIN: boolean = false

export function wechatCode(): Promise<string | undefined> {
  return Promise.resolve(undefined)
}
