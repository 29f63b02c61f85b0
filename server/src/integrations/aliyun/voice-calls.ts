import type { ProviderAnswer } from './provider-answer.js'

/** What a voice reads out when the phone is picked up. */
export interface VoiceCall {
  /** A Chinese mobile or landline number with its area code. */
  readonly phone: string
  /** `title` and `words` of the approved text: 您有紧急网格事项：${title}，${words}，请尽快在先蜂网格处理。 */
  readonly params: Readonly<Record<string, string>>
  /** Ours; at most 15 bytes, as the provider takes no more. */
  readonly outId: string
}

/** Whether somebody picked up; `untold` while the provider does not say. */
export type CallOutcome = 'answered' | 'noAnswer' | 'untold'

/** Port: a phone that rings and a voice that reads. */
export abstract class VoiceCalls {
  /** Whether this installation can call at all. */
  abstract readonly available: boolean

  /** Calls once; `sent` says that the provider dials, not that somebody picked up. Never throws for what the provider does. */
  abstract call(call: VoiceCall): Promise<ProviderAnswer>

  /**
   * What became of a call that was `sent`.
   * @param callId the provider's receipt
   * @param at when it was dialled, epoch milliseconds
   */
  abstract outcome(callId: string, at: number): Promise<CallOutcome>
}
