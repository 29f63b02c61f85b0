/** A person as WeChat knows them to this mini-program. The session_key that comes along goes no further. */
export interface WechatAccount {
  readonly openid: string
  readonly unionid?: string
}

/** Port: trades the code of `wx.login` (single use, five minutes) for the account behind it. */
export abstract class WechatLogin {
  /** @throws AppError WECHAT_NOT_CONFIGURED, WECHAT_CODE_INVALID, WECHAT_USER_BLOCKED, WECHAT_UNAVAILABLE, TOO_MANY_REQUESTS */
  abstract exchange(code: string): Promise<WechatAccount>
}
