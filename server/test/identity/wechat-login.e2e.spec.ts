import { HttpWechatLogin } from '../../src/integrations/wechat/http-wechat-login.js'
import { JsonLogger } from '../../src/core/logging/index.js'
import { MINUTE } from '../support/manual-clock.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import {
  SESSION_KEY,
  startWechatStub,
  WECHAT_APP,
  type Trouble,
  type WechatStub,
} from '../support/wechat-stub.js'

interface SignedInBody {
  readonly accessToken: string
  readonly user: { readonly id: string; readonly name: string }
}

describe('signing in by WeChat', () => {
  let wechat: WechatStub
  let server: TestServer

  beforeAll(async () => {
    wechat = await startWechatStub()
    const keys = { WECHAT_APPID: WECHAT_APP.appId, WECHAT_SECRET: WECHAT_APP.secret }
    server = await startTestServer({ env: { ...keys, WECHAT_BASE_URL: wechat.baseUrl } })
  })

  afterAll(async () => {
    await server.stop()
    await wechat.stop()
  })

  afterEach(() => {
    wechat.trouble.length = 0
  })

  const signIn = (code: string) => server.api.post('auth/wechat', { code })

  it('the first time makes a resident, the next time finds the same person', async () => {
    const first = await signIn('code-of-oLi#1').expect(200)
    server.clock.time += MINUTE
    const second = await signIn('code-of-oLi#2').expect(200)
    const [one, two] = [first.body as SignedInBody, second.body as SignedInBody]
    expect(two.user).toEqual(one.user)
    const me = await server.as(two.accessToken).get('me').expect(200)
    expect(me.body).toMatchObject({ memberships: [{ role: 'resident' }], permissions: ['report'] })
  })

  it('two first sign-ins of one person at the same moment make one person', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => signIn(`code-of-oTwin#${n}`).expect(200)))
    expect(new Set(answers.map(({ body }) => (body as SignedInBody).user.id)).size).toBe(1)
  })

  it('gives away neither openid nor session_key', async () => {
    const { text } = await signIn('code-of-oSecret').expect(200)
    expect(text).not.toContain(SESSION_KEY)
    expect(text).not.toContain('oSecret')
  })

  it('asks WeChat in its own protocol', async () => {
    await signIn('code-of-oProtocol').expect(200)
    const asked = new URL(wechat.calls.at(-1) ?? '', wechat.baseUrl)
    expect(asked.pathname).toBe('/sns/jscode2session')
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      appid: WECHAT_APP.appId,
      secret: WECHAT_APP.secret,
      js_code: 'code-of-oProtocol',
      grant_type: 'authorization_code',
    })
  })

  it('refuses a code that was used before, or was never given out', async () => {
    await signIn('code-of-oOnce').expect(200)
    const again = await signIn('code-of-oOnce').expect(401)
    expect(again.body).toMatchObject({ code: 'WECHAT_CODE_INVALID' })
    await signIn('something else').expect(401)
  })

  it('asks once more when WeChat is busy, and no more than that', async () => {
    wechat.trouble.push(-1)
    await signIn('code-of-oBusy#1').expect(200)
    wechat.trouble.push(-1, -1)
    const calls = wechat.calls.length
    const answer = await signIn('code-of-oBusy#2').expect(503)
    expect(answer.body).toMatchObject({ code: 'WECHAT_UNAVAILABLE' })
    expect(wechat.calls.length - calls).toBe(2)
  })

  it.each<[Trouble, number, string]>([
    [40029, 401, 'WECHAT_CODE_INVALID'],
    [40163, 401, 'WECHAT_CODE_INVALID'],
    [40226, 403, 'WECHAT_USER_BLOCKED'],
    [45011, 429, 'TOO_MANY_REQUESTS'],
    [40013, 503, 'WECHAT_UNAVAILABLE'],
    [40125, 503, 'WECHAT_UNAVAILABLE'],
    ['html', 503, 'WECHAT_UNAVAILABLE'],
    ['cut off', 503, 'WECHAT_UNAVAILABLE'],
  ])('WeChat answers %s: %d %s', async (trouble, status, code) => {
    wechat.trouble.push(trouble)
    const answer = await signIn(`code-of-oTrouble-${trouble}`).expect(status)
    expect(answer.body).toMatchObject({ status, code })
  })

  it('does not wait for ever', async () => {
    wechat.trouble.push('hang')
    await signIn('code-of-oHang').expect(503)
  }, 15_000)

  it('writes neither the secret, nor the code, nor the session_key to the log', async () => {
    const lines: string[] = []
    const logger = new JsonLogger('debug', { write: (line) => void lines.push(line) })
    server.app.useLogger(logger)
    wechat.trouble.push('cut off', 40125)
    await signIn('code-of-oLog#1')
    await signIn('code-of-oLog#2')
    await signIn('code-of-oLog#3').expect(200)
    server.app.useLogger(false)
    const log = lines.join('')
    expect(log).toContain(HttpWechatLogin.name)
    for (const secret of [WECHAT_APP.secret, 'code-of-', SESSION_KEY, 'oLog'])
      expect(log).not.toContain(secret)
  })
})

describe('signing in by WeChat where it is not set up', () => {
  it('is 404', async () => {
    const server = await startTestServer()
    const answer = await server.api.post('auth/wechat', { code: 'code-of-oNobody' }).expect(404)
    expect(answer.body).toMatchObject({ code: 'WECHAT_NOT_CONFIGURED' })
    await server.stop()
  })
})
