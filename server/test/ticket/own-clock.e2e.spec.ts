import { DAY, HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PEOPLE = ['rider', 'worker', 'officer', 'townOfficer'] as const

/** A row speaks of the clock that is its reader's: the work's to whoever does it, the check's to the desk that checks it. */
describe('what waits to be checked past its time', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of PEOPLE) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  async function row(by: Person, query: string, { id }: SeenTicket): Promise<SeenTicket | undefined> {
    const { items } = (await by.api.get(`tickets?${query}`)).body as { items: SeenTicket[] }
    return items.find((each) => each.id === id)
  }

  async function overdueIn(by: Person, box: string): Promise<number> {
    return (await by.api.get(`tickets/counts?box=${box}`)).body['overdue'] as number
  }

  async function doneInTime(by: Person = county.rider, rest: object = {}): Promise<SeenTicket> {
    const ticket = await reported(county, rest, by)
    await act(county.worker, ticket, { action: 'accept' })
    return act(county.worker, ticket, { action: 'resolve', note: '接头已换' })
  }

  it('is overdue for the desk, and neither for whoever did it in time nor for whoever reported it', async () => {
    const ticket = await doneInTime()
    await later(10 * DAY)
    for (const [by, box] of [
      [county.worker, 'todo'],
      [county.worker, 'area'],
      [county.rider, 'mine'],
    ] as const) {
      const seen = await row(by, `box=${box}`, ticket)
      expect([box, seen?.status, seen?.deadlines.overdue, seen?.deadlines.nextDueAt]).toEqual([
        ...[box, 'resolved', false, null],
      ])
      expect([box, await overdueIn(by, box)]).toEqual([box, 0])
    }
    const desk = await row(county.officer, 'box=area&overdue=true', ticket)
    expect(desk?.deadlines).toMatchObject({ overdue: true, nextStage: 'verify' })
    expect(await overdueIn(county.officer, 'area')).toBe(1)
    await act(county.officer, ticket, { action: 'verify', passed: true })
  })

  it('what a unit took in and did itself is overdue for the desk above, not for its own', async () => {
    const filed = await reported(county, { onBehalfOf: { name: '赵奶奶' } }, county.officer)
    await act(county.officer, filed, { action: 'accept' })
    const ticket = await act(county.officer, filed, { action: 'resolve', note: '接头已换' })
    await later(10 * DAY)
    expect(await overdueIn(county.officer, 'area')).toBe(0)
    expect((await row(county.officer, 'box=area', ticket))?.deadlines.overdue).toBe(false)
    expect(await overdueIn(county.townOfficer, 'area')).toBe(1)
    expect((await row(county.townOfficer, 'box=area', ticket))?.deadlines.overdue).toBe(true)
  })

  it('work that is late is overdue for everybody who has it', async () => {
    const ticket = await act(county.worker, await reported(county), { action: 'accept' })
    await later(3 * HOUR)
    expect((await row(county.worker, 'box=todo&overdue=true', ticket))?.deadlines.overdue).toBe(true)
    expect((await row(county.rider, 'box=mine', ticket))?.deadlines.overdue).toBe(true)
  })
})
