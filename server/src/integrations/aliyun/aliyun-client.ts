import { Injectable, Logger } from '@nestjs/common'
import { Clock, isoTime } from '../../core/clock/index.js'
import type { AliyunConfig } from '../../core/config/index.js'
import { randomToken } from '../../core/ids/index.js'
import { signed } from './acs3-signature.js'
import { meaningOf, needsMending, type ProviderReply } from './answer-meaning.js'
import type { ProviderAnswer } from './provider-answer.js'

const TIMEOUT_MS = 8_000
const RETRY_MS = 60_000
/** Faults before the request has left: nothing can have happened. */
const AT_THE_DOOR = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

export interface ProviderCall {
  readonly baseUrl: string
  readonly action: string
  readonly version: string
  readonly params: Readonly<Record<string, string>>
}

/** One signed call to Alibaba Cloud. Never throws; numbers, words and keys are never logged. */
@Injectable()
export class AliyunClient {
  private readonly logger = new Logger(AliyunClient.name)

  constructor(private readonly clock: Clock) {}

  /** @param idField where the receipt stands in a good answer */
  async send(config: AliyunConfig, call: ProviderCall, idField: string): Promise<ProviderAnswer> {
    const reply = await this.ask(config, call)
    const answer = 'outcome' in reply ? reply : meaningOf(reply, idField)
    this.note(call, answer)
    return answer
  }

  /** The reply as it came, or why there is none. */
  async ask(config: AliyunConfig, call: ProviderCall): Promise<ProviderReply | ProviderAnswer> {
    const { baseUrl, action, version, params } = call
    const date = isoTime(this.clock.now()).replace(/\.\d+/, '')
    const request = { host: new URL(baseUrl).host, action, version, params, date, nonce: randomToken(16) }
    const { query, headers } = signed(request, config)
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      const answer = await fetch(`${baseUrl}/?${query}`, {
        method: 'POST',
        headers,
        signal,
        redirect: 'error',
      })
      return { status: answer.status, body: asRecord(await answer.json()) }
    } catch (error) {
      return unanswered(error)
    }
  }

  private note({ action }: ProviderCall, answer: ProviderAnswer): void {
    if (answer.outcome === 'sent') return
    const facts = { action, outcome: answer.outcome, code: answer.code }
    if (needsMending(answer)) this.logger.error(facts, 'the provider wants something mended: see its code')
    else this.logger.warn(facts, 'the provider did not take it')
  }
}

function asRecord(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

function unanswered(error: unknown): ProviderAnswer {
  const { name = 'unknown', cause } = error as { readonly name?: string; readonly cause?: { code?: string } }
  const code = cause?.code ?? name
  if (AT_THE_DOOR.has(code)) return { outcome: 'later', code, afterMs: RETRY_MS }
  return { outcome: 'unclear', code }
}
