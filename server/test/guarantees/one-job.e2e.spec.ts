import { Secrets } from '../../src/core/config/index.js'
import { TicketEventEntity } from '../../src/modules/ticket/data/ticket-event.entity.js'
import { TicketEntity } from '../../src/modules/ticket/data/ticket.entity.js'
import { brokenAt } from '../../src/modules/ticket/domain/timeline-chain.js'
import { rowsOf } from '../support/evidence.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const RIDERS = 30
/** Half of them follow what they are offered, the others report it all the same. */
const isJoiner = (index: number): boolean => index % 6 === 5

interface Notice {
  readonly type: string
  readonly ticketId: string
}

describe('one burst pipe, thirty riders', () => {
  let server: TestServer
  let county: SmallCounty
  let riders: Person[]
  let kept: SeenTicket
  /** Each rider with their own ticket, if they made one. */
  const own = new Map<Person, SeenTicket>()

  const near = (index: number): object => ({
    location: {
      lng: county.inGrid1.lng + (index % 5) * 0.00006,
      lat: county.inGrid1.lat + Math.floor(index / 5) * 0.00004,
      coord: 'wgs84',
      accuracy: 8,
    },
    anonymous: index % 7 === 3,
  })

  const noticesOf = async (person: Person, type: string): Promise<Notice[]> => {
    const { body } = await person.api.get('notifications?limit=100')
    return (body.items as Notice[]).filter((each) => each.type === type)
  }

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    riders = []
    for (let i = 0; i < RIDERS; i += 1) riders.push(await addPerson(server, { name: `骑手${i}` }))
  })
  afterAll(() => server.stop())

  it('G57 reported in parallel: each later one is offered, or linked for the desk', async () => {
    const [first, ...rest] = riders
    if (!first) throw new Error('no riders')
    kept = (await first.api.post('tickets', reportBody(county, near(0)))).body
    own.set(first, kept)
    await Promise.all(
      rest.map(async (rider, index) => {
        const { lng, lat } = county.inGrid1
        const query = `lng=${lng}&lat=${lat}&coord=wgs84&categoryId=${county.burstPipe}`
        const offered = (await rider.api.get(`tickets/similar?${query}`)).body.items
        expect(offered.length).toBeGreaterThan(0)
        if (isJoiner(index)) return act(rider, kept, { action: 'follow' })
        const answer = await rider.api.post('tickets', reportBody(county, near(index + 1)))
        expect(answer.status).toBe(201)
        own.set(rider, answer.body)
        return answer.body
      }),
    )
    const seen = (await county.officer.api.get(`tickets/${kept.id}`)).body as SeenTicket
    const others = [...own.values()].filter(({ id }) => id !== kept.id).map(({ id }) => id)
    expect(seen.similar.map(({ id }) => id).sort()).toEqual(others.sort())
  })

  it('G57 merged by the desk: one job; each sees it from their own ticket, and nobody else', async () => {
    for (const [, ticket] of own) {
      if (ticket.id !== kept.id) await act(county.officer, ticket, { action: 'merge', intoId: kept.id })
    }
    const todo = (await county.worker.api.get('tickets?box=todo')).body.items as SeenTicket[]
    expect(todo.map(({ id }) => id)).toEqual([kept.id])
    for (const [rider, ticket] of own) {
      if (ticket.id === kept.id) continue
      const mine = (await rider.api.get('tickets?box=mine')).body.items[0]
      expect(mine).toMatchObject({
        ...{ id: ticket.id, status: 'merged', phase: 'done', statusText: '与同一问题一并处理' },
        mergedInto: { id: kept.id, status: 'dispatched' },
      })
      const seen = await rider.api.get(`tickets/${kept.id}`)
      expect(seen.body).toMatchObject({ projection: 'party', following: true })
      expect(seen.body.reporter).toBeUndefined()
      expect(seen.body.merged).toBeUndefined()
      const told = seen.text + (await rider.api.get(`tickets/${ticket.id}`)).text
      for (const other of riders) if (other !== rider) expect(told).not.toContain(`"${other.name}"`)
    }
  })

  it('G57 G12 all thirty are told when it is accepted, resolved and closed, once each; the worker once of the others', async () => {
    await act(county.worker, kept, { action: 'accept' })
    await act(county.worker, kept, { action: 'resolve', note: '接头已换，水通了' })
    const [first] = riders
    if (!first) throw new Error('no riders')
    await act(first, kept, { action: 'verify', passed: true })
    await server.settle()
    for (const rider of riders) {
      const steps = ['ticket.accepted', 'ticket.done', 'ticket.closed']
      const told = await Promise.all(steps.map((type) => noticesOf(rider, type)))
      const expected = rider === first ? [1, 1, 0] : [1, 1, 1]
      expect([rider.name, told.map(({ length }) => length)]).toEqual([rider.name, expected])
      expect(new Set(told.flat().map(({ ticketId }) => ticketId))).toEqual(new Set([kept.id]))
    }
    const others = [...own.keys()].filter((rider) => rider !== first)
    for (const rider of others) expect(await noticesOf(rider, 'ticket.merged')).toHaveLength(1)
    expect(await noticesOf(county.worker, 'ticket.joined')).toHaveLength(1)
  })

  it('G57 each may rate it once, and nobody twice', async () => {
    const rate = { action: 'rate', satisfaction: 'satisfied' }
    const answers = await Promise.all(
      [...riders, ...riders].map((rider) => rider.api.post(`tickets/${kept.id}/actions`, rate)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(RIDERS)
    expect(answers.filter(({ body }) => body.code === 'TICKET_ALREADY_RATED')).toHaveLength(RIDERS)
    expect(await rowsOf(server, 'ticket_rating', { ticket_id: kept.id })).toHaveLength(RIDERS)
  })

  it('G50 G57 the chain of every one of them is whole', async () => {
    for (const [, { id: ticketId }] of own) {
      const broken = await server.database.read(async (em) => {
        const ticket = await em.findOneByOrFail(TicketEntity, { id: ticketId })
        const events = await em.find(TicketEventEntity, { where: { ticketId }, order: { seq: 'ASC' } })
        return brokenAt(server.get(Secrets).timelineKey, events, ticket)
      })
      expect(broken).toBeUndefined()
    }
  })
})
