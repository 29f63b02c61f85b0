import { everything } from '../support/evidence.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('hostile bodies', () => {
  let server: TestServer
  let county: SmallCounty
  let ticket: SeenTicket

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
  })
  afterAll(() => server.stop())

  const actions = (): string => `tickets/${ticket.id}/actions`

  async function expectRefused(path: string, body: object | string, by = county.rider): Promise<void> {
    const before = await everything(server)
    const answer = await by.api.post(path, body).type('application/json')
    expect([body, answer.status]).toEqual([body, 400])
    expect(answer.body.code).toMatch(/^(VALIDATION_FAILED|BAD_JSON)$/)
    expect(answer.type).toBe('application/problem+json')
    expect(await everything(server)).toEqual(before)
  }

  describe('G20 fields that are not the caller’s to give → 400, nothing written', () => {
    it.each([
      'role',
      'status',
      'points',
      'reporterId',
      'gridId',
      'communityId',
      'countyId',
      'number',
      'id',
      'version',
      'owner',
      'phase',
      'createdAt',
      'intakeUnit',
      'danger',
      'title',
      'constructor',
    ])('%s in a report', (field) => expectRefused('tickets', reportBody(county, { [field]: 'x' })))

    it.each(['role', 'status', 'points', 'reporterId', 'gridId', 'actorId', 'resolverId', 'userId', 'to'])(
      '%s in an action',
      (field) => expectRefused(actions(), { action: 'comment', note: '好', [field]: 'x' }),
    )

    it('inside a place, a caller and an owner', async () => {
      const location = { ...county.inGrid1, coord: 'wgs84', gridId: county.grid2.id }
      await expectRefused('tickets', reportBody(county, { location }))
      await expectRefused(
        'tickets',
        reportBody(county, { onBehalfOf: { name: '刘', userId: 'x' } }),
        county.officer,
      )
      const owner = { party: 'post', areaId: county.grid1.id, userId: county.rider.id }
      await expectRefused(actions(), { action: 'transfer', reason: 'x', owner }, county.officer)
    })

    it('a field that belongs to another action', async () => {
      await expectRefused(actions(), { action: 'comment', note: '好', passed: true })
      await expectRefused(actions(), { action: 'verify', passed: true, outcome: 'fixed' })
      await expectRefused(actions(), { action: 'follow', mediaIds: ['x'] }, county.resident)
    })
  })

  describe('G43 the wrong sort of value → 400, never 500', () => {
    const WRONG: [string, unknown[]][] = [
      ['kind', [1, null, [], ['hazard'], {}, 'toString', '__proto__', 'nothing', '']],
      ['categoryId', [1, {}, [], ['a'], null, '', ' ', "' OR 1=1", 'a'.repeat(65)]],
      ['description', [1, {}, ['a'], true, null]],
      [
        'mediaIds',
        ['a', {}, [1], [null], [['a']], ['a', 'a'], Array.from({ length: 10 }, (_, i) => `m${i}`), null],
      ],
      ['anonymous', ['true', 1, 'yes', [], null]],
      [
        'capturedAt',
        [1, 'yesterday', '2026-13-01T00:00:00Z', '2026-99-99T99:99:99Z', '2026-01-01', {}, null],
      ],
      ['placeCode', [1, {}, ['Ab3kQ9'], null]],
      ['location', [1, 'here', [], [[120, 33]], null]],
      ['onBehalfOf', ['x', 1, [], null]],
    ]

    it.each(WRONG)('%s in a report', async (field, values) => {
      for (const value of values)
        await expectRefused('tickets', reportBody(county, { [field]: value }), county.officer)
    })

    it.each([
      ['lng', ['120', null, [], {}, true]],
      ['lat', ['33', null, [], {}, 181, -181]],
      ['coord', ['WGS84', 'bd09', null, 1, ['wgs84']]],
      ['accuracy', [-1, '8', null, 1e9]],
      ['address', [1, null, {}, 'x'.repeat(121)]],
      ['areaId', [1, null, {}, 'a b']],
    ])('%s in a place', async (field, values) => {
      for (const value of values as unknown[]) {
        const location = { ...county.inGrid1, coord: 'wgs84', [field]: value }
        await expectRefused('tickets', reportBody(county, { location }))
      }
    })

    it.each([
      ['action', [1, null, [], ['accept'], 'constructor', '__proto__', 'hasOwnProperty', '', 'ACCEPT']],
      ['passed', ['true', 'false', 0, 1, null, [], {}]],
      ['version', ['3', 1.5, 0, -1, null, [3], 1e300]],
      ['note', [1, null, [], {}, 'x'.repeat(2001)]],
    ])('%s in an action', async (field, values) => {
      for (const value of values as unknown[])
        await expectRefused(actions(), { action: 'verify', passed: true, [field]: value })
    })

    it('NaN, 1e999 and other numbers that are none', async () => {
      const location = (lng: string): string =>
        JSON.stringify(reportBody(county)).replace(/"lng":[\d.]+/, `"lng":${lng}`)
      for (const lng of ['NaN', '1e999', '-1e999', 'Infinity', '0x78', '120,2'])
        await expectRefused('tickets', location(lng))
    })

    it('__proto__ and constructor.prototype', async () => {
      const plain = JSON.stringify(reportBody(county)).slice(0, -1)
      await expectRefused('tickets', `${plain},"__proto__":{"status":"closed"}}`)
      await expectRefused('tickets', `${plain},"constructor":{"prototype":{"status":"closed"}}}`)
      await expectRefused(
        'tickets',
        plain.replace('"location":{', '"location":{"__proto__":{"areaId":"x"},') + '}',
      )
      expect(({} as Record<string, unknown>)['status']).toBeUndefined()
    })

    it.each([
      '',
      'null',
      '[]',
      '[{"kind":"hazard"}]',
      '"hazard"',
      '1',
      'true',
      '{',
      '{"kind":}',
      '{"a":1}{"b":2}',
    ])('the body %s', (body) => expectRefused('tickets', body))

    it('a body nested ten thousand deep', async () => {
      await expectRefused('tickets', `{"location":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)
      await expectRefused('tickets', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    })
  })

  describe('G45 a null, undefined or empty id → an error, never the first row', () => {
    it('in a path', async () => {
      for (const id of ['null', 'undefined', '%00', '0', '%20', "'", '*', '%25']) {
        const read = await county.countyOfficer.api.get(`tickets/${id}`)
        expect([id, read.status]).toEqual([id, expect.any(Number)])
        expect([400, 404]).toContain(read.status)
        const done = await county.countyOfficer.api.post(`tickets/${id}/actions`, {
          action: 'comment',
          note: 'x',
        })
        expect([400, 404]).toContain(done.status)
      }
    })

    it('in an owner', async () => {
      const open = await reported(county)
      for (const owner of [
        { party: 'post' },
        { party: 'desk' },
        { party: 'organisation' },
        { party: 'post', areaId: 'x' },
        { party: 'organisation', areaId: county.grid1.id },
      ]) {
        const before = await everything(server)
        const body = { action: 'transfer', reason: 'x', owner }
        const answer = await county.officer.api.post(`tickets/${open.id}/actions`, body)
        expect([owner, answer.status]).toEqual([owner, 400])
        expect(await everything(server)).toEqual(before)
      }
    })
  })
})
