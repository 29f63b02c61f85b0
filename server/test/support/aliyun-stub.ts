import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const ALIYUN_KEY = { id: 'LTAI5tStubStubStubStub', secret: 'mVq3Zk8Rw1Nd6Hs0Yb5Tc9Xe2Lg7Jf' }
const SIGN_NAME = '先蜂网格'
const SMS_CODES = ['SMS_474000001', 'SMS_474000002'] as const
const TTS_CODE = 'TTS_286000001'

/** What the real one answers; business errors come with HTTP 200, those of the gateway with 4xx. */
const REFUSALS = {
  'isv.BUSINESS_LIMIT_CONTROL': [200, '触发分钟级流控Permits:1'],
  'isv.BUSINESS_LIMIT_CONTROL day': [200, '触发天级流控Permits:10'],
  'isv.MOBILE_NUMBER_ILLEGAL': [200, '号码格式错误'],
  'isv.SMS_TEMPLATE_ILLEGAL': [200, '该账号下找不到对应模板'],
  'isv.TTS_TEMPLATE_ILLEGAL': [200, '文本转语音模板不合法'],
  'isv.SMS_SIGNATURE_ILLEGAL': [200, '该账号下找不到对应签名'],
  'isv.TEMPLATE_MISSING_PARAMETERS': [200, '模板变量缺少对应参数值'],
  'isv.INVALID_PARAMETERS': [200, '参数不合法'],
  'isp.SYSTEM_ERROR': [200, '系统错误'],
  'Throttling.User': [400, 'Request was denied due to user flow control.'],
  SignatureDoesNotMatch: [400, 'Specified signature is not matched with our calculation.'],
  SignatureNonceUsed: [400, 'Specified signature nonce was used already.'],
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  'InvalidAction.NotFound': [404, 'Specified api is not found, please check your url and method.'],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>
type Refusal = keyof typeof REFUSALS

/** How the next calls are treated, in order: refused, cut off before or after the message went out, or not answered well. */
export type AliyunTrouble = Refusal | 'cut off' | 'cut off after' | 'html'

export interface SentMessage {
  readonly phone: string
  readonly template: string
  readonly params: Readonly<Record<string, string>>
  readonly outId: string
  readonly at: number
}

/** Stands for dysmsapi.aliyuncs.com and dyvmsapi.aliyuncs.com on loopback. */
export interface AliyunStub {
  /** What the server's environment needs to reach it. */
  readonly env: Readonly<Record<string, string>>
  readonly messages: readonly SentMessage[]
  readonly calls: readonly SentMessage[]
  /** How long somebody spoke, by phone, seconds; 0: nobody picked up; absent: the call is not over. */
  readonly spoken: Map<string, number>
  /** Push what goes wrong next. */
  readonly trouble: AliyunTrouble[]
  stop(): Promise<void>
}

interface Desk {
  readonly messages: SentMessage[]
  readonly calls: SentMessage[]
  readonly spoken: Map<string, number>
  readonly nonces: Set<string>
}

export async function startAliyunStub(): Promise<AliyunStub> {
  const desk: Desk = { messages: [], calls: [], spoken: new Map(), nonces: new Set() }
  const trouble: AliyunTrouble[] = []
  const server = createServer((request, response) => {
    const next = trouble.shift()
    if (next === undefined || next === 'cut off after') serve(request, response, { desk, cut: !!next })
    else misbehave(response, next)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    ...{ env: environment(`http://127.0.0.1:${port}`), messages: desk.messages, calls: desk.calls, trouble },
    spoken: desk.spoken,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function environment(baseUrl: string): Record<string, string> {
  return {
    ...{ ALIYUN_ACCESS_KEY_ID: ALIYUN_KEY.id, ALIYUN_ACCESS_KEY_SECRET: ALIYUN_KEY.secret },
    ...{ ALIYUN_SMS_SIGN_NAME: SIGN_NAME, ALIYUN_SMS_BASE_URL: baseUrl, ALIYUN_VOICE_BASE_URL: baseUrl },
    ...{ ALIYUN_SMS_TEMPLATE_NOTICE: SMS_CODES[0], ALIYUN_SMS_TEMPLATE_ANSWER_LINK: SMS_CODES[1] },
    ALIYUN_VOICE_TEMPLATE: TTS_CODE,
  }
}

type Given = (name: string) => string

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { desk, cut }: { readonly desk: Desk; readonly cut: boolean },
): void {
  const { search, searchParams } = new URL(request.url ?? '', 'http://stub')
  const given: Given = (name) => searchParams.get(name) ?? ''
  const wrong = unsigned(request, search.slice(1), desk)
  const answer = wrong === undefined ? perform(String(request.headers['x-acs-action']), given, desk) : wrong
  if (cut) response.socket?.destroy()
  else if (typeof answer === 'string') refuse(response, answer)
  else reply(response, 200, { RequestId: requestId(), Code: 'OK', Message: 'OK', ...answer })
}

/** The provider's own reckoning of the signature (ACS3-HMAC-SHA256), from what came over the line. */
function unsigned({ method, headers }: IncomingMessage, query: string, desk: Desk): Refusal | undefined {
  const pattern = /^ACS3-HMAC-SHA256 Credential=(\S+),SignedHeaders=(\S+),Signature=([0-9a-f]{64})$/
  const [, keyId, names = '', signature] = pattern.exec(headers.authorization ?? '') ?? []
  if (keyId !== ALIYUN_KEY.id) return 'InvalidAccessKeyId.NotFound'
  const sorted = query.split('&').sort().join('&')
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const body = String(headers['x-acs-content-sha256'])
  const canonical = [method, '/', sorted, lines.join(''), names, body].join('\n')
  const text = `ACS3-HMAC-SHA256\n${createHash('sha256').update(canonical).digest('hex')}`
  if (createHmac('sha256', ALIYUN_KEY.secret).update(text).digest('hex') !== signature)
    return 'SignatureDoesNotMatch'
  const nonce = String(headers['x-acs-signature-nonce'])
  if (desk.nonces.has(nonce)) return 'SignatureNonceUsed'
  desk.nonces.add(nonce)
  return undefined
}

function perform(action: string, given: Given, desk: Desk): Refusal | object {
  switch (action) {
    case 'SendSms':
      return sendSms(given, desk)
    case 'QuerySendDetails':
      return sendDetails(given, desk)
    case 'SingleCallByTts':
      return callByTts(given, desk)
    case 'QueryCallDetailByCallId':
      return callDetail(given, desk)
    default:
      return 'InvalidAction.NotFound'
  }
}

const MOBILE = /^1[3-9]\d{9}$/

const paramsOf = (text: string): Readonly<Record<string, string>> =>
  JSON.parse(text || '{}') as Record<string, string>
const lacks = (params: Readonly<Record<string, string>>, names: readonly string[]): boolean =>
  names.some((name) => !params[name])

const SMS_PARAMS: Readonly<Record<string, readonly string[]>> = {
  [SMS_CODES[0]]: ['title', 'number'],
  [SMS_CODES[1]]: ['unit', 'title', 'token'],
}

function sendSms(given: Given, desk: Desk): Refusal | object {
  const [phone, template] = [given('PhoneNumbers'), given('TemplateCode')]
  if (!MOBILE.test(phone)) return 'isv.MOBILE_NUMBER_ILLEGAL'
  if (given('SignName') !== SIGN_NAME) return 'isv.SMS_SIGNATURE_ILLEGAL'
  const wanted = SMS_PARAMS[template]
  if (!wanted) return 'isv.SMS_TEMPLATE_ILLEGAL'
  const params = paramsOf(given('TemplateParam'))
  if (lacks(params, wanted)) return 'isv.TEMPLATE_MISSING_PARAMETERS'
  desk.messages.push({ phone, template, params, outId: given('OutId'), at: Date.now() })
  return { BizId: `9006192971${desk.messages.length}^0` }
}

function sendDetails(given: Given, desk: Desk): Refusal | object {
  const [phone, day] = [given('PhoneNumber'), given('SendDate')]
  if (!/^\d{8}$/.test(day)) return 'isv.INVALID_PARAMETERS'
  const rows = desk.messages
    .filter((each) => each.phone === phone)
    .map(({ outId, template }) => ({ OutId: outId, TemplateCode: template, PhoneNum: phone, SendStatus: 3 }))
  return { TotalCount: rows.length, SmsSendDetailDTOs: { SmsSendDetailDTO: rows } }
}

const LANDLINE = /^0\d{9,11}$/

function callByTts(given: Given, desk: Desk): Refusal | object {
  const [phone, outId] = [given('CalledNumber'), given('OutId')]
  if (!MOBILE.test(phone) && !LANDLINE.test(phone)) return 'isv.MOBILE_NUMBER_ILLEGAL'
  if (given('TtsCode') !== TTS_CODE) return 'isv.TTS_TEMPLATE_ILLEGAL'
  if (Buffer.byteLength(outId) > 15) return 'isv.INVALID_PARAMETERS'
  const params = paramsOf(given('TtsParam'))
  if (lacks(params, ['title', 'words'])) return 'isv.TEMPLATE_MISSING_PARAMETERS'
  desk.calls.push({ phone, template: TTS_CODE, params, outId, at: Date.now() })
  return { CallId: `1161234567${desk.calls.length}^1023456` }
}

function callDetail(given: Given, desk: Desk): Refusal | object {
  if (given('ProdId') !== '11000000300006' || !/^\d{13}$/.test(given('QueryDate')))
    return 'isv.INVALID_PARAMETERS'
  const call = desk.calls[Number(/^1161234567(\d+)\^/.exec(given('CallId'))?.[1]) - 1]
  const duration = desk.spoken.get(call?.phone ?? '')
  if (!call || duration === undefined) return { Data: '' }
  return { Data: JSON.stringify({ callee: call.phone, caller: '', ...recordOf(duration) }) }
}

/** Of one that nobody took, begin and end are empty. */
function recordOf(duration: number): object {
  const gmtCreate = '2026-11-22 20:09:06'
  if (duration === 0) return { state: '200010', stateDesc: '200010', duration, gmtCreate, startDate: '' }
  return { state: '200000', stateDesc: '200000', duration, gmtCreate, startDate: gmtCreate }
}

const requestId = (): string => '819BE656-D2E0-4858-8B21-B2E477085AAF'

function refuse(response: ServerResponse, refusal: Refusal): void {
  const [status, message] = REFUSALS[refusal]
  reply(response, status, {
    RequestId: requestId(),
    Code: refusal.split(' ')[0],
    Message: message,
    ...(status >= 400 && {
      HostId: 'dysmsapi.aliyuncs.com',
      Recommend: 'https://api.aliyun.com/troubleshoot',
    }),
  })
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' })
  response.end(JSON.stringify(body))
}

function misbehave(response: ServerResponse, trouble: Exclude<AliyunTrouble, 'cut off after'>): void {
  if (trouble === 'cut off') response.socket?.destroy()
  else if (trouble === 'html') response.writeHead(502).end('<html>Bad Gateway</html>')
  else refuse(response, trouble)
}
