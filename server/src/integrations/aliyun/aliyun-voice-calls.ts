import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { AliyunClient } from './aliyun-client.js'
import type { ProviderAnswer } from './provider-answer.js'
import { meaningOf } from './answer-meaning.js'
import { VoiceCalls, type CallOutcome, type VoiceCall } from './voice-calls.js'

/** Dyvmsapi (阿里云语音服务). */
const VERSION = '2017-05-25'
/** Whoever is woken needs to hear it twice. */
const PLAY_TIMES = '2'
/** The provider's name for calls that read a text (语音通知). */
const PRODUCT = '11000000300006'

@Injectable()
export class AliyunVoiceCalls extends VoiceCalls {
  constructor(
    private readonly config: AppConfig,
    private readonly client: AliyunClient,
  ) {
    super()
  }

  override get available(): boolean {
    return this.config.aliyun?.voice !== undefined
  }

  override async call({ phone, params, outId }: VoiceCall): Promise<ProviderAnswer> {
    const { aliyun } = this.config
    if (!aliyun?.voice) return { outcome: 'refused', code: 'NOT_SET_UP' }
    const { baseUrl, template, showNumber } = aliyun.voice
    const call = {
      ...{ baseUrl, version: VERSION, action: 'SingleCallByTts' },
      params: {
        ...{ CalledNumber: phone, TtsCode: template, TtsParam: JSON.stringify(params), OutId: outId },
        ...{ PlayTimes: PLAY_TIMES, ...(showNumber !== undefined && { CalledShowNumber: showNumber }) },
      },
    }
    return this.client.send(aliyun, call, 'CallId')
  }

  override async outcome(callId: string, at: number): Promise<CallOutcome> {
    const { aliyun } = this.config
    if (!aliyun?.voice) return 'untold'
    const reply = await this.client.ask(aliyun, {
      ...{ baseUrl: aliyun.voice.baseUrl, version: VERSION, action: 'QueryCallDetailByCallId' },
      params: { CallId: callId, ProdId: PRODUCT, QueryDate: String(at) },
    })
    if ('outcome' in reply || meaningOf(reply, 'RequestId').outcome !== 'sent') return 'untold'
    return outcomeIn(reply.body['Data'])
  }
}

/** The record comes as JSON in a text, empty until the call is over; nobody speaks for no second at all. */
function outcomeIn(data: unknown): CallOutcome {
  const { state, duration } = recordOf(data)
  if (typeof state !== 'string' || state === '') return 'untold'
  return Number(duration) > 0 ? 'answered' : 'noAnswer'
}

function recordOf(data: unknown): { readonly state?: unknown; readonly duration?: unknown } {
  if (typeof data !== 'string') return {}
  try {
    const parsed: unknown = JSON.parse(data)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}
