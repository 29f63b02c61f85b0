import { connect } from 'node:net'
import { Readiness } from '../../src/core/health/index.js'
import { OutboxConsumers, Outbox } from '../../src/core/outbox/index.js'
import { addPerson } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('operations', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })

  afterAll(() => server.stop())

  it('healthz says that the process lives', async () => {
    const answer = await server.api.get('/healthz').expect(200)
    expect(answer.body).toEqual({ status: 'ok' })
  })

  it('readyz is 200 with every check by its name, and 503 naming the one that fails', async () => {
    const ready = await server.api.get('/readyz').expect(200)
    expect(ready.body).toMatchObject({ ready: true, checks: { started: true, database: true } })
    let seeded = false
    server.get(Readiness).register('test', () => seeded)
    const answer = await server.api.get('/readyz').expect(503)
    expect(answer.body).toMatchObject({ code: 'UNAVAILABLE', checks: { test: false, database: true } })
    seeded = true
    await server.api.get('/readyz').expect(200)
  })

  it('metrics count requests by route, never by address, and hold the outbox and the live connections', async () => {
    const me = await addPerson(server)
    await me.api.get('me').expect(200)
    await server.api.get('no/such/13812345678').expect(404)
    const { text } = await server.api.get('/metrics').expect(200)
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/me",status="200"\} 1/,
    )
    expect(text).toMatch(/route="none",status="404"\} 1/)
    expect(text).not.toContain('13812345678')
    for (const name of [
      'outbox_pending 0',
      'outbox_dead 0',
      'live_connections 0',
      'process_cpu_seconds_total',
    ]) {
      expect(text).toContain(name)
    }
  })

  it('each answer carries its request id, which nobody can choose', async () => {
    const answer = await server.api.get('me').set('x-request-id', 'forged').expect(401)
    const body = answer.body as { traceId: string }
    expect(answer.headers['x-request-id']).toBe(body.traceId)
    expect(body.traceId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('answers of the API are kept by nobody, taken for nothing else, and framed by nobody else', async () => {
    const { headers } = await server.api.get('me').expect(401)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('other sites get no leave to read answers', async () => {
    const { headers } = await server.api.get('/healthz').set('origin', 'https://evil.example')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('what is not even HTTP gets a problem document as well', async () => {
    const text = await rawAnswer(server, 'GET / HTP/9\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(text).toContain('application/problem+json')
    await server.api.get('/healthz').expect(200)
  })

  it('a body over the limit is 413, whether it says so or not', async () => {
    const answer = await server.api.post('auth/demo', { accountId: 'x'.repeat(1_100_000) }).expect(413)
    expect(answer.body).toMatchObject({ code: 'BODY_TOO_LARGE', detail: '内容太大，最多 1 MB' })
  })

  it('the API document names every route of identity with its answer', async () => {
    const { paths } = (await server.api.get('/api/openapi.json').expect(200)).body as Document
    const login = paths['/api/v1/auth/password']?.['post']
    expect(login?.responses['200']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/SignedInView' } } },
    })
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/v1/me', '/api/v1/me/settings', '/api/v1/auth/refresh', '/readyz']),
    )
    const page = await server.api.get('/api/docs').expect(200)
    expect(page.headers['content-type']).toContain('text/html')
  })
})

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Record<string, unknown> }>>>
  >
}

describe('the rate limit', () => {
  it('G39 counts by connection, answers 429 as a problem document, and says when to come back', async () => {
    const server = await startTestServer({ env: { RATE_LIMIT_PER_MINUTE: '20' } })
    const statuses: number[] = []
    for (let call = 0; call < 22; call += 1) {
      const path = call % 2 === 0 ? '/healthz' : '/no/such/file'
      statuses.push((await server.api.get(path).set('x-forwarded-for', `10.0.0.${call}`)).status)
    }
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses.slice(20)).toEqual([429, 429])
    const answer = await server.api.get('me').expect(429)
    expect(answer.body).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    await server.stop()
  })
})

describe('stopping', () => {
  it('delivers what is in the outbox before the database closes', async () => {
    const server = await startTestServer()
    const delivered: unknown[] = []
    server.get(OutboxConsumers).register({
      name: 'test',
      topics: ['test'],
      handle: async (_em, { payload }) => void delivered.push(payload),
    })
    const outbox = server.get(Outbox)
    await server.database.write(async (em) => {
      for (let number = 0; number < 120; number += 1)
        await outbox.add(em, { topic: 'test', payload: { number } })
    })
    await server.stop()
    expect(delivered).toHaveLength(120)
  })
})

function rawAnswer(server: TestServer, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => {
      resolve(text)
    })
    socket.on('error', reject)
  })
}
