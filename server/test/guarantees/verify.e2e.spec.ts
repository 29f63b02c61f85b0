import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PASS = { action: 'verify', passed: true }

describe('whoever did the work is not the one who says it is done', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  async function resolved(
    reporter: Person,
    resolver: Person,
    followers: readonly Person[] = [],
  ): Promise<SeenTicket> {
    const ticket = await reported(county, {}, reporter)
    for (const follower of followers) await act(follower, ticket, { action: 'follow' })
    await act(resolver, ticket, { action: 'accept' })
    return act(resolver, ticket, { action: 'resolve', note: '好了' })
  }

  async function verify(by: Person, ticket: SeenTicket): Promise<[number, string | undefined]> {
    const { status, body } = await by.api.post(`tickets/${ticket.id}/actions`, PASS)
    return [status, body.code]
  }

  it('the resolver is refused, be it worker, officer, follower or reporter', async () => {
    expect(await verify(county.officer, await resolved(county.rider, county.officer))).toEqual([
      403,
      'TICKET_OWN_WORK',
    ])
    const followed = await resolved(county.rider, county.worker, [county.worker])
    expect(await verify(county.worker, followed)).toEqual([403, 'TICKET_OWN_WORK'])
    const own = await resolved(county.worker, county.worker)
    expect(await verify(county.worker, own)).toEqual([403, 'TICKET_OWN_WORK'])
  })

  it('a refusal in the name of the resolver sends nothing back either', async () => {
    const ticket = await resolved(county.rider, county.officer)
    const body = { action: 'verify', passed: false, note: '我再来一次' }
    expect((await county.officer.api.post(`tickets/${ticket.id}/actions`, body)).status).toBe(403)
  })

  it('an assistant of the work, without another part in it, is no judge', async () => {
    const ticket = await resolved(county.rider, county.officer)
    expect(await verify(county.worker, ticket)).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
  })

  it('what a community took in and did itself is confirmed by the level above, not by its officers', async () => {
    const ticket = await resolved(county.officer, county.worker)
    expect(await verify(county.officer, ticket)).toEqual([403, 'TICKET_OWN_UNIT'])
    expect(await verify(county.officer2, ticket)).toEqual([403, 'TICKET_OWN_UNIT'])
    expect(await verify(county.townOfficer, ticket)).toEqual([200, undefined])
  })

  it('nor by a grid worker of the same community who follows it', async () => {
    const neighbour = await addPerson(server, {
      name: '二号网格员',
      memberships: [{ role: 'grid_worker', areaId: county.grid2.id, countyId: county.county.id }],
    })
    const ticket = await resolved(county.officer, county.worker, [neighbour, county.resident])
    expect(await verify(neighbour, ticket)).toEqual([403, 'TICKET_OWN_UNIT'])
    expect(await verify(county.resident, ticket)).toEqual([200, undefined])
  })

  it('what a rider reported the community may confirm when it did not do the work', async () => {
    const ticket = await resolved(county.rider, county.worker)
    expect(await verify(county.officer, ticket)).toEqual([200, undefined])
  })

  it('what an organisation resolved its own people do not confirm', async () => {
    const colleague = await addPerson(server, {
      name: '水务同事',
      memberships: [{ role: 'utility', organisationId: county.water.id }],
    })
    const ticket = await reported(county, {}, colleague)
    const owner = { party: 'organisation', organisationId: county.water.id }
    await act(county.officer, ticket, { action: 'transfer', owner, reason: '主管' })
    await act(county.plumber, ticket, { action: 'accept' })
    await act(county.plumber, ticket, { action: 'resolve', note: '好了' })
    expect(await verify(colleague, ticket)).toEqual([403, 'TICKET_OWN_UNIT'])
    expect(await verify(county.officer, ticket)).toEqual([200, undefined])
  })

  it('the list of allowed actions never offers what is refused', async () => {
    const ticket = await resolved(county.officer, county.worker)
    for (const [person, may] of [
      [county.officer, false],
      [county.officer2, false],
      [county.worker, false],
      [county.townOfficer, true],
    ] as const) {
      const { body } = await person.api.get(`tickets/${ticket.id}`)
      const offered = body.allowedActions.map(({ action }: { action: string }) => action)
      expect([person.name, offered.includes('verify')]).toEqual([person.name, may])
    }
  })
})
