import { connect } from 'node:net'
import { Router } from '../../src/modules/routing/index.js'
import { everything } from '../support/evidence.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('hostile requests', () => {
  let server: TestServer
  let county: SmallCounty
  let ticket: SeenTicket

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    ticket = await reported(county)
  })
  afterAll(() => server.stop())

  /** Sends bytes as they are, past every client's good manners; gives the status and the whole answer. */
  function raw(head: string, body = ''): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write(
          `${head}\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      })
      let text = ''
      socket.on('data', (data) => (text += data.toString()))
      socket.on('end', () => {
        resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text })
      })
      socket.on('error', reject)
    })
  }

  describe('G41 another spelling of a path → the same guard, never more', () => {
    const spellings = (id: string): string[] => [
      `/api/v1/%74ickets/${id}`,
      `/api/v1/tickets/%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
      `//api/v1/tickets/${id}`,
      `/api//v1/tickets/${id}`,
      `/api/v1/tickets//${id}`,
      `/API/V1/TICKETS/${id}`,
      `/api/v1/tickets/${id}/`,
      `/api/v1/tickets/${id}.`,
      `/api/v1/tickets/${id}.json`,
      `/api/v1/tickets/${id};a=b`,
      `/api/v1/media/../tickets/${id}`,
      `/api/v1/media/%2e%2e/tickets/${id}`,
      `/api/v1/auth/demo/..%2f..%2ftickets/${id}`,
      `/api/v1\\tickets\\${id}`,
      `/api/v1/tickets/${id}%00`,
      `/api/v1/tickets/${id}%`,
      `http://evil.example/api/v1/tickets/${id}`,
    ]

    it('signed in as nobody: never 200, never the ticket', async () => {
      for (const path of spellings(ticket.id)) {
        const { status, text } = await raw(`GET ${path} HTTP/1.1`)
        expect([path, [400, 401, 404].includes(status), status]).toEqual([path, true, status])
        expect(text).not.toContain(ticket.number)
      }
    })

    it('signed in as a stranger: the stranger’s answer', async () => {
      const signed = county.stranger.api.get('me').get('authorization')
      expect(signed).toMatch(/^Bearer ./)
      for (const path of spellings(ticket.id)) {
        const { status, text } = await raw(`GET ${path} HTTP/1.1\r\nauthorization: ${signed}`)
        expect([path, [400, 401, 404].includes(status), status]).toEqual([path, true, status])
        expect(text).not.toContain(ticket.number)
      }
    })

    it('with a method override or a forged original path', async () => {
      const headers = {
        'x-http-method-override': 'GET',
        'x-original-url': '/healthz',
        'x-rewrite-url': '/healthz',
      }
      const answer = await server.api.get(`tickets/${ticket.id}`).set(headers)
      expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } })
    })
  })

  describe('G42 an odd content type → read as JSON and validated, or 415', () => {
    const body = (): string => JSON.stringify(reportBody(county, { status: 'closed' }))

    it.each([
      'application/json\t',
      'application/json ;charset=utf-8',
      'APPLICATION/JSON',
      'application/json; charset="utf-8"',
      'application/json;charset=UTF-8;x=y',
      'application/json; a=\tb',
      'multipart/form-data; boundary=x',
    ])('%j', async (type) => {
      const before = await everything(server)
      const answer = await county.rider.api.post('tickets', body()).set('content-type', type)
      expect([400, 415]).toContain(answer.status)
      expect(await everything(server)).toEqual(before)
    })

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'text/json',
      'application/json; charset=utf-16',
      'application/json; charset=gbk',
      'application/xml',
      'json',
      '*/*',
    ])('%s → 415, nothing written', async (type) => {
      const before = await everything(server)
      const valid = JSON.stringify(reportBody(county))
      const answer = await county.rider.api.post('tickets', valid).set('content-type', type)
      expect(answer).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } })
      expect(await everything(server)).toEqual(before)
    })
  })

  describe('G43, G44 a hostile query → 400, never 500', () => {
    it.each([
      'box=mine&box=area',
      'box[]=mine',
      'box[a]=mine',
      'limit=5&limit=6',
      'limit=1e9',
      'limit=NaN',
      'limit=-1',
      'limit=0',
      'limit=101',
      'limit=5.5',
      'limit=',
      'areaId=',
      'areaId=a%00b',
      'areaId=a&areaId=b',
      'status=open',
      'status=toString',
      'status=',
      'kind=__proto__',
      '__proto__=x',
      '__proto__[box]=area',
      'constructor=x',
      'constructor[prototype][box]=area',
      'overdue=maybe',
      'overdue=1',
      'phase=constructor',
      'q=a&q=b',
      'cursor=a&cursor=b',
      'sort=number',
      'order=1;DROP%20TABLE%20ticket',
      'fields=reporter',
      'sort=(select%201)',
      'orderBy=id',
      'select=*',
      'include=reporter',
      'expand=reporter',
      'offset=1',
      'page=2',
    ])('tickets?%s', async (query) => {
      const answer = await county.officer.api.get(`tickets?${query}`)
      expect(answer).toMatchObject({ status: 400, type: 'application/problem+json' })
    })

    it.each([
      '',
      'lng=120',
      'lng=NaN&lat=33&coord=wgs84',
      'lng=1e999&lat=33&coord=wgs84',
      'lng=120.2&lat=33.7',
      'lng=120.2&lng=1&lat=33.7&coord=wgs84',
      'lng=120.2&lat=33.7&coord=bd09',
    ])('tickets/similar?%s', async (query) => {
      expect((await county.rider.api.get(`tickets/similar?${query}`)).status).toBe(400)
    })
  })

  describe('G49 an exception nobody foresaw', () => {
    it('→ 500 with a trace id and nothing else of us; the process answers the next', async () => {
      const before = await everything(server)
      const inside = "ER_PARSE_ERROR: SELECT * FROM ticket WHERE secret = 'x' at /srv/app/router.js:1:1"
      const broken = jest.spyOn(server.get(Router), 'route').mockRejectedValue(new Error(inside))
      const answer = await county.rider.api.post('tickets', reportBody(county))
      broken.mockRestore()
      expect(answer).toMatchObject({ status: 500, type: 'application/problem+json' })
      expect(Object.keys(answer.body).sort()).toEqual([
        'code',
        'detail',
        'status',
        'title',
        'traceId',
        'type',
      ])
      expect(answer.body).toMatchObject({ code: 'INTERNAL', traceId: answer.headers['x-request-id'] })
      expect(answer.text).not.toMatch(/SELECT|ER_|srv|router|Error/)
      expect(await everything(server)).toEqual(before)
      await reported(county)
    })

    it.each([undefined, null, 'a string', 42, { status: 200, message: 'SELECT 1' }, { statusCode: 302 }])(
      'thrown as %j → still 500 and generic',
      async (thrown) => {
        const broken = jest.spyOn(server.get(Router), 'route').mockRejectedValue(thrown)
        const answer = await county.rider.api.post('tickets', reportBody(county))
        broken.mockRestore()
        expect(answer).toMatchObject({ status: 500, body: { code: 'INTERNAL', status: 500 } })
        expect(answer.text).not.toContain('SELECT')
      },
    )
  })
})
