import { LiveHub } from '../../src/core/realtime/index.js'
import { addAccount, addPerson } from '../support/people.js'
import { DAY, MINUTE, SECOND } from '../support/manual-clock.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresIn: number
}

const LOGIN = { username: 'wang.jun', password: '水乡先锋-2026' }

describe('sessions', () => {
  let server: TestServer
  let userId: string

  beforeAll(async () => {
    server = await startTestServer()
    userId = (await addAccount(server, { name: '王俊', login: LOGIN })).id
  })

  afterAll(() => server.stop())

  const signIn = async (): Promise<Tokens> => {
    const answer = await server.api.post('auth/password', LOGIN).expect(200)
    return answer.body as Tokens
  }
  const refresh = (refreshToken: string) => server.api.post('auth/refresh', { refreshToken })
  const refreshed = async (refreshToken: string): Promise<Tokens> =>
    (await refresh(refreshToken).expect(200)).body as Tokens
  const me = (accessToken: string) => server.as(accessToken).get('me')

  /** Opens a live connection that notes why it was closed. */
  const goLive = (id: string): { closed?: number } => {
    const seen: { closed?: number } = {}
    server.get(LiveHub).add(id, { send: () => undefined, close: (code) => void (seen.closed = code) })
    return seen
  }

  it('an access token lives a quarter of an hour', async () => {
    const { accessToken, expiresIn } = await signIn()
    expect(expiresIn).toBe(900)
    server.clock.time += 15 * MINUTE - SECOND
    await me(accessToken).expect(200)
    server.clock.time += SECOND
    const answer = await me(accessToken).expect(401)
    expect(answer.body).toMatchObject({ code: 'TOKEN_INVALID' })
  })

  it('an access token says nothing but who and which session', async () => {
    const { accessToken } = await signIn()
    const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()
    expect(Object.keys(JSON.parse(payload) as object).sort()).toEqual(['exp', 'iat', 'sid', 'sub'])
  })

  it.each([
    ['made up', () => 'abc.def.ghi'],
    ['of another key', (token: string) => `${token.slice(0, -4)}AAAA`],
    [
      'unsigned',
      (token: string) => {
        const [, payload] = token.split('.')
        return `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload ?? ''}.`
      },
    ],
  ])('an access token that is %s opens nothing', async (_, forge) => {
    const { accessToken } = await signIn()
    await me(forge(accessToken)).expect(401)
  })

  it('a refresh token opens nothing by itself, and an access token refreshes nothing', async () => {
    const { accessToken, refreshToken } = await signIn()
    await me(refreshToken).expect(401)
    await refresh(accessToken).expect(401)
  })

  it('each refresh gives the next token, and the chain goes on', async () => {
    let { refreshToken } = await signIn()
    for (let round = 0; round < 4; round += 1) {
      server.clock.time += 14 * MINUTE
      const next = await refreshed(refreshToken)
      expect(next.refreshToken).not.toBe(refreshToken)
      await me(next.accessToken).expect(200)
      refreshToken = next.refreshToken
    }
  })

  it('an old token used again revokes the whole session and closes its live connections', async () => {
    const first = await signIn()
    const second = await refreshed(first.refreshToken)
    server.clock.time += MINUTE
    const live = goLive(userId)
    const answer = await refresh(first.refreshToken).expect(401)
    expect(answer.body).toMatchObject({ code: 'REFRESH_REUSED' })
    expect(live.closed).toBe(4401)
    await refresh(second.refreshToken).expect(401)
    await me(second.accessToken).expect(401)
  })

  it('reuse in one session leaves the other devices signed in', async () => {
    const [phone, desk] = [await signIn(), await signIn()]
    await refreshed(phone.refreshToken)
    server.clock.time += MINUTE
    await refresh(phone.refreshToken).expect(401)
    await refreshed(desk.refreshToken)
  })

  it('a lost answer is given again, the same one: there is never a second live branch', async () => {
    const first = await signIn()
    const lost = await refreshed(first.refreshToken)
    server.clock.time += 5 * SECOND
    const again = await refreshed(first.refreshToken)
    expect(again.refreshToken).toBe(lost.refreshToken)
    const next = await refreshed(again.refreshToken)
    await refresh(first.refreshToken).expect(401) // its successor has been used: no lost answer any more
    await refresh(next.refreshToken).expect(401)
  })

  it('twenty refreshes of one token at once hand out one and the same successor', async () => {
    const { refreshToken } = await signIn()
    const answers = await Promise.all(Array.from({ length: 20 }, () => refreshed(refreshToken)))
    expect(new Set(answers.map((each) => each.refreshToken)).size).toBe(1)
  })

  it('a session nobody refreshed for thirty days is over', async () => {
    const { refreshToken } = await signIn()
    server.clock.time += 30 * DAY
    const answer = await refresh(refreshToken).expect(401)
    expect(answer.body).toMatchObject({ code: 'TOKEN_INVALID' })
  })

  it('signing out ends the session at once, and only this one', async () => {
    const [phone, desk] = [await signIn(), await signIn()]
    const live = goLive(userId)
    await server.as(phone.accessToken).post('auth/logout').expect(204)
    expect(live.closed).toBe(4401)
    await me(phone.accessToken).expect(401)
    await refresh(phone.refreshToken).expect(401)
    await me(desk.accessToken).expect(200)
  })

  it('signing out twice is no error of the server', async () => {
    const { accessToken } = await signIn()
    await server.as(accessToken).post('auth/logout').expect(204)
    await server.as(accessToken).post('auth/logout').expect(401)
    await server.api.post('auth/logout').expect(401)
  })

  it('a disabled account neither refreshes nor reads, from the next request on', async () => {
    const person = await addPerson(server, { login: { username: 'li.na', password: 'p' } })
    const answer = await server.api.post('auth/password', { username: 'li.na', password: 'p' }).expect(200)
    await server.database.write((em) => em.update('UserEntity', { id: person.id }, { status: 'disabled' }))
    const refused = await person.api.get('me').expect(403)
    expect(refused.body).toMatchObject({ code: 'ACCOUNT_DISABLED' })
    await refresh((answer.body as Tokens).refreshToken).expect(403)
    await server.api.post('auth/password', { username: 'li.na', password: 'p' }).expect(403)
  })
})
