import { CategoryDirectory } from '../../src/modules/category/index.js'
import { RingEntity } from '../../src/modules/ladder/index.js'
import { UserEntity } from '../../src/modules/identity/index.js'
import { startAliyunStub, type AliyunStub } from '../support/aliyun-stub.js'
import { HOUR, MINUTE } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the danger bell', () => {
  let stub: AliyunStub
  let server: TestServer
  let county: SmallCounty
  let places = 0

  beforeAll(async () => {
    stub = await startAliyunStub()
    server = await startTestServer({ env: stub.env })
    county = await addSmallCounty(server)
    const numbers = [county.worker, county.officer, county.officer2, county.townOfficer]
    for (const [at, { id }] of numbers.entries())
      await server.database.write((em) => em.update(UserEntity, { id }, { phone: `1390000000${at}` }))
  })
  afterAll(async () => {
    await server.stop()
    await stub.stop()
  })

  const gasAt = (by: Person, place: number): Promise<SeenTicket> => {
    const { lng, lat } = county.inGrid1
    const location = { lng: lng - 0.004 + place * 0.0008, lat: lat - 0.003, coord: 'wgs84', accuracy: 8 }
    const categoryId = server.get(CategoryDirectory).byCode('0502')?.id
    return reported(county, { categoryId, description: '燃气味很大', location }, by)
  }
  const gas = (by: Person): Promise<SeenTicket> => gasAt(by, (places += 1))

  async function rung(ticket: SeenTicket): Promise<readonly string[]> {
    await server.settle()
    const rings = await server.database.read((em) => em.findBy(RingEntity, { ticketId: ticket.id }))
    return rings.map(({ userId }) => userId)
  }

  it('rings for what one account reports, but not all night: more than a handful an hour is told without ringing', async () => {
    const told: boolean[] = []
    for (let count = 0; count < 7; count += 1) told.push((await rung(await gas(county.resident))).length > 0)
    expect(told).toEqual([true, true, true, true, true, false, false])
    const inbox = await county.worker.api.get('notifications?limit=100')
    expect(inbox.body.items.filter(({ urgent }: { urgent: boolean }) => urgent)).toHaveLength(7)
    expect(await rung(await gas(county.stranger))).not.toEqual([])
    server.clock.time += HOUR + MINUTE
    const resident = await signInAs(server, county.resident)
    expect(await rung(await gas(resident))).not.toEqual([])
  })

  it('rings as often as it must for staff, who report for many callers', async () => {
    const officerB = await signInAs(server, county.officerB)
    for (let count = 0; count < 7; count += 1)
      expect(await rung(await gasAt(officerB, 20 + count))).not.toEqual([])
  })

  it('G57 one leak reported by many rings each phone once', async () => {
    const all: string[] = []
    for (const person of [county.stranger, county.rider, county.plumber, county.resident])
      all.push(...(await rung(await gasAt(await signInAs(server, person), 11))))
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
  })
})
