import { Injectable } from '@nestjs/common'
import { countyDay } from '@beegrid/shared'
import { AppConfig, type AliyunConfig } from '../../core/config/index.js'
import { AliyunClient } from './aliyun-client.js'
import { meaningOf } from './answer-meaning.js'
import type { ProviderAnswer } from './provider-answer.js'
import { Sms, SMS_PARAM_LENGTH, type SmsMessage, type SmsTemplate } from './sms.js'

/** Dysmsapi (阿里云短信服务). */
const VERSION = '2017-05-25'
const PAGE_SIZE = 50
/** More than a number may get in a day. */
const PAGES = 4
const ASK_AGAIN_MS = 60_000
const NOT_SET_UP: ProviderAnswer = { outcome: 'refused', code: 'NOT_SET_UP' }

type Found = 'yes' | 'no' | 'untold'

@Injectable()
export class AliyunSms extends Sms {
  constructor(
    private readonly config: AppConfig,
    private readonly client: AliyunClient,
  ) {
    super()
  }

  override offers(template: SmsTemplate): boolean {
    return this.config.aliyun?.sms?.templates[template] !== undefined
  }

  override async send({ phone, template, params, outId }: SmsMessage): Promise<ProviderAnswer> {
    const { aliyun } = this.config
    const code = aliyun?.sms?.templates[template]
    if (!aliyun?.sms || code === undefined) return NOT_SET_UP
    const { baseUrl, signName } = aliyun.sms
    const words = Object.entries(params).map(([name, value]) => [name, clipped(value)] as const)
    const call = {
      ...{ baseUrl, version: VERSION, action: 'SendSms' },
      params: {
        ...{ PhoneNumbers: phone, SignName: signName, TemplateCode: code, OutId: outId },
        TemplateParam: JSON.stringify(Object.fromEntries(words)),
      },
    }
    return this.client.send(aliyun, call, 'BizId')
  }

  override async find(
    { phone, outId }: Pick<SmsMessage, 'phone' | 'outId'>,
    at: number,
  ): Promise<ProviderAnswer> {
    const { aliyun } = this.config
    if (!aliyun) return NOT_SET_UP
    const day = countyDay(at).replaceAll('-', '')
    for (let page = 1; page <= PAGES; page += 1) {
      const found = await this.onPage(aliyun, { phone, outId, day, page })
      if (found === 'yes') return { outcome: 'sent', id: outId }
      if (found === 'no') return { outcome: 'refused', code: 'NOT_FOUND' }
      if (found === 'untold') break
    }
    return { outcome: 'later', code: 'UNTOLD', afterMs: ASK_AGAIN_MS }
  }

  /** `more`: not on this page, and there are others. */
  private async onPage(
    config: AliyunConfig,
    { phone, outId, day, page }: { phone: string; outId: string; day: string; page: number },
  ): Promise<Found | 'more'> {
    if (!config.sms) return 'untold'
    const reply = await this.client.ask(config, {
      ...{ baseUrl: config.sms.baseUrl, version: VERSION, action: 'QuerySendDetails' },
      params: { PhoneNumber: phone, SendDate: day, PageSize: String(PAGE_SIZE), CurrentPage: String(page) },
    })
    if ('outcome' in reply || meaningOf(reply, 'RequestId').outcome !== 'sent') return 'untold'
    const details = detailsOf(reply.body)
    if (details.some((each) => each['OutId'] === outId)) return 'yes'
    return details.length < PAGE_SIZE ? 'no' : 'more'
  }
}

function detailsOf(body: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const list = body['SmsSendDetailDTOs'] as { readonly SmsSendDetailDTO?: unknown } | undefined
  const rows = list?.SmsSendDetailDTO
  return Array.isArray(rows) ? (rows as readonly Readonly<Record<string, unknown>>[]) : []
}

function clipped(text: string): string {
  const letters = [...text]
  return letters.length <= SMS_PARAM_LENGTH ? text : `${letters.slice(0, SMS_PARAM_LENGTH - 1).join('')}…`
}
