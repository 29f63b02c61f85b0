import { Injectable, Logger } from '@nestjs/common'
import { AppConfig, type WechatConfig } from '../../core/config/index.js'
import { sendingOf } from './message-meaning.js'
import { fittedValue } from './template-values.js'
import { isAnswer } from './wechat-answer.js'
import { WechatCalls } from './wechat-calls.js'
import { WechatMessages, type WechatMessage, type WechatSending } from './wechat-messages.js'

const STATES = { release: 'formal', trial: 'trial', develop: 'developer' } as const

type Values = Readonly<Record<string, { readonly value: string }>>

/** `message/subscribe/send` and `message/wxopen/employeerelationmsg/send`. */
@Injectable()
export class HttpWechatMessages extends WechatMessages {
  private readonly logger = new Logger(HttpWechatMessages.name)

  constructor(
    private readonly config: AppConfig,
    private readonly calls: WechatCalls,
  ) {
    super()
  }

  override get available(): boolean {
    return (this.config.wechat?.templates.length ?? 0) > 0
  }

  override async send(message: WechatMessage): Promise<WechatSending> {
    const { wechat } = this.config
    if (!wechat) return { outcome: 'refused', code: 'NOT_SET_UP' }
    const { path, body } =
      message.template.consent === 'employee' ? employeeCall(message) : subscribeCall(message, wechat)
    const answer = await this.calls.call(path, body)
    const sending = sendingOf(answer)
    // A field or a template that is not right is for the operator; a person who did not agree is nobody's fault.
    if (sending.outcome === 'refused' && sending.consent === undefined && isAnswer(answer))
      this.logger.error({ errcode: answer.errcode, errmsg: answer.errmsg }, 'WeChat refused a message')
    return sending
  }

  override async reachable(): Promise<boolean> {
    const answer = await this.calls.call('/cgi-bin/get_api_domain_ip')
    return isAnswer(answer) && answer.errcode === 0
  }
}

function valuesOf({ template, texts }: WechatMessage): Values {
  const pairs = Object.entries(template.fields).map(
    ([field, source]) => [field, { value: fittedValue(field, texts[source]) }] as const,
  )
  return Object.fromEntries(pairs)
}

function subscribeCall(message: WechatMessage, { codeVersion }: WechatConfig) {
  const { openid, template, page, language } = message
  const body = {
    ...{ touser: openid, template_id: template.id, page, data: valuesOf(message) },
    miniprogram_state: STATES[codeVersion],
    lang: language === 'en' ? 'en_US' : 'zh_CN',
  }
  return { path: '/cgi-bin/message/subscribe/send', body }
}

/** Here `data` is text that holds JSON. */
function employeeCall(message: WechatMessage) {
  const { openid, template, page } = message
  const data = JSON.stringify({ data: valuesOf(message) })
  const body = { touser: openid, template_id: template.id, page, data }
  return { path: '/cgi-bin/message/wxopen/employeerelationmsg/send', body }
}
