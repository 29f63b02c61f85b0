/** The picture of a code, as WeChat drew it. */
export interface CodeImage {
  readonly bytes: Buffer
  readonly contentType: 'image/jpeg' | 'image/png'
}

/** Port: codes that open the report page of the mini-program at a place. */
export abstract class WechatCodes {
  /** Whether this installation has a mini-program at all. */
  abstract readonly available: boolean

  /**
   * @param scene what the page gets, such as `b=Ab3kQ9`: 1 to 32 of the characters WeChat allows
   * @throws AppError WECHAT_NOT_CONFIGURED, WECHAT_PAGE_UNPUBLISHED, TOO_MANY_REQUESTS, WECHAT_UNAVAILABLE
   */
  abstract image(scene: string): Promise<CodeImage>
}
