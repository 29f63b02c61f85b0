import { WECHAT_TEMPLATES } from './wechat-templates.js'

export interface SentWechat {
  readonly way: 'subscribe' | 'employee'
  readonly openid: string
  readonly template: string
  readonly page: string
  readonly values: Readonly<Record<string, string>>
}

/** What WeChat knows of people's consent, and what it delivered. */
export interface MessageDesk {
  readonly sent: SentWechat[]
  /** Messages left by `openid template`; Infinity for good. */
  readonly consents: Map<string, number>
  readonly employees: Set<string>
}

export const messageDesk = (): MessageDesk => ({ sent: [], consents: new Map(), employees: new Set() })

type Body = Readonly<Record<string, unknown>>
type Values = Readonly<Record<string, { readonly value?: unknown }>>

const PAGES = ['packages/ticket/detail/index', 'pages/inbox/index']
const OPENID = /^o\w+$/

const chinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)
const length = (text: string): number => [...text].length

/** 参数值内容限制, as the official page has them. */
const LIMITS: Readonly<Record<string, (text: string) => boolean>> = {
  thing: (text) => length(text) <= 20,
  number: (text) => length(text) <= 32 && /^[\d.]+$/.test(text),
  character_string: (text) => length(text) <= 32 && /^[\x20-\x7e]+$/.test(text),
  phrase: (text) => length(text) <= 5 && chinese(text),
  time: (text) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{2}:\d{2})?$/.test(text),
}

/** `message/subscribe/send`: an errcode, or 0. */
export function subscribeSend(body: Body, desk: MessageDesk): number {
  const { touser, template_id: template, page, data } = body
  if (typeof touser !== 'string' || !OPENID.test(touser)) return 40003
  const known = WECHAT_TEMPLATES.find(({ id, consent }) => id === template && consent !== 'employee')
  if (!known) return 40037
  if (wrongPage(body)) return 41030
  if (wrongField(known.fields, data)) return 47003
  const key = `${touser} ${known.id}`
  const left = desk.consents.get(key) ?? 0
  if (left <= 0) return 43101
  desk.consents.set(key, left - 1)
  desk.sent.push({
    ...{ way: 'subscribe', openid: touser, template: known.id, page: String(page) },
    values: plain(data),
  })
  return 0
}

/** `employeerelationmsg/send`: `data` is text that holds JSON. */
export function employeeSend(body: Body, desk: MessageDesk): number {
  const { touser, template_id: template, page, data } = body
  if (typeof touser !== 'string' || !OPENID.test(touser)) return 40003
  const known = WECHAT_TEMPLATES.find(({ id, consent }) => id === template && consent === 'employee')
  if (!known) return 40037
  if (typeof data !== 'string') return 40097
  const inner = (JSON.parse(data) as { data?: unknown }).data
  if (wrongField(known.fields, inner)) return 47003
  if (!desk.employees.has(touser)) return 40256
  desk.sent.push({
    way: 'employee',
    openid: touser,
    template: known.id,
    page: String(page),
    values: plain(inner),
  })
  return 0
}

function wrongPage({ page, miniprogram_state: state }: Body): boolean {
  if (!['developer', 'trial', 'formal'].includes(String(state))) return true
  return typeof page !== 'string' || !PAGES.includes(page.split('?')[0] ?? '')
}

/** A field that is missing, empty, too long or of the wrong kind; or one the template does not have. */
function wrongField(fields: Readonly<Record<string, unknown>>, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true
  const given = plain(data)
  const extra = Object.keys(given).some((name) => !(name in fields))
  return extra || Object.keys(fields).some((name) => !fits(name, given[name] ?? ''))
}

function fits(name: string, value: string): boolean {
  const kind = name.replace(/\d+$/, '')
  return value !== '' && (LIMITS[kind]?.(value) ?? false)
}

function plain(data: unknown): Readonly<Record<string, string>> {
  const pairs = Object.entries(data as Values).map(([name, { value }]) => [name, String(value)] as const)
  return Object.fromEntries(pairs)
}
