import { newId } from '../../src/core/ids/index.js'

/** Contents WeChat was asked about. */
export interface CheckDesk {
  readonly texts: string[]
  readonly images: { readonly url: string; readonly traceId: string; readonly openid: string }[]
  /** People who were in the mini-program in the last two hours; empty for everybody. */
  readonly absent: Set<string>
}

export const checkDesk = (): CheckDesk => ({ texts: [], images: [], absent: new Set() })

type Body = Readonly<Record<string, unknown>>

/** `msg_sec_check`: words with 赌 are risky, with 疑 to be reviewed. */
export function textCheck(body: Body, desk: CheckDesk): number | object {
  const { version, scene, content, openid } = body
  if (version !== 2 || typeof openid !== 'string') return 40003
  if (![1, 2, 3, 4].includes(Number(scene))) return 40129
  if (typeof content !== 'string' || content === '') return 44002
  if ([...content].length > 2500) return 47001
  if (desk.absent.has(openid)) return 61010
  desk.texts.push(content)
  const { suggest, label } = opinionOf(content)
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }]
  return { trace_id: newId(), result: { suggest, label }, detail }
}

function opinionOf(content: string): { suggest: string; label: number } {
  if (content.includes('赌')) return { suggest: 'risky', label: 20006 }
  return content.includes('疑') ? { suggest: 'review', label: 20001 } : { suggest: 'pass', label: 100 }
}

/** `media_check_async`: a receipt; the opinion comes by a push. */
export function mediaCheck(body: Body, desk: CheckDesk): number | object {
  const { media_url: url, media_type: type, version, openid, scene } = body
  if (version !== 2 || type !== 2 || ![1, 2, 3, 4].includes(Number(scene))) return 40129
  if (typeof url !== 'string' || !url.startsWith('http') || typeof openid !== 'string') return 47001
  if (desk.absent.has(openid)) return 61010
  const traceId = `trace-${newId()}`
  desk.images.push({ url, traceId, openid })
  return { trace_id: traceId }
}
