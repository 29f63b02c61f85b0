import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { AliyunClient } from './aliyun-client.js'
import type { ProviderAnswer } from './provider-answer.js'
import { VoiceCalls, type VoiceCall } from './voice-calls.js'

/** Dyvmsapi (阿里云语音服务). */
const VERSION = '2017-05-25'
/** Whoever is woken needs to hear it twice. */
const PLAY_TIMES = '2'

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
}
