import { PeriodicJobs } from '../../src/core/jobs/index.js'
import { everything, rowsOf } from '../support/evidence.js'
import { Faults, lostConnection } from '../support/faults.js'
import { JobsByHand } from '../support/jobs-by-hand.js'
import type { Person } from '../support/people.js'
import { plainPhoto } from '../support/photos.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** A hundred requests, each with a look at every table before and after. */
const MANY_RUNS_MS = 120_000

interface Request {
  readonly by: Person
  readonly path: string
  readonly body: object
  readonly key?: string
}

describe('all or nothing', () => {
  let server: TestServer
  let county: SmallCounty
  let faults: Faults
  let keys = 0

  beforeAll(async () => {
    // A job that wrote at this moment would be hit by the fault meant for the request.
    server = await startTestServer({ replace: [{ provide: PeriodicJobs, by: new JobsByHand() }] })
    county = await addSmallCounty(server)
    faults = await Faults.of(server)
  })
  afterAll(() => server.stop())

  async function photo(by: Person): Promise<string> {
    const answer = await by.api.post('media').attach('file', await plainPhoto('jpeg'), 'a.jpg')
    return (answer.body as { id: string }).id
  }

  const send = ({ by, path, body, key }: Request): ReturnType<Person['api']['post']> => {
    const call = by.api.post(path, body)
    return key === undefined ? call : call.set('idempotency-key', key)
  }

  /** Lets the request fail at its first write, its second, and so on, until it passes; gives the number of writes. */
  async function failAtEachWrite(request: Request): Promise<number> {
    for (let nth = 1; nth < 60; nth += 1) {
      const before = await everything(server)
      faults.failAtWrite(nth, new Error('disk full'))
      const { status, body } = await send(request)
      faults.heal()
      if (status < 300) return nth - 1
      expect([nth, status, body.code]).toEqual([nth, 500, 'INTERNAL'])
      expect(await everything(server)).toEqual(before)
    }
    throw new Error('never passed')
  }

  const nextKey = (): string => `key-${(keys += 1)}`

  const through = async (steps: readonly [Person, object][], follower = false): Promise<SeenTicket> => {
    const ticket = await reported(county)
    if (follower) await act(county.resident, ticket, { action: 'follow' })
    for (const [by, body] of steps) await act(by, ticket, body)
    return ticket
  }

  it(
    'G15 a report that fails at any write → no ticket, event, assignment, clock, index, photo, key or outbox row',
    async () => {
      const { officer } = county
      const body = reportBody(county, {
        mediaIds: [await photo(officer)],
        onBehalfOf: { name: '刘大爷', phone: '13900000000' },
      })
      await reported(county)
      const writes = await failAtEachWrite({ by: officer, path: 'tickets', body, key: nextKey() })
      // key, clocks, ticket, event, its words, outbox, photo, caller, terms, links, and the dispatch after it
      expect(writes).toBeGreaterThanOrEqual(15)
    },
    MANY_RUNS_MS,
  )

  it(
    'G15 each action that fails at any write → nothing of it',
    async () => {
      const { worker, rider, resident, standIn } = county
      const accept: [Person, object] = [worker, { action: 'accept' }]
      const resolve: [Person, object] = [worker, { action: 'resolve', note: '好了' }]
      const verify: [Person, object] = [rider, { action: 'verify', passed: true }]
      const desk = { party: 'desk', areaId: county.communityA.id }
      const kept = await reported(county, {}, county.stranger)
      const merged = await through([])
      await act(county.officer, merged, { action: 'merge', intoId: kept.id })
      const cases: [SeenTicket, Person, object, number][] = [
        [await through([]), worker, { action: 'accept', note: '马上去' }, 6],
        [await through([]), worker, { action: 'decline', reason: '不是我的网格' }, 8],
        [
          await through([accept]),
          worker,
          { action: 'arrive', reason: '到了', mediaIds: [await photo(worker)] },
          4,
        ],
        [await through([accept]), worker, { action: 'transfer', owner: desk, reason: '请社区办' }, 7],
        [
          await through([accept]),
          worker,
          { action: 'resolve', note: '好了', mediaIds: [await photo(worker)] },
          8,
        ],
        [await through([accept, resolve]), rider, { action: 'verify', passed: false, note: '还漏' }, 5],
        [await through([accept, resolve]), rider, { action: 'verify', passed: true, note: '好' }, 6],
        [
          await through([accept, resolve, verify]),
          rider,
          { action: 'rate', satisfaction: 'satisfied', comment: '快' },
          5,
        ],
        [await through([accept, resolve, verify]), rider, { action: 'reopen', reason: '又漏了' }, 7],
        [await through([]), resident, { action: 'follow' }, 4],
        [await through([]), rider, { action: 'amend', description: '水更大了' }, 6],
        [await through([]), rider, { action: 'withdraw', reason: '自己好了' }, 5],
        [await through([], true), rider, { action: 'withdraw' }, 3],
        [await through([]), standIn, { action: 'comment', note: '需要帮忙吗' }, 4],
        // both tickets, both events, clocks, followers, both outbox rows
        [await through([]), county.officer, { action: 'merge', intoId: kept.id, note: '同一处' }, 9],
        [merged, county.officer, { action: 'unmerge' }, 8],
      ]
      for (const [ticket, by, body, atLeast] of cases) {
        const writes = await failAtEachWrite({
          by,
          path: `tickets/${ticket.id}/actions`,
          body,
          key: nextKey(),
        })
        expect([body, writes >= atLeast, writes]).toEqual([body, true, writes])
      }
    },
    MANY_RUNS_MS,
  )

  it('G15 somebody else’s photo, or a used one → the whole report is refused, and its key stays free', async () => {
    const [theirs, mine] = [await photo(county.stranger), await photo(county.rider)]
    const before = await everything(server)
    const request = { by: county.rider, path: 'tickets', key: nextKey() }
    const refused = await send({ ...request, body: reportBody(county, { mediaIds: [mine, theirs] }) })
    expect(refused).toMatchObject({ status: 400, body: { code: 'MEDIA_NOT_YOURS' } })
    expect(await everything(server)).toEqual(before)
    await send({ ...request, body: reportBody(county, { mediaIds: [mine] }) }).expect(201)
    await send({ ...request, key: nextKey(), body: reportBody(county, { mediaIds: [mine] }) }).expect(400)
  })

  it('G15 the line breaks at any write → the use case runs again as a whole: one ticket, one of each row', async () => {
    for (let nth = 1; nth < 60; nth += 1) {
      const before = (await rowsOf(server, 'ticket')).length
      faults.failAtWrite(nth, lostConnection())
      const answer = await send({
        by: county.rider,
        path: 'tickets',
        body: reportBody(county),
        key: nextKey(),
      })
      const struck = faults.heal()
      expect([nth, answer.status]).toEqual([nth, 201])
      expect(await rowsOf(server, 'ticket')).toHaveLength(before + 1)
      expect(await rowsOf(server, 'ticket_event', { ticket_id: answer.body.id })).toHaveLength(2)
      if (!struck) return
    }
    throw new Error('never passed')
  })

  it('G04 the commit was done but its answer lost → run again, the key is found: one ticket, one action', async () => {
    const request = { by: county.rider, path: 'tickets', body: reportBody(county), key: nextKey() }
    const before = (await rowsOf(server, 'ticket')).length
    faults.loseNextCommit()
    const answer = await send(request)
    expect(faults.heal()).toBe(true)
    expect([200, 201]).toContain(answer.status)
    expect(await rowsOf(server, 'ticket')).toHaveLength(before + 1)
    const path = `tickets/${String(answer.body.id)}/actions`
    faults.loseNextCommit()
    await send({ by: county.worker, path, body: { action: 'accept' }, key: nextKey() }).expect(200)
    expect(faults.heal()).toBe(true)
    const events = await rowsOf(server, 'ticket_event', { ticket_id: answer.body.id })
    expect(events).toHaveLength(3)
  })

  it('G04 a lost commit without a key → still one ticket, never two', async () => {
    const before = (await rowsOf(server, 'ticket')).length
    faults.loseNextCommit()
    await send({ by: county.rider, path: 'tickets', body: reportBody(county) })
    expect(faults.heal()).toBe(true)
    expect(await rowsOf(server, 'ticket')).toHaveLength(before + 1)
  })

  it('G18 a read right after one’s own write sees it, on the same connection and on another', async () => {
    for (let round = 0; round < 10; round += 1) {
      const ticket = await reported(county)
      expect((await county.rider.api.get(`tickets/${ticket.id}`)).body.status).toBe('dispatched')
      const accepted = await act(county.worker, ticket, { action: 'accept' })
      const reads = await Promise.all(
        [county.worker, county.rider, county.officer, county.countyOfficer].map(({ api }) =>
          api.get(`tickets/${ticket.id}`),
        ),
      )
      expect(reads.map(({ body }) => [body.status, body.version])).toEqual(
        Array(4).fill(['accepted', accepted.version]),
      )
      const mine = await county.rider.api.get('tickets?box=mine&limit=1')
      expect(mine.body.items[0]).toMatchObject({ id: ticket.id, status: 'accepted' })
      const found = await county.worker.api.get(`tickets?box=todo&q=${ticket.number}`)
      expect(found.body.items).toHaveLength(1)
      server.clock.time += 1
    }
  })
})
