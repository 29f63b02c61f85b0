import { RequestSweep } from '../../src/modules/ticket/request/request-sweep.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PEOPLE = ['rider', 'worker', 'officer', 'officer2', 'townOfficer', 'countyOfficer'] as const
const YES = { action: 'grant', passed: true }

interface SeenRequest {
  readonly id: string
  readonly ticketId: string
  readonly state: string
  readonly deskSince: string
  readonly answerBy: string
  readonly late: boolean
  readonly mayAnswer: boolean
  readonly mayTakeBack: boolean
  readonly passed: readonly { readonly level: string }[]
}

/** A request that a desk leaves lying, and one that its asker does not want any more. */
describe('a request that waits', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    // Monday 08:00 in the county: a working day begins.
    server = await startTestServer()
    server.clock.time = Date.UTC(2026, 10, 23, 0)
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of PEOPLE) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  const sweep = (): Promise<number> => server.get(RequestSweep).sweep()

  async function held(): Promise<SeenTicket> {
    const ticket = await act(county.worker, await reported(county), { action: 'accept' })
    const until = new Date(server.clock.now() + 30 * DAY).toISOString()
    return act(county.worker, ticket, { action: 'suspend', reason: '等配件', until })
  }

  async function waitingFor(by: Person, { id }: SeenTicket): Promise<SeenRequest | undefined> {
    const { items } = (await by.api.get('requests?state=waiting')).body as { items: SeenRequest[] }
    return items.find(({ ticketId, mayAnswer }) => ticketId === id && mayAnswer)
  }

  async function told(by: Person, { id }: SeenTicket, part: string): Promise<number> {
    await server.settle()
    const { items } = (await by.api.get('notifications')).body as {
      items: { title: string; ticketId: string }[]
    }
    return items.filter(({ title, ticketId }) => ticketId === id && title.includes(part)).length
  }

  async function read(by: Person, { id }: SeenTicket): Promise<SeenTicket> {
    return (await by.api.get(`tickets/${id}`)).body as SeenTicket
  }

  const passedIn = ({ timeline }: SeenTicket): number =>
    timeline.filter(({ action }) => action === 'passUp').length

  it('G13 reminds the desk, then asks the one above, each once, whoever looks and however often', async () => {
    const ticket = await held()
    expect(await sweep()).toBe(0)
    await later(9 * HOUR)
    await Promise.all([sweep(), sweep()])
    expect(await sweep()).toBe(0)
    expect(await told(county.officer, ticket, '还等您答复')).toBe(1)
    expect(await waitingFor(county.officer, ticket)).toMatchObject({ late: false, passed: [] })
    await later(4 * HOUR)
    await Promise.all([sweep(), sweep()])
    expect(await sweep()).toBe(0)
    expect(await told(county.townOfficer, ticket, '转您审批')).toBe(1)
    expect(await told(county.worker, ticket, '已转上一级')).toBe(1)
    expect(await told(county.officer, ticket, '已转上一级')).toBe(1)
    expect(passedIn(await read(county.officer, ticket))).toBe(1)
    expect(await waitingFor(county.officer, ticket)).toBeUndefined()
    expect(await waitingFor(county.townOfficer, ticket)).toMatchObject({ passed: [{ level: 'community' }] })
  })

  it('silence grants nothing: as many desks as before have to say yes, one level higher', async () => {
    const ticket = await held()
    await later(DAY + 4 * HOUR)
    await sweep()
    expect((await read(county.officer, ticket)).status).toBe('accepted')
    expect((await act(county.townOfficer, ticket, YES)).status).toBe('accepted')
    expect((await act(county.countyOfficer, ticket, YES)).status).toBe('suspended')
  })

  it('the county is the last: told that it is late, once, and still asked', async () => {
    const ticket = await held()
    for (let desks = 0; desks < 4; desks += 1) {
      await later(2 * DAY)
      await sweep()
    }
    expect(passedIn(await read(county.officer, ticket))).toBe(2)
    expect(await told(county.countyOfficer, ticket, '已过时限')).toBe(1)
    const waits = await waitingFor(county.countyOfficer, ticket)
    expect(waits).toMatchObject({ late: true, passed: [{ level: 'community' }, { level: 'subdistrict' }] })
    expect((await act(county.countyOfficer, ticket, YES)).status).toBe('suspended')
  })

  it('G13 a desk asked while no server ran is passed over as soon as one does, and no step of the next is skipped', async () => {
    const ticket = await held()
    await later(3 * DAY)
    await sweep()
    await sweep()
    expect(passedIn(await read(county.officer, ticket))).toBe(1)
    const waits = await waitingFor(county.townOfficer, ticket)
    expect(Date.parse(waits?.deskSince ?? '')).toBe(server.clock.now())
    expect(waits?.late).toBe(false)
  })

  it('what is asked after closing goes up as well: an appeal', async () => {
    const ticket = await reported(county)
    await act(county.officer, ticket, { action: 'reject', reason: '不属于本社区' })
    await act(county.rider, ticket, { action: 'appeal', reason: '就在我们楼下' })
    await later(3 * DAY)
    await sweep()
    expect(await waitingFor(county.countyOfficer, ticket)).toMatchObject({
      passed: [{ level: 'subdistrict' }],
    })
    expect(await told(county.rider, ticket, '已转上一级')).toBe(1)
  })

  it('is taken back by whoever asked, and by nobody else; then nothing comes of it', async () => {
    const ticket = await held()
    const strangers = await county.officer.api.post(`tickets/${ticket.id}/actions`, { action: 'takeBack' })
    expect([strangers.status, strangers.body.code]).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
    expect((await county.worker.api.get('requests?box=asked&state=waiting')).body['items']).toContainEqual(
      expect.objectContaining({ ticketId: ticket.id, mayTakeBack: true }),
    )
    const before = (await read(county.worker, ticket)).version
    const back = await act(county.worker, ticket, { action: 'takeBack', note: '配件到了' })
    expect([back.status, back.version]).toEqual(['accepted', before])
    expect(back.timeline.at(-1)).toMatchObject({ action: 'takeBack', sentence: '撤回了挂账申请' })
    expect(await waitingFor(county.officer, ticket)).toBeUndefined()
    expect(await told(county.officer, ticket, '申请撤回了')).toBe(1)
    await later(2 * DAY)
    await sweep()
    expect(passedIn(await read(county.officer, ticket))).toBe(0)
    const answer = await county.officer.api.post(`tickets/${ticket.id}/actions`, YES)
    expect([answer.status, answer.body.code]).toEqual([409, 'TICKET_REQUEST_NONE'])
    const again = await county.worker.api.post(`tickets/${ticket.id}/actions`, { action: 'takeBack' })
    expect([again.status, again.body.code]).toEqual([409, 'TICKET_REQUEST_NONE'])
  })

  it('an appeal against a rejection does not use up the one against being late; one taken back uses up neither', async () => {
    const ticket = await reported(county)
    await act(county.officer, ticket, { action: 'reject', reason: '不属于本社区' })
    await act(county.rider, ticket, { action: 'appeal', reason: '说错了' })
    await act(county.rider, ticket, { action: 'takeBack' })
    await act(county.rider, ticket, { action: 'appeal', reason: '就在我们楼下' })
    await act(county.townOfficer, ticket, YES)
    await act(county.worker, ticket, { action: 'accept' })
    await later(3 * HOUR)
    await act(county.worker, ticket, { action: 'resolve', note: '接头已换' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    await act(county.worker, ticket, { action: 'appeal', reason: '暴雨封路' })
    await act(county.townOfficer, ticket, YES)
    const exempted = await act(county.countyOfficer, ticket, YES)
    expect(exempted).toMatchObject({ late: true, exempted: true })
    const twice = await county.worker.api.post(`tickets/${ticket.id}/actions`, {
      ...{ action: 'appeal', reason: '再来' },
    })
    expect([twice.status, twice.body.code]).toEqual([409, 'TICKET_APPEALED_BEFORE'])
  })
})
