import type { Test } from 'supertest'
import { Router } from '../../src/modules/routing/index.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const CHINESE = /\p{Script=Han}/u
/** A parameter nobody filled in. */
const STRAY = /[{}]|undefined|\[object|NaN/

describe('errors in both languages', () => {
  let server: TestServer
  let county: SmallCounty
  let open: SeenTicket
  let taken: SeenTicket
  let done: SeenTicket

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    open = await reported(county)
    taken = await reported(county)
    await act(county.worker, taken, { action: 'accept' })
    done = await closed(county)
    await act(county.rider, done, { action: 'rate', satisfaction: 'mostly' })
    await act(county.resident, open, { action: 'follow' })
  })
  afterAll(() => server.stop())

  const acting = (by: Person, ticket: SeenTicket, body: object): Test =>
    by.api.post(`tickets/${ticket.id}/actions`, body)
  const reporting = (rest: object): Test => county.rider.api.post('tickets', reportBody(county, rest))
  const at = (location: object): Test => reporting({ location })

  const ERRORS: [string, number, () => Test][] = [
    ['UNAUTHENTICATED', 401, () => server.api.get('me')],
    ['TOKEN_INVALID', 401, () => server.as('nonsense').get('me')],
    ['NOT_FOUND', 404, () => county.rider.api.get('no-such-thing')],
    ['BAD_JSON', 400, () => county.rider.api.post('tickets', '{').type('application/json')],
    ['UNSUPPORTED_MEDIA_TYPE', 415, () => county.rider.api.post('tickets', '<a/>').type('application/xml')],
    ['BODY_TOO_LARGE', 413, () => reporting({ description: 'x'.repeat(1_100_000) })],
    ['VALIDATION_FAILED', 400, () => reporting({ kind: 'nothing', description: 1, more: 1 })],
    ['CURSOR_INVALID', 400, () => county.rider.api.get('tickets?cursor=x')],
    ['IDEMPOTENCY_KEY_INVALID', 400, () => reporting({}).set('idempotency-key', 'k'.repeat(200))],
    ['FORBIDDEN', 403, () => county.rider.api.get('tickets?box=area')],
    ['AREA_NOT_FOUND', 404, () => at({ areaId: 'nowhere' })],
    ['CATEGORY_NOT_FOUND', 400, () => reporting({ categoryId: 'nothing' })],
    ['PLACE_NOT_FOUND', 400, () => reporting({ placeCode: 'zzzzzz' })],
    ['LOCATION_REQUIRED', 400, () => at({ address: '桥头' })],
    ['COORD_REQUIRED', 400, () => at(county.inGrid1)],
    ['LOCATION_SWAPPED', 400, () => at({ lng: 33.705, lat: 120.205, coord: 'wgs84' })],
    ['LOCATION_NULL_ISLAND', 400, () => at({ lng: 0, lat: 0, coord: 'wgs84' })],
    ['LOCATION_OUTSIDE', 400, () => at({ lng: 100, lat: 30, coord: 'wgs84' })],
    ['MEDIA_NOT_YOURS', 400, () => reporting({ mediaIds: ['none'] })],
    ['TICKET_CONTENT_REQUIRED', 400, () => reporting({ description: '  ' })],
    ['TICKET_NOT_FOUND', 404, () => county.stranger.api.get(`tickets/${open.id}`)],
    ['TICKET_ACTION_FORBIDDEN', 403, () => acting(county.rider, open, { action: 'accept' })],
    ['TICKET_WRONG_STATE', 409, () => acting(county.worker, open, { action: 'resolve', note: '好了' })],
    ['TICKET_RACE_LOST', 409, () => acting(county.officer, taken, { action: 'accept' })],
    ['TICKET_VERSION_STALE', 409, () => acting(county.worker, open, { action: 'accept', version: 1 })],
    ['TICKET_NEEDS_MISSING', 400, () => acting(county.worker, taken, { action: 'resolve' })],
    [
      'TICKET_ALREADY_RATED',
      409,
      () => acting(county.rider, done, { action: 'rate', satisfaction: 'mostly' }),
    ],
    ['TICKET_ALREADY_FOLLOWED', 409, () => acting(county.resident, open, { action: 'follow' })],
    [
      'TICKET_OWNER_INVALID',
      400,
      () => acting(county.officer, open, { action: 'transfer', reason: '换', owner: { party: 'post' } }),
    ],
    [
      'TICKET_OWNER_UNCHANGED',
      400,
      () =>
        acting(county.officer, open, {
          action: 'transfer',
          reason: '换',
          owner: { party: 'post', areaId: county.grid1.id },
        }),
    ],
    [
      'TICKET_ARRIVE_TOO_FAR',
      400,
      () =>
        acting(county.worker, taken, { action: 'arrive', location: { ...county.inGridB, coord: 'wgs84' } }),
    ],
  ]

  it.each(ERRORS)(
    '%s: %i, Chinese unless English is asked for, the same code in both, nothing left to fill in',
    async (code, status, ask) => {
      const [chinese, english] = [await ask(), await ask().set('accept-language', 'en-GB,en;q=0.9,zh;q=0.1')]
      expect([chinese.status, chinese.body.code, english.body.code]).toEqual([status, code, code])
      for (const { body, type, headers } of [chinese, english]) {
        expect(type).toBe('application/problem+json')
        expect(body).toMatchObject({
          status,
          type: `urn:beegrid:error:${code}`,
          title: body.detail,
          traceId: headers['x-request-id'],
        })
      }
      expect(chinese.body.detail).toMatch(CHINESE)
      expect(chinese.body.detail).not.toMatch(STRAY)
      // A proper name inside the sentence stays as it is.
      const withoutNames = String(english.body.detail).replace(county.worker.name, '')
      expect(withoutNames).not.toMatch(CHINESE)
      expect(withoutNames).not.toMatch(STRAY)
      for (const [body, chineseWords] of [
        [chinese.body, true],
        [english.body, false],
      ] as const) {
        for (const { field, message } of (body.errors ?? []) as { field: string; message: string }[]) {
          expect([field, message, CHINESE.test(message)]).toEqual([field, message, chineseWords])
          expect(message).not.toMatch(STRAY)
        }
      }
    },
  )

  it('INTERNAL, too', async () => {
    const broken = jest.spyOn(server.get(Router), 'route').mockRejectedValue(new Error('x'))
    const answers = [await reporting({}), await reporting({}).set('accept-language', 'en')]
    broken.mockRestore()
    expect(answers.map(({ body }) => CHINESE.test(body.detail as string))).toEqual([true, false])
  })

  it.each(['', 'fr', 'zh-TW', '*', 'en;q=0,zh', ';;;,,,', 'x'.repeat(5000)])(
    'Accept-Language %s → Chinese, never an error of ours',
    async (language) => {
      const answer = await server.api.get('me').set('accept-language', language)
      expect(answer.status).toBe(401)
      if (!language.startsWith('en')) expect(answer.body.detail).toMatch(CHINESE)
    },
  )
})
