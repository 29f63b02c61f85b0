import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('who is not in service any more', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  const dismiss = (person: Person): Promise<unknown> =>
    server.database.write((em) =>
      em.query('UPDATE membership SET valid_to = ? WHERE user_id = ?', [server.clock.now(), person.id]),
    )
  const moveTo = (person: Person, areaId: string): Promise<unknown> =>
    server.database.write((em) =>
      em.query('UPDATE membership SET area_id = ? WHERE user_id = ?', [areaId, person.id]),
    )

  async function expectShutOut(person: Person, ticket: SeenTicket): Promise<void> {
    expect((await person.api.get(`tickets/${ticket.id}`)).status).toBe(404)
    for (const body of [
      { action: 'arrive', reason: '到了' },
      { action: 'resolve', note: '好了' },
      { action: 'comment', note: '还在' },
    ])
      expect((await person.api.post(`tickets/${ticket.id}/actions`, body)).status).toBe(404)
    const { body } = await person.api.get('tickets?box=todo')
    expect(body.items).toEqual([])
    expect((await person.api.get('tickets/counts?box=todo')).body.all).toBe(0)
  }

  it('G19 a grid worker who was dismissed neither sees, does nor lists the ticket that was theirs', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await dismiss(county.worker)
    await expectShutOut(county.worker, ticket)
  })

  it('G19 an officer who moved to another community leaves the tickets of the old one behind', async () => {
    const ticket = await reported(county)
    await act(county.officer, ticket, { action: 'accept' })
    await moveTo(county.officer, county.communityB.id)
    await expectShutOut(county.officer, ticket)
  })

  it('G19 somebody who left an organisation sees nothing of its tickets', async () => {
    const ticket = await reported(county)
    const owner = { party: 'organisation', organisationId: county.water.id }
    await act(county.officer, ticket, { action: 'transfer', owner, reason: '主管' })
    await act(county.plumber, ticket, { action: 'accept' })
    await dismiss(county.plumber)
    await expectShutOut(county.plumber, ticket)
  })

  it('G19 a disabled account is refused at once, with a word', async () => {
    await server.database.write((em) =>
      em.query("UPDATE user SET status = 'disabled' WHERE id = ?".replace('user', '`user`'), [
        county.worker.id,
      ]),
    )
    for (const call of [
      county.worker.api.get('tickets?box=todo'),
      county.worker.api.post('tickets', reportBody(county)),
    ])
      expect(await call).toMatchObject({ status: 403, body: { code: 'ACCOUNT_DISABLED' } })
  })

  it('a stand-in from another grid, named in the roster, may do what was given to them', async () => {
    const helper = await addPerson(server, {
      name: '外援',
      memberships: [{ role: 'grid_worker', areaId: county.gridB.id }],
    })
    await server.database.write((em) =>
      em.query('UPDATE duty SET user_id = ? WHERE user_id = ?', [helper.id, county.worker.id]),
    )
    const ticket = await reported(county)
    expect(ticket['owner'].name).toBe('外援')
    await act(helper, ticket, { action: 'accept' })
    expect((await helper.api.get('tickets?box=todo')).body.items).toHaveLength(1)
  })

  it('an organisation that did the work still sees it when it is closed, and hears of its rating', async () => {
    const ticket = await reported(county)
    const owner = { party: 'organisation', organisationId: county.water.id }
    await act(county.officer, ticket, { action: 'transfer', owner, reason: '主管' })
    await act(county.plumber, ticket, { action: 'accept' })
    await act(county.plumber, ticket, { action: 'resolve', note: '好了' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    await server.settle()
    const inbox = await county.plumber.api.get('notifications')
    expect(inbox.body.items[0]).toMatchObject({ type: 'ticket.passed', ticketId: ticket.id })
    const seen = await county.plumber.api.get(`tickets/${ticket.id}`)
    expect(seen).toMatchObject({ status: 200, body: { status: 'closed', projection: 'handler' } })
    await act(county.plumber, ticket, { action: 'comment', note: '以后有事找我们' })
  })

  it.each([
    { action: 'decline', reason: '不归我们' },
    { action: 'transfer', reason: '请社区办', owner: { party: 'desk' } },
  ])('$action by an organisation, which then no longer sees it, is answered as done', async (body) => {
    const ticket = await reported(county)
    const water = { party: 'organisation', organisationId: county.water.id }
    await act(county.officer, ticket, { action: 'transfer', owner: water, reason: '主管' })
    await act(county.plumber, ticket, { action: 'accept' })
    const owner = 'owner' in body ? { owner: { party: 'desk', areaId: county.communityA.id } } : {}
    const answer = await county.plumber.api.post(`tickets/${ticket.id}/actions`, { ...body, ...owner })
    expect([answer.status, answer.body.id]).toEqual([200, ticket.id])
    expect((await county.plumber.api.get(`tickets/${ticket.id}`)).status).toBe(404)
  })
})
