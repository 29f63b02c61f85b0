import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const WECHAT_APP = { appId: 'wx8f3a2b1c0d9e7f60', secret: '9b1c7e5d3f2a4860b7d6c5e4f3a2b1c0' }
export const SESSION_KEY = 'tiihtNczf5v6AKRyjwEUhQ=='

/** What the real server answers to a wrong request: HTTP 200 and an errmsg that ends with a request id. */
const REFUSALS: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  45011: 'api minute-quota reach limit  mustslower  retry next minute',
}

/** How the stub treats the next calls, in order; after them it works. */
export type Trouble = keyof typeof REFUSALS | 'hang' | 'html' | 'cut off'

/** Stands for api.weixin.qq.com on loopback: codes are `code-of-<openid>`, good once. */
export interface WechatStub {
  readonly baseUrl: string
  /** Addresses asked for, in order. */
  readonly calls: readonly string[]
  trouble: Trouble[]
  stop(): Promise<void>
}

export async function startWechatStub(): Promise<WechatStub> {
  const calls: string[] = []
  const used = new Set<string>()
  const trouble: Trouble[] = []
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    const next = trouble.shift()
    if (next === undefined) answer(response, exchange(request, used))
    else misbehave(response, next)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    ...{ calls, trouble, baseUrl: `http://127.0.0.1:${port}` },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
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
