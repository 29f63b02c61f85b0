import { FakeServer } from '../../../test/doubles/fake-server'
import { useNetwork } from '../network'
import { closeSession, currentSession, openSession } from '../session/session-store'
import { changeSettings } from '../settings'
import { callApi } from './api-client'
import { ApiError } from './api-error'

const LATER = Date.now() + 3_600_000

function signIn(expiresAt = LATER) {
  openSession({ accessToken: 'old', refreshToken: 'r1', expiresAt, user: { id: 'u1', name: '周小五' } })
}

const renewed = { status: 200, body: { accessToken: 'new', refreshToken: 'r2', expiresIn: 900 } }

beforeEach(() => {
  changeSettings({ language: 'zh-CN' })
  useNetwork.setState({ connected: true, reachable: true })
})
afterEach(() => closeSession())

describe('asking the server', () => {
  it('says who asks and in which language', async () => {
    signIn()
    const server = new FakeServer(() => ({ status: 200, body: { ok: true } }))
    await callApi({ method: 'GET', path: '/me', query: { a: '建华园', b: undefined } })
    expect(server.seen[0]?.path).toBe('/api/v1/me?a=%E5%BB%BA%E5%8D%8E%E5%9B%AD')
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer old', 'accept-language': 'zh-CN' })
  })

  it('turns problem+json into a typed error with the server’s own words', async () => {
    const body = { code: 'TICKET_WRONG_STATE', detail: '王芳已先接单', traceId: 't', status: 409, version: 3 }
    new FakeServer(() => ({ status: 409, body }))
    const failed = await callApi({ method: 'POST', path: '/tickets/1/actions', body: {} }).catch(
      (error: unknown) => error,
    )
    expect(failed).toBeInstanceOf(ApiError)
    expect((failed as ApiError).problem).toMatchObject({
      code: 'TICKET_WRONG_STATE',
      detail: '王芳已先接单',
      extra: { version: 3 },
    })
  })

  it('renews a rotating token once for many requests that meet its end together', async () => {
    signIn()
    const server = new FakeServer(({ path, headers }) => {
      if (path === '/api/v1/auth/refresh') return renewed
      return headers['authorization'] === 'Bearer new' ? { status: 200, body: 1 } : { status: 401, body: {} }
    })
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => callApi({ method: 'GET', path: `/n/${n}` })))
    expect(answers).toEqual([1, 1, 1, 1, 1])
    expect(server.to('/api/v1/auth/refresh')).toHaveLength(1)
    expect(currentSession()?.refreshToken).toBe('r2')
  })

  it('renews before the end, so that nothing is sent with a token that dies on its way', async () => {
    signIn(Date.now() + 1000)
    const server = new FakeServer(({ path }) =>
      path === '/api/v1/auth/refresh' ? renewed : { status: 200, body: 1 },
    )
    await callApi({ method: 'GET', path: '/me' })
    expect(server.seen.map(({ path }) => path)).toEqual(['/api/v1/auth/refresh', '/api/v1/me'])
    expect(server.seen[1]?.headers['authorization']).toBe('Bearer new')
  })

  it('a refused renewal signs out; a silent network does not', async () => {
    signIn()
    new FakeServer(() => ({ status: 401, body: {} }))
    await expect(callApi({ method: 'GET', path: '/me' })).rejects.toBeInstanceOf(ApiError)
    expect(currentSession()).toBeUndefined()
    signIn(Date.now() + 1000)
    new FakeServer(() => 'silence')
    await expect(callApi({ method: 'GET', path: '/me' })).rejects.toThrow('no answer')
    expect(currentSession()?.refreshToken).toBe('r1')
    expect(useNetwork.getState().reachable).toBe(false)
  })

  it('gives up when the caller does', async () => {
    new FakeServer(() => 'silence')
    const controller = new AbortController()
    controller.abort()
    await expect(callApi({ method: 'GET', path: '/me', signal: controller.signal })).rejects.toThrow(
      'aborted',
    )
    expect(useNetwork.getState().reachable).toBe(true)
  })
})
