import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toBuffer } from 'qrcode'
import sharp from 'sharp'
import { checkDesk, mediaCheck, textCheck, type CheckDesk } from './wechat-check-stub.js'
import { employeeSend, messageDesk, subscribeSend, type MessageDesk } from './wechat-message-stub.js'

export const WECHAT_APP = { appId: 'wx8f3a2b1c0d9e7f60', secret: '9b1c7e5d3f2a4860b7d6c5e4f3a2b1c0' }
export const SESSION_KEY = 'tiihtNczf5v6AKRyjwEUhQ=='

/** What the real server answers to a wrong request: HTTP 200 and an errmsg that ends with a request id. */
const REFUSALS: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  40226: 'code blocked',
  40003: 'invalid openid',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40129: 'invalid scene',
  40256: 'no employee relation',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  43107: 'subscription capability is banned',
  44002: 'empty post data',
  47003: 'argument invalid! data.thing1.value is empty or too long',
  61010: 'code is expired',
  45009: 'reach max api minute quota limit',
  45011: 'api minute-quota reach limit  mustslower  retry next minute',
  47001: 'data format error',
}

/** How the stub treats the next calls, in order; after them it works. */
export type Trouble = keyof typeof REFUSALS | 'hang' | 'html' | 'cut off' | 'cut off after'

/** What the server was asked to draw. */
export interface CodeRequest {
  readonly scene?: unknown
  readonly page?: unknown
  readonly env_version?: unknown
  readonly check_path?: unknown
  readonly width?: unknown
}

/** Stands for api.weixin.qq.com on loopback: codes are `code-of-<openid>`, good once. */
export interface WechatStub {
  readonly baseUrl: string
  /** Addresses asked for, in order. */
  readonly calls: readonly string[]
  trouble: Trouble[]
  /** How every call is treated from now on; well again without a trouble. */
  breakDown(how?: Trouble): void
  /** What WeChat delivered, and what it knows of consent. */
  readonly messages: MessageDesk
  readonly checks: CheckDesk
  /** Codes asked for, in order. */
  readonly drawn: readonly CodeRequest[]
  /** The access token handed out so far is good no more. */
  expireToken(): void
  stop(): Promise<void>
}

interface Desk {
  readonly used: Set<string>
  readonly drawn: CodeRequest[]
  readonly messages: MessageDesk
  readonly checks: CheckDesk
  token: number
}

