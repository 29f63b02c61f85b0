import { newId } from '../../src/core/ids/index.js'
import { DutyEntity } from '../../src/modules/routing/index.js'
import { HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** By night work wakes nobody that can wait until morning, but whoever sits through the night. */
describe('what rings by night', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    // 23:30 in the county.
    server.clock.time = Date.UTC(2026, 10, 23, 15, 30)
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  async function isUrgent(by: Person, { id }: SeenTicket): Promise<boolean | undefined> {
    await server.settle()
    const { items } = (await by.api.get('notifications')).body as {
      items: { type: string; ticketId: string; urgent: boolean }[]
    }
    return items.find(({ ticketId, type }) => ticketId === id && type === 'ticket.offered')?.urgent
  }

  it('work whose limit runs without a break rings, other work waits', async () => {
    expect(await isUrgent(county.worker, await reported(county))).toBe(true)
    const other = await reported(county, { categoryId: undefined, description: '楼道里堆了旧家具' })
    expect(await isUrgent(county.worker, other)).toBe(false)
  })

  it('whoever has the night’s turn is told at once; by day the same turn rings for nothing', async () => {
    const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
    const turn = {
      id: newId(),
      userId: county.worker.id,
      areaId: county.communityA.id,
      line: null,
      ...always,
    }
    await server.database.write((em) =>
      em.insert(DutyEntity, { ...turn, duty: 'dutyOfficer', standing: 'holder' }),
    )
    const plain = { categoryId: undefined, description: '楼道里堆了旧家具' }
    expect(await isUrgent(county.worker, await reported(county, plain))).toBe(true)
    server.clock.time += 11 * HOUR
    for (const who of ['rider', 'worker'] as const)
      county = { ...county, [who]: await signInAs(server, county[who]) }
    expect(await isUrgent(county.worker, await reported(county, plain))).toBe(false)
  })
})
