import { everything } from '../support/evidence.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { newId } from '../../src/core/ids/index.js'

const SECRET = '绝密漏水描述'

describe('everybody sees their own and no more', () => {
  let server: TestServer
  let county: SmallCounty
  let inA: SeenTicket
  let inB: SeenTicket

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    inA = await reported(county, { description: SECRET })
    inB = await reported(county, { location: { ...county.inGridB, coord: 'wgs84' } }, county.resident)
  })
  afterAll(() => server.stop())

  /** An answer without what is different in every answer. */
  const plain = ({ status, body, type }: { status: number; body: object; type: string }): object => ({
    status,
    type,
    body: { ...body, traceId: undefined },
  })
  const idsOf = (body: { items: readonly { id: string }[] }): string[] => body.items.map(({ id }) => id)

  describe('G09 a stranger asks for a ticket → the same 404 as for an absent one', () => {
    const ACTIONS = [
      { action: 'accept' },
      { action: 'comment', note: '让我看看' },
      { action: 'verify', passed: true },
      { action: 'rate', satisfaction: 'satisfied' },
      { action: 'withdraw' },
      { action: 'reopen', reason: '我要' },
      { action: 'amend', description: '改掉' },
      { action: 'resolve', note: '好了', version: 99 },
      { action: 'suspend' },
      { action: 'transfer', reason: '给我', owner: { party: 'desk', areaId: 'x' } },
    ]
    const strangers = (): Person[] => [county.stranger, county.officerB, county.plumber]

    it.each(['', '/owners'])('GET tickets/:id%s', async (rest) => {
      for (const person of strangers()) {
        const hidden = await person.api.get(`tickets/${inA.id}${rest}`)
        const absent = await person.api.get(`tickets/${newId()}${rest}`)
        expect(hidden).toMatchObject({ status: 404, body: { code: 'TICKET_NOT_FOUND' } })
        expect(plain(hidden)).toEqual(plain(absent))
      }
    })

    it.each(ACTIONS)('$action', async (body) => {
      const before = await everything(server)
      for (const person of strangers()) {
        const hidden = await person.api.post(`tickets/${inA.id}/actions`, body)
        const absent = await person.api.post(`tickets/${newId()}/actions`, body)
        expect(hidden.status).toBe(404)
        expect(plain(hidden)).toEqual(plain(absent))
      }
      expect(await everything(server)).toEqual(before)
    })

    it('follow, which lets a neighbour in, opens no ticket that is done', async () => {
      const done = await closed(county)
      const hidden = await county.stranger.api.post(`tickets/${done.id}/actions`, { action: 'follow' })
      const absent = await county.stranger.api.post(`tickets/${newId()}/actions`, { action: 'follow' })
      expect(plain(hidden)).toEqual(plain(absent))
    })

    it('by number, as an id or in a search', async () => {
      expect((await county.stranger.api.get(`tickets/${inA.number}`)).status).toBe(404)
      for (const box of ['mine', 'todo', 'followed']) {
        for (const q of [inA.number, inA.number.slice(0, 4), SECRET, county.rider.name]) {
          const found = await county.stranger.api.get(`tickets?box=${box}&q=${encodeURIComponent(q)}`)
          expect(found.body).toEqual({ items: [], nextCursor: null })
        }
      }
    })

    it('an organisation sees a ticket while it is its own, and not before', async () => {
      const ticket = await reported(county)
      expect((await county.plumber.api.get(`tickets/${ticket.id}`)).status).toBe(404)
      const owner = { party: 'organisation', organisationId: county.water.id }
      await act(county.officer, ticket, { action: 'transfer', owner, reason: '主管' })
      expect((await county.plumber.api.get(`tickets/${ticket.id}`)).status).toBe(200)
      await act(county.officer, ticket, {
        action: 'transfer',
        owner: { party: 'post', areaId: county.grid1.id },
        reason: '支管',
      })
      expect((await county.plumber.api.get(`tickets/${ticket.id}`)).status).toBe(404)
    })
  })

  describe('G10 a filter by somebody else → only what lies in one’s own scope', () => {
    it.each(['reporterId', 'userId', 'phone', 'gridId', 'communityId', 'createdBy'])(
      'tickets?%s=… is no filter at all: 400',
      async (field) => {
        const answer = await county.stranger.api.get(`tickets?${field}=${county.rider.id}`)
        expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } })
      },
    )

    it('one’s own box filtered by another area stays one’s own', async () => {
      for (const box of ['mine', 'todo', 'followed']) {
        const answer = await county.stranger.api.get(`tickets?box=${box}&areaId=${county.communityA.id}`)
        expect(answer.body.items).toEqual([])
      }
      const mine = await county.resident.api.get(`tickets?box=mine&areaId=${county.communityA.id}`)
      expect(idsOf(mine.body)).toEqual([])
    })

    it('an officer cannot search for a person by name or phone', async () => {
      const found = await county.officer.api.get(
        `tickets?box=area&q=${encodeURIComponent(county.rider.name)}`,
      )
      expect(found.body.items).toEqual([])
    })
  })

  describe('G11 the officer of one community and the tickets of another', () => {
    const lists = (rest = ''): string[] =>
      ['area', 'todo', 'followed', 'mine'].map((box) => `box=${box}${rest}`)

    it('lists, searches → nothing of the other', async () => {
      for (const query of [
        ...lists(),
        ...lists(`&q=${inA.number}`),
        ...lists(`&q=${encodeURIComponent(SECRET)}`),
        ...lists('&phase=open&kind=hazard'),
      ]) {
        const { status, text } = await county.officerB.api.get(`tickets?${query}&limit=100`)
        expect(status).toBe(200)
        for (const secret of [inA.id, inA.number, SECRET]) expect(text).not.toContain(secret)
      }
    })

    it('counts only its own', async () => {
      const { body } = await county.officerB.api.get('tickets/counts?box=area')
      expect(body).toMatchObject({ all: 1, dispatched: 1 })
      const own = await county.officerB.api.get('tickets?box=area')
      expect(idsOf(own.body)).toEqual([inB.id])
    })

    it.each(['communityA', 'grid1', 'town', 'county'] as const)('filters by %s → refused', async (area) => {
      for (const path of ['tickets', 'tickets/counts']) {
        const answer = await county.officerB.api.get(`${path}?box=area&areaId=${county[area].id}`)
        expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
      }
    })

    it('an unknown area, and an area box of somebody without an area → refused', async () => {
      for (const path of ['tickets', 'tickets/counts']) {
        expect((await county.officerB.api.get(`${path}?box=area&areaId=${newId()}`)).status).toBe(404)
        for (const person of [county.stranger, county.rider, county.plumber])
          expect((await person.api.get(`${path}?box=area`)).status).toBe(403)
      }
    })

    it('town and county see both; the worker of a grid sees that grid', async () => {
      for (const person of [county.townOfficer, county.countyOfficer]) {
        const { body } = await person.api.get('tickets?box=area&limit=100')
        expect(idsOf(body)).toEqual(expect.arrayContaining([inA.id, inB.id]))
      }
      const { body } = await county.worker.api.get('tickets?box=area&limit=100')
      expect(idsOf(body)).toContain(inA.id)
      expect(idsOf(body)).not.toContain(inB.id)
    })

    it('a follower’s list holds what is followed, not what lies beside it', async () => {
      await reported(county)
      await act(county.stranger, await reported(county), { action: 'follow' })
      const { body } = await county.stranger.api.get('tickets?box=followed')
      expect(body.items).toHaveLength(1)
    })
  })

  it('G10 a report may not name an unknown area, nor one’s way round the place', async () => {
    const answer = await county.rider.api.post(
      'tickets',
      reportBody(county, { location: { areaId: newId() } }),
    )
    expect(answer.status).toBe(404)
  })
})
