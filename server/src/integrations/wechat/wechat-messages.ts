import type { Language } from '@beegrid/shared'
import type { WechatTemplate } from '../../core/config/index.js'

export interface WechatMessage {
  readonly openid: string
  readonly template: WechatTemplate
  /** Texts by what the template's fields show; they are cut to what WeChat takes. */
  readonly texts: Readonly<Record<'title' | 'body' | 'time' | 'number' | 'count', string>>
  /** A page of the mini-program with its query, without a leading slash. */
  readonly page: string
  readonly language: Language
}

/**
 * What became of a message:
 * - `sent`: taken; - `later`: certainly not sent, the same may be tried again;
 * - `unclear`: the line broke after the request had left: it may have gone out or not, and WeChat can't be asked;
 * - `refused`: not as it is. `consent` when the person has not agreed, or no more.
 */
export type WechatSending =
  | { readonly outcome: 'sent'; readonly id: string }
  | { readonly outcome: 'later'; readonly code: string; readonly afterMs: number }
  | { readonly outcome: 'unclear'; readonly code: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly consent?: 'used' | 'banned' | 'unbound' }

/** Port: messages of WeChat to a person, by subscription or by the relation of work. */
export abstract class WechatMessages {
  /** Whether this installation has a mini-program with templates. */
  abstract readonly available: boolean

  /** Sends once. Never throws for what WeChat or the line does; what is sent twice arrives twice. */
  abstract send(message: WechatMessage): Promise<WechatSending>

  /** Whether WeChat answers, by a call that has no effect. */
  abstract reachable(): Promise<boolean>
}
