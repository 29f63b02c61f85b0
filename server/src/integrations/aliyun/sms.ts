import type { ProviderAnswer } from './provider-answer.js'

/**
 * The texts the provider has approved, by our name; their codes are configuration (docs/operations.md has the wording to apply for):
 * - `notice`: `title`, `number`: 您有新的网格事项：${title}（编号${number}），请尽快在先蜂网格查看。
 * - `answerLink`: `unit`, `title`, `token`: 请${unit}办理：${title}。打开 https://…?t=${token} 回复，链接专用，请勿转发。
 */
export const SMS_TEMPLATES = ['notice', 'answerLink'] as const
export type SmsTemplate = (typeof SMS_TEMPLATES)[number]

/** A variable of a template may hold this many characters; longer ones are cut with “…”. No variable may hold an address. */
export const SMS_PARAM_LENGTH = 35

export interface SmsMessage {
  /** A Chinese mobile number, eleven digits. */
  readonly phone: string
  readonly template: SmsTemplate
  readonly params: Readonly<Record<string, string>>
  /** Ours, once for each message however often it is tried: the provider hands it back, and `find` looks for it. */
  readonly outId: string
}

/** Port: text messages. The provider forgets nothing and merges nothing: what is sent twice arrives twice. */
export abstract class Sms {
  /** Whether this installation can send `template` at all. */
  abstract offers(template: SmsTemplate): boolean

  /** Sends once. Never throws for what the provider or the line does. */
  abstract send(message: SmsMessage): Promise<ProviderAnswer>

  /**
   * After an `unclear` answer: whether the provider took the message of this `outId` on the day (Asia/Shanghai) of `at`
   * (epoch ms): `sent` with its receipt, `refused` with code NOT_FOUND when it never arrived, `later` when that can't be told now.
   */
  abstract find(message: Pick<SmsMessage, 'phone' | 'outId'>, at: number): Promise<ProviderAnswer>
}