export async function startWechatStub(): Promise<WechatStub> {
  const calls: string[] = []
  const desk: Desk = {
    ...{ used: new Set<string>(), drawn: [], token: 1 },
    ...{ messages: messageDesk(), checks: checkDesk() },
  }
  const trouble: Trouble[] = []
  const hanging: ServerResponse[] = []
  const state: { down: Trouble | undefined } = { down: undefined }
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    const next = trouble.shift() ?? state.down
    if (next === 'cut off after') loseAnswer(response)
    if (next === 'hang') hanging.push(response)
    if (next === undefined || next === 'cut off after') void serve(request, response, desk)
    else misbehave(response, next)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    ...{ calls, trouble, baseUrl: `http://127.0.0.1:${port}` },
    ...{ drawn: desk.drawn, messages: desk.messages, checks: desk.checks },
    breakDown: (how) => {
      state.down = how
      for (const response of hanging.splice(0)) response.socket?.destroy()
    },
    expireToken: () => {
      desk.token += 1
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const { pathname } = new URL(request.url ?? '', 'http://stub')
  const call = `${request.method ?? ''} ${pathname}`
  if (call === 'POST /cgi-bin/stable_token') answer(response, token(await bodyOf(request), desk))
  else if (call === 'POST /wxa/getwxacodeunlimit') await draw(request, response, desk)
  else if (call in SERVICES || call === PROBE) await signedCall(request, response, { call, desk })
  else answer(response, exchange(request, desk.used))
}

const PROBE = 'GET /cgi-bin/get_api_domain_ip'

type Service = (body: Record<string, unknown>, desk: Desk) => number | object

/** Calls that carry the token and are answered by an errcode, or with something more. */
const SERVICES: Readonly<Record<string, Service>> = {
  'POST /cgi-bin/message/subscribe/send': (body, { messages }) => subscribeSend(body, messages),
  'POST /cgi-bin/message/wxopen/employeerelationmsg/send': (body, { messages }) =>
    employeeSend(body, messages),
  'POST /wxa/msg_sec_check': (body, { checks }) => textCheck(body, checks),
  'POST /wxa/media_check_async': (body, { checks }) => mediaCheck(body, checks),
}

async function signedCall(
  request: IncomingMessage,
  response: ServerResponse,
  { call, desk }: { readonly call: string; readonly desk: Desk },
): Promise<void> {
  const token = new URL(request.url ?? '', 'http://stub').searchParams.get('access_token')
  const said = token === tokenOf(desk) ? await serviceSays(request, call, desk) : 40001
  if (typeof said === 'number') answer(response, said === 0 ? OK : refusal(said))
  else answer(response, { ...OK, ...said })
}

async function serviceSays(request: IncomingMessage, call: string, desk: Desk): Promise<number | object> {
  const service = SERVICES[call]
  if (!service) return { ip_list: ['101.226.62.77'] }
  const body = await bodyOf(request)
  return body ? service(body, desk) : 47001
}

const OK = { errcode: 0, errmsg: 'ok' }

/** The call is done, and its answer lost on the way. */
function loseAnswer(response: ServerResponse): void {
  response.end = () => {
    response.socket?.destroy()
    return response
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>
  } catch {
    return undefined
  }
}

const tokenOf = (desk: Desk): string => `82_stable-token-${desk.token}`

/** getStableAccessToken: the same token to everybody until it runs out, or somebody forces a new one. */
function token(body: Record<string, unknown> | undefined, desk: Desk): object {
  if (body?.['grant_type'] !== 'client_credential') return refusal(47001)
  if (body['appid'] !== WECHAT_APP.appId) return refusal(40013)
  if (body['secret'] !== WECHAT_APP.secret) return refusal(40125)
  if (body['force_refresh'] === true) desk.token += 1
  return { access_token: tokenOf(desk), expires_in: 7200 }
}

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~`]{1,32}$/
const PAGE = 'packages/report/write/index'

/** getUnlimitedQRCode: a JPEG, or JSON that says what is wrong; both with HTTP 200. */
async function draw(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', 'http://stub')
  const body = await bodyOf(request)
  const wrong = searchParams.get('access_token') === tokenOf(desk) ? wrongWith(body, desk) : 40001
  if (wrong !== undefined) {
    answer(response, refusal(wrong))
    return
  }
  const picture = await sharp(await toBuffer(String(body?.['scene']), { width: 210 }))
    .jpeg()
    .toBuffer()
  response.setHeader('content-type', 'image/jpeg')
  response.end(picture)
}

function wrongWith(body: Record<string, unknown> | undefined, desk: Desk): number | undefined {
  if (!body) return 47001
  desk.drawn.push(body)
  const { scene, page } = body
  if (typeof scene !== 'string' || !SCENE.test(scene)) return 40169
  return page === PAGE ? undefined : 41030
}

function exchange(request: IncomingMessage, used: Set<string>): object {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://stub')
  const given = (name: string): string => searchParams.get(name) ?? ''
  const code = given('js_code')
  const call = `${request.method ?? ''} ${pathname} ${given('grant_type')}`
  if (call !== 'GET /sns/jscode2session authorization_code') return refusal(-1)
  if (given('appid') !== WECHAT_APP.appId) return refusal(40013)
  if (given('secret') !== WECHAT_APP.secret) return refusal(40125)
  if (!code.startsWith('code-of-')) return refusal(40029)
  if (used.has(code)) return refusal(40163)
  used.add(code)
  const openid = code.replace('code-of-', '').replace(/#.*/, '')
  return { session_key: SESSION_KEY, openid, unionid: `union-of-${openid}` }
}

function refusal(errcode: number): object {
  return { errcode, errmsg: `${REFUSALS[errcode] ?? ''} rid: 6746a1b2-03c4d5e6-0718293a` }
}

/** The real one answers JSON under `text/plain`. */
function answer(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'text/plain')
  response.end(JSON.stringify(body))
}

function misbehave(response: ServerResponse, trouble: Trouble): void {
  if (typeof trouble === 'number') answer(response, refusal(trouble))
  if (trouble === 'html') response.writeHead(502).end('<html>Bad Gateway</html>')
  if (trouble === 'cut off') response.socket?.destroy()
}
