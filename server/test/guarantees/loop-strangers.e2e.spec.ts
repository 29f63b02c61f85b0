import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { AreaEntity, AreaStore } from '../../src/modules/area/index.js'
import { addCalledParties, type CalledParties } from '../support/called-parties.js'
import { HOUR } from '../support/manual-clock.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the closed loop and whoever has no part in it', () => {
  let server: TestServer
  let county: SmallCounty
  let parties: CalledParties
  let ticket: SeenTicket
  let callId: string
  let strangers: readonly Person[]

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    parties = await addCalledParties(server, county)
    strangers = [county.stranger, county.resident, county.officerB, county.plumber, ...(await neighbours())]
    ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    const organisationIds = [parties.property.id, parties.bureau.id]
    await act(county.townOfficer, ticket, { action: 'whistle', reason: '请物业配合', organisationIds })
    const until = new Date(server.clock.now() + 5 * HOUR).toISOString()
    await act(county.townOfficer, ticket, { action: 'supervise', note: '请尽快', until })
    await act(county.worker, ticket, { action: 'suspend', reason: '等材料', until })
    const { body } = await county.officer.api.get(`tickets/${ticket.id}/whistles`)
    callId = body.items[0].calls[0].id
    await server.settle()
  })
  afterAll(() => server.stop())

  /** The duty officer and a department's clerk of the county next door. */
  async function neighbours(): Promise<readonly Person[]> {
    const id = newId()
    const named = { code: '320998', name: '邻县', shortName: '邻县' }
    const other: AreaEntity = { ...county.county, ...named, id, countyId: id }
    await server.database.write((em) => insertRows(em, AreaEntity, [other]))
    await server.get(AreaStore).refresh()
    const at = { countyId: id, areaId: id }
    const clerk = { role: 'department' as const, countyId: id, organisationId: newId() }
    return [
      await addPerson(server, {
        name: '邻县值班',
        countyId: id,
        memberships: [{ role: 'county_officer', ...at }],
      }),
      await addPerson(server, { name: '邻县部门', countyId: id, memberships: [clerk] }),
    ]
  }

  /** What each of them is told, if it is not what was expected. */
  async function otherwise(
    people: readonly Person[],
    paths: readonly string[],
    is: readonly number[],
  ): Promise<string[]> {
    const wrong: string[] = []
    for (const path of paths)
      for (const { api, name } of people) {
        const { status, text } = await api.get(path)
        if (!is.includes(status) || text.includes(ticket.id)) wrong.push(`${name} ${path} ${status}`)
      }
    return wrong
  }

  it('G09 reads nothing of its whistles, orders, requests, clocks and routes, nor makes a link', async () => {
    const of = ['whistles', 'supervisions', 'requests', 'clocks', 'route', 'rings']
    const paths = [...of.map((each) => `tickets/${ticket.id}/${each}`), `whistle-calls/${callId}/order.pdf`]
    expect(await otherwise(strangers, paths, [404])).toEqual([])
    for (const { api } of [...strangers, county.rider, parties.bureauClerk])
      expect((await api.post(`whistle-calls/${callId}/link`, {})).status).toBe(404)
    expect((await county.worker.api.post(`whistle-calls/${callId}/link`, {})).status).toBe(403)
  })

  it('G09 whoever reported it reads how it stands, and not what staff do among themselves', async () => {
    const paths = ['whistles', 'supervisions', 'route'].map((each) => `tickets/${ticket.id}/${each}`)
    for (const path of paths) expect([path, (await county.rider.api.get(path)).status]).toEqual([path, 403])
    expect((await county.rider.api.get(`whistle-calls/${callId}/order.pdf`)).status).toBe(404)
    expect((await county.rider.api.get(`tickets/${ticket.id}/requests`)).body).toEqual({ items: [] })
  })

  it('G11 finds it on no list, and opens no list, figure, export or setting of another area', async () => {
    const { id } = county.communityA
    const own = ['requests', 'requests?box=asked', 'supervisions', 'second-looks', 'second-looks/passing']
    expect(await otherwise(strangers, own, [200, 403])).toEqual([])
    const lists = [
      'figures',
      'figures/export.csv',
      'figures/reported/tickets',
      'announcements',
      'content-checks',
    ]
    const areas = [...lists, 'supervisions'].map((each) => `${each}?areaId=${id}`)
    const settings = ['settings', 'limits', 'calendar'].map((each) => `counties/${county.county.id}/${each}`)
    const closed = [...areas, `second-looks?scope=area&areaId=${id}`, ...settings]
    expect(await otherwise([...strangers, county.worker], closed, [403])).toEqual([])
  })

  it('G19 a clerk who left reads nothing more, a disabled account is nobody', async () => {
    const clerk = await addPerson(server, {
      ...{ name: '离职的人', countyId: county.county.id },
      memberships: [
        { role: 'department', countyId: county.county.id, organisationId: parties.bureau.id, validTo: 1 },
      ],
    })
    expect(
      await otherwise([clerk], [`tickets/${ticket.id}/whistles`, `tickets/${ticket.id}`], [404]),
    ).toEqual([])
    const figures = `organisations/${parties.bureau.id}/response-figures`
    expect((await clerk.api.get(figures)).status).toBe(403)
  })
})
