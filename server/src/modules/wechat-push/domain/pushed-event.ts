import type { WechatPush } from '../../../integrations/wechat/index.js'

const MS = 1_000

/** An event from the text WeChat encrypted; undefined for what is none (a message somebody typed, another format). */
export function pushedEvent(message: string): WechatPush | undefined {
  const fields = fieldsOf(message)
  const { MsgType: type, Event: event, FromUserName: openid, CreateTime: seconds } = fields
  if (type !== 'event' || typeof event !== 'string' || typeof openid !== 'string') return undefined
  return { openid, event, fields, at: typeof seconds === 'number' ? seconds * MS : 0 }
}

function fieldsOf(message: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(message)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
