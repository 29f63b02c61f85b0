import { everything, rowsOf } from '../support/evidence.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Outcome {
  readonly status: number
  readonly body: SeenTicket
}

describe('two at once', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const attempt = async (by: Person, ticket: SeenTicket, body: object): Promise<Outcome> => {
    const { status, body: answer } = await by.api.post(`tickets/${ticket.id}/actions`, body)
    return { status, body: answer }
  }
  const won = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ status }) => status === 200)
  const lost = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ status }) => status !== 200)

  it.each([
    ['two workers of the grid', ['worker', 'standIn']],
    ['worker and officer', ['worker', 'officer']],
    ['two officers', ['officer', 'officer2']],
  ] as const)('G08 %s accept at once → one 200, one 409 that names the winner', async (_who, names) => {
    for (let round = 0; round < 5; round += 1) {
      const ticket = await reported(county)
      // Each is first on the line in turn.
      const racers = names.map((name) => county[name])
      if (round % 2 === 1) racers.reverse()
      const outcomes = await Promise.all(racers.map((racer) => attempt(racer, ticket, { action: 'accept' })))
      const [winner] = won(outcomes)
      expect(won(outcomes)).toHaveLength(1)
      const [loser] = lost(outcomes)
      expect(loser).toMatchObject({
        status: 409,
        body: { code: 'TICKET_RACE_LOST', currentStatus: 'accepted', version: 3 },
      })
      const winnerName = winner?.body.owner.name as string
      expect(racers.map(({ name }) => name)).toContain(winnerName)
      expect(loser?.body.winner).toEqual({ name: winnerName })
      expect(loser?.body.detail).toContain(winnerName)
    }
  })

  it('G08 twenty accepts in parallel → one 200, nineteen 409, one lead, one event', async () => {
    const ticket = await reported(county)
    const [worker, standIn, officer, officer2] = [
      county.worker,
      county.standIn,
      county.officer,
      county.officer2,
    ]
    const racers = Array.from({ length: 5 }, () => [worker, standIn, officer, officer2]).flat()
    const outcomes = await Promise.all(racers.map((racer) => attempt(racer, ticket, { action: 'accept' })))
    expect(won(outcomes)).toHaveLength(1)
    expect(lost(outcomes).map(({ status, body }) => [status, body.code])).toEqual(
      Array(19).fill([409, 'TICKET_RACE_LOST']),
    )
    const events = await rowsOf(server, 'ticket_event', { ticket_id: ticket.id })
    expect(events.filter(({ action }) => action === 'accept')).toHaveLength(1)
    const assigned = await rowsOf(server, 'ticket_assignment', { ticket_id: ticket.id })
    expect(assigned.filter(({ role, state }) => role === 'lead' && state === 'active')).toHaveLength(1)
  })

  it('G08 comments and follows in parallel never make an accept fail, and none is lost', async () => {
    const ticket = await reported(county)
    const comments = Array.from({ length: 10 }, (_, i) =>
      attempt(county.rider, ticket, { action: 'comment', note: `第 ${i} 句` }),
    )
    const follows = [county.resident, county.stranger, county.officerB].map((person) =>
      attempt(person, ticket, { action: 'follow' }),
    )
    const accept = attempt(county.worker, ticket, { action: 'accept', version: ticket.version })
    const outcomes = await Promise.all([...comments, ...follows, accept])
    expect(outcomes.map(({ status }) => status)).toEqual(Array(14).fill(200))
    const seen = (await county.officer.api.get(`tickets/${ticket.id}`)).body
    expect(seen).toMatchObject({ status: 'accepted', version: 3, eventSeq: 16, followers: 3 })
    expect(seen.timeline.map(({ seq }: { seq: number }) => seq)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    )
  })

  it('G08 accept, withdraw and reject at once → exactly one happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ticket = await reported(county)
      const outcomes = await Promise.all([
        attempt(county.worker, ticket, { action: 'accept' }),
        attempt(county.rider, ticket, { action: 'withdraw' }),
        attempt(county.officer2, ticket, { action: 'reject', reason: '不归我们' }),
      ])
      expect(won(outcomes)).toHaveLength(1)
      expect(lost(outcomes).map(({ status }) => status)).toEqual([409, 409])
    }
  })

  it('G08 one person follows, and rates, ten times at once → once', async () => {
    const ticket = await reported(county)
    const follow = (): Promise<Outcome> => attempt(county.resident, ticket, { action: 'follow' })
    expect(won(await Promise.all(Array.from({ length: 10 }, follow)))).toHaveLength(1)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    const rate = (): Promise<Outcome> =>
      attempt(county.rider, ticket, { action: 'rate', satisfaction: 'mostly' })
    const rates = await Promise.all(Array.from({ length: 10 }, rate))
    expect(won(rates)).toHaveLength(1)
    expect(lost(rates).map(({ body }) => body.code)).toEqual(Array(9).fill('TICKET_ALREADY_RATED'))
    expect(await rowsOf(server, 'ticket_rating', { ticket_id: ticket.id })).toHaveLength(1)
    expect(await rowsOf(server, 'ticket_follower', { ticket_id: ticket.id })).toHaveLength(1)
  })

  it('G08 a version that is stale → 409 with the present one, nothing written; the present one passes', async () => {
    const ticket = await reported(county)
    const before = await everything(server)
    for (const version of [ticket.version - 1, ticket.version + 1]) {
      expect(await attempt(county.worker, ticket, { action: 'accept', version })).toMatchObject({
        status: 409,
        body: { code: 'TICKET_VERSION_STALE', version: ticket.version, currentStatus: 'dispatched' },
      })
    }
    expect(await everything(server)).toEqual(before)
    await act(county.worker, ticket, { action: 'accept', version: ticket.version })
  })

  it('G08 one person on two phones: the second accept is told that it is done, by that person', async () => {
    const ticket = await reported(county)
    const phone = await signInAs(server, county.worker)
    const outcomes = await Promise.all(
      [county.worker, phone].map((each) => attempt(each, ticket, { action: 'accept' })),
    )
    expect(lost(outcomes)).toMatchObject([{ status: 409, body: { winner: { name: county.worker.name } } }])
  })
})
