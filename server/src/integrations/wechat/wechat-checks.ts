/**
 * What WeChat thinks of a content:
 * - `passed`, `held` (`risky` and `review` alike: serious words may come back as `review`);
 * - `asked`: a picture is being looked at, the answer is pushed within half an hour under this `traceId`;
 * - `later`: not looked at now; - `unable`: this can't be checked by WeChat (its author was not here in two hours, a file it does
 *   not take): somebody has to look.
 */
export type ContentOpinion =
  | { readonly outcome: 'passed'; readonly label: string }
  | { readonly outcome: 'held'; readonly label: string }
  | { readonly outcome: 'asked'; readonly traceId: string }
  | { readonly outcome: 'later'; readonly code: string; readonly afterMs: number }
  | { readonly outcome: 'unable'; readonly code: string }

export interface CheckedText {
  readonly openid: string
  readonly content: string
}

export interface CheckedImage {
  readonly openid: string
  /** Full address WeChat can fetch it from. */
  readonly url: string
}

/** Port: WeChat's look at what people wrote or photographed, before the public may see it. Never throws. */
export abstract class WechatChecks {
  abstract readonly available: boolean
  abstract text(content: CheckedText): Promise<ContentOpinion>
  abstract image(image: CheckedImage): Promise<ContentOpinion>
}

/** WeChat looks at so many characters at a time. */
export const TEXT_CHECK_LENGTH = 2_500
