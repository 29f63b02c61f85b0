import { DAY, HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PEOPLE = ['rider', 'worker', 'officer', 'officerB', 'townOfficer', 'countyOfficer'] as const

interface Order {
  readonly state: string
  readonly groupId: string
  readonly late: boolean
  readonly note: string
  readonly answer: string | null
  readonly ticket: { readonly id: string }
}

describe('supervision orders', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const inHours = (hours: number): string => new Date(server.clock.now() + hours * HOUR).toISOString()
  const order = (hours = 24): object => ({
    action: 'supervise',
    note: '请尽快答复居民',
    until: inHours(hours),
  })

  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of PEOPLE) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  async function refused(by: Person, ticket: SeenTicket, body: object): Promise<[number, string]> {
    const answer = await by.api.post(`tickets/${ticket.id}/actions`, body)
    return [answer.status, String(answer.body.code)]
  }

  async function orders(by: Person, query = ''): Promise<readonly Order[]> {
    return (await by.api.get(`supervisions${query}`)).body.items as readonly Order[]
  }

  async function titles(of: Person): Promise<readonly string[]> {
    await server.settle()
    const { items } = (await of.api.get('notifications')).body as { items: { title: string }[] }
    return items.map(({ title }) => title)
  }

  it('the town orders an answer, whoever has the ticket gives it, the town lifts the order', async () => {
    const ticket = await act(county.worker, await reported(county), { action: 'accept' })
    expect(await refused(county.officer, ticket, order())).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
    const supervised = await act(county.townOfficer, ticket, order(0.5))
    expect([supervised.supervised, supervised.version]).toEqual([true, ticket.version])
    expect(supervised.deadlines.nextDueAt).toBe(inHours(0.5))
    expect(await refused(county.townOfficer, ticket, order())).toEqual([409, 'SUPERVISION_OPEN_ALREADY'])
    expect(await titles(county.worker)).toContainEqual(expect.stringContaining('督办：请在'))
    expect(await titles(county.rider)).toContain('上级已督办这件事')
    const own = (await county.rider.api.get(`tickets/${ticket.id}`)).body as SeenTicket
    expect(own.timeline.at(-1)).toMatchObject({ action: 'supervise', note: null })
    await act(county.worker, ticket, { action: 'answerSupervision', note: '正在抢修，18 点前通水' })
    expect(await refused(county.worker, ticket, { action: 'answerSupervision', note: '再说一次' })).toEqual([
      409,
      'SUPERVISION_ANSWERED',
    ])
    expect(await titles(county.townOfficer)).toContain(`督办有了答复（${county.worker.name}）`)
    expect(await orders(county.townOfficer, '?state=answered')).toMatchObject([
      {
        state: 'answered',
        note: '请尽快答复居民',
        answer: '正在抢修，18 点前通水',
        ticket: { id: ticket.id },
      },
    ])
    const lifted = await act(county.townOfficer, ticket, { action: 'endSupervision' })
    expect(lifted.supervised).toBe(false)
    expect(await refused(county.townOfficer, ticket, { action: 'endSupervision' })).toEqual([
      409,
      'TICKET_NOT_SUPERVISED',
    ])
  })

  it('an answer is due on a ticket on hold, too', async () => {
    const ticket = await act(county.worker, await reported(county), { action: 'accept' })
    await act(county.townOfficer, ticket, order(5))
    await act(county.worker, ticket, { action: 'suspend', reason: '等配件', until: inHours(72) })
    await act(county.officer, ticket, { action: 'grant', passed: true })
    const held = await act(county.townOfficer, ticket, { action: 'grant', passed: true })
    expect([held.status, held.deadlines.nextDueAt]).toEqual(['suspended', inHours(5)])
  })

  it('the county’s order is not the town’s to lift; the county lifts both', async () => {
    const ticket = await reported(county)
    await act(county.countyOfficer, ticket, order())
    expect(await refused(county.townOfficer, ticket, { action: 'endSupervision' })).toEqual([
      403,
      'SUPERVISION_OF_LEVEL_ABOVE',
    ])
    await act(county.townOfficer, ticket, order())
    const town = await act(county.townOfficer, ticket, { action: 'endSupervision' })
    expect(town.supervised).toBe(true)
    expect((await act(county.countyOfficer, ticket, { action: 'endSupervision' })).supervised).toBe(false)
  })

  it('a group: one order on many, each with its own row; a stranger’s ticket is named and left out', async () => {
    const tickets = [await reported(county), await reported(county, { location: pointOf(county.inGridB) })]
    const body = {
      ticketIds: [...tickets.map(({ id }) => id), 'absent'],
      note: '清仓见底',
      until: inHours(48),
    }
    const key = { 'idempotency-key': 'group-1' }
    const given = await county.townOfficer.api.post('supervisions', body).set(key)
    expect(given.body).toMatchObject({
      opened: 2,
      refused: [{ ticketId: 'absent', code: 'TICKET_NOT_FOUND' }],
    })
    const again = await county.townOfficer.api.post('supervisions', body).set(key)
    expect(again.body).toMatchObject({ opened: 2, groupId: given.body['groupId'], refused: [] })
    const group = `?groupId=${String(given.body['groupId'])}`
    expect(await orders(county.townOfficer, group)).toHaveLength(2)
    expect(await orders(county.officerB, group)).toHaveLength(1)
    expect((await county.officer.api.post('supervisions', body)).status).toBe(403)
    expect((await county.rider.api.get('supervisions')).status).toBe(403)
  })

  it('by a filter: what is open in an area, and nothing outside one’s own', async () => {
    const { body } = await county.countyOfficer.api.post('supervisions', {
      ...{ filter: { areaId: county.communityB.id }, note: '周末前办完', until: inHours(48) },
    })
    const given = await orders(county.countyOfficer, `?groupId=${String(body['groupId'])}`)
    expect(given).toHaveLength(Number(body['opened']))
    const empty = { filter: { areaId: county.grid2.id }, note: '周末前办完', until: inHours(48) }
    expect((await county.countyOfficer.api.post('supervisions', empty)).body['code']).toBe(
      'SUPERVISION_EMPTY',
    )
  })

  it('an order is answered in time or late, and the list says so', async () => {
    const ticket = await act(county.worker, await reported(county), { action: 'accept' })
    const early = { action: 'supervise', note: '请答复', until: inHours(0) }
    expect(await refused(county.townOfficer, ticket, early)).toEqual([400, 'SUPERVISION_TERM_INVALID'])
    await act(county.townOfficer, ticket, order(2))
    await later(DAY)
    await act(county.officer, ticket, { action: 'answerSupervision', note: '配件今天到' })
    const [late] = await orders(county.townOfficer, '?limit=1')
    expect(late).toMatchObject({ late: true, ticket: { id: ticket.id } })
    expect((await county.rider.api.get(`tickets/${ticket.id}/supervisions`)).status).toBe(403)
    expect((await county.worker.api.get(`tickets/${ticket.id}/supervisions`)).body['items']).toHaveLength(1)
  })

  it('whoever waits may remind, and not again at once', async () => {
    const ticket = await reported(county)
    await act(county.rider, ticket, { action: 'remind', note: '水快进屋了' })
    expect(await refused(county.rider, ticket, { action: 'remind' })).toEqual([409, 'TICKET_REMINDED_LATELY'])
    expect(await titles(county.worker)).toContain('有人在催，请看一看')
    await later(3 * HOUR)
    expect((await act(county.rider, ticket, { action: 'remind' })).timeline.at(-1)?.sentence).toBe('催了一下')
  })
})

const pointOf = (point: object): object => ({ ...point, coord: 'wgs84', accuracy: 8 })
