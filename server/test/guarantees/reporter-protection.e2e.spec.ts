import { AuditTrail } from '../../src/core/audit/index.js'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { WechatIdentityEntity } from '../../src/modules/identity/data/wechat-identity.entity.js'
import { looksAtReporter, rowsOf } from '../support/evidence.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const NAME = '欧阳上报'
const PHONE = '13812345678'
const OPENID = 'oSecretOpenId0001'

describe('the reporter is protected', () => {
  let server: TestServer
  let county: SmallCounty
  let reporter: Person

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    reporter = await addPerson(server, {
      name: NAME,
      phone: PHONE,
      countyId: county.county.id,
      memberships: [{ role: 'part_time_grid_worker', areaId: county.communityA.id }],
    })
    const wechat = { id: newId(), openid: OPENID, unionid: null, userId: reporter.id, createdAt: 1 }
    await server.database.write((em) => insertRows(em, WechatIdentityEntity, [wechat]))
  })
  afterAll(() => server.stop())

  /** Everything a person can get to see around a ticket, as one text. */
  async function seenBy(person: Person, ticket: SeenTicket): Promise<string> {
    await server.settle()
    const { lng, lat } = county.inGrid1
    const boxes = ['todo', 'area', 'followed', 'mine'].map((box) => `tickets?box=${box}&limit=100`)
    const paths = [
      `tickets/${ticket.id}`,
      `tickets/${ticket.id}/owners`,
      ...boxes,
      `tickets?box=area&q=${ticket.number}`,
      `tickets/similar?lng=${lng}&lat=${lat}&coord=wgs84`,
      'notifications?limit=100',
      'me',
    ]
    const answers = await Promise.all(paths.map((path) => person.api.get(path)))
    return answers.map(({ text }) => text).join('\n')
  }

  function expectUnknown(text: string): void {
    for (const secret of [NAME, PHONE, OPENID, reporter.id, '138****5678']) expect(text).not.toContain(secret)
  }

  /** A ticket that went through every hand, in which the reporter acted at each turn. */
  async function eventful(rest: object = {}): Promise<SeenTicket> {
    const ticket = await reported(county, rest, reporter)
    await act(reporter, ticket, { action: 'comment', note: '快点来' })
    await act(reporter, ticket, { action: 'amend', description: '水更大了' })
    await act(county.officer, ticket, {
      action: 'transfer',
      owner: { party: 'organisation', organisationId: county.water.id },
      reason: '主管',
    })
    await act(county.plumber, ticket, { action: 'accept' })
    await act(county.plumber, ticket, { action: 'resolve', note: '修好了' })
    await act(reporter, ticket, { action: 'verify', passed: false, note: '还漏' })
    await act(county.plumber, ticket, { action: 'resolve', note: '又修了' })
    await act(reporter, ticket, { action: 'verify', passed: true, note: '好了' })
    await act(reporter, ticket, { action: 'rate', satisfaction: 'satisfied', comment: '谢谢' })
    return act(reporter, ticket, { action: 'reopen', reason: '又漏了' })
  }

  it('G01 a grid worker, an organisation and a follower read all there is → no name, phone, openid or id of the reporter', async () => {
    const ticket = await eventful()
    await act(county.resident, ticket, { action: 'follow' })
    for (const person of [county.worker, county.standIn, county.plumber, county.resident, county.stranger]) {
      expectUnknown(await seenBy(person, ticket))
    }
    expect(await looksAtReporter(server, ticket.id)).not.toContain(county.worker.id)
    expect(await looksAtReporter(server, ticket.id)).not.toContain(county.plumber.id)
  })

  it('G01 the answers to a handler’s own actions, refused ones too, hold no reporter', async () => {
    const ticket = await reported(county, {}, reporter)
    const bodies = [
      { action: 'verify', passed: true },
      { action: 'accept' },
      { action: 'accept' },
      { action: 'arrive', reason: '在门口' },
      { action: 'comment', note: '到了' },
      { action: 'resolve', note: '好了', version: 1 },
      { action: 'resolve', note: '好了' },
    ]
    for (const body of bodies) {
      expectUnknown((await county.worker.api.post(`tickets/${ticket.id}/actions`, body)).text)
    }
  })

  it('G01 an anonymous reporter is unmasked by nobody: not by community, town or county, and there is nothing to write down', async () => {
    const ticket = await eventful({ anonymous: true })
    for (const person of [county.officer, county.townOfficer, county.countyOfficer]) {
      expectUnknown(await seenBy(person, ticket))
    }
    expect(await looksAtReporter(server, ticket.id)).toEqual([])
    const own = await reporter.api.get(`tickets/${ticket.id}`)
    expect(own.body).toMatchObject({ mine: true, reporter: { isMe: true } })
  })

  it('G01 a named reporter is seen by the community and above, in the ticket only, with an audit row each time', async () => {
    const ticket = await reported(county, {}, reporter)
    const readers = [county.officer, county.officer, county.townOfficer, county.countyOfficer]
    for (const reader of readers) {
      const { body } = await reader.api.get(`tickets/${ticket.id}`)
      expect(body.reporter).toMatchObject({ name: NAME, phone: PHONE })
    }
    const expected = readers.map(({ id }) => id)
    expect((await looksAtReporter(server, ticket.id)).sort()).toEqual(expected.sort())
    const list = await county.officer.api.get('tickets?box=area&limit=100')
    expectUnknown(list.text)
    expect(await looksAtReporter(server, ticket.id)).toHaveLength(readers.length)
  })

  it('G01 the answer to an officer’s action names the reporter and is written down like a reading', async () => {
    const ticket = await reported(county, {}, reporter)
    const answer = await act(county.officer, ticket, { action: 'accept' })
    expect(answer['reporter'].name).toBe(NAME)
    expect(await looksAtReporter(server, ticket.id)).toEqual([county.officer.id])
  })

  it('G01 an officer of another community gets a 404 and leaves no audit row', async () => {
    const ticket = await reported(county, {}, reporter)
    const answer = await county.officerB.api.get(`tickets/${ticket.id}`)
    expect(answer.status).toBe(404)
    expectUnknown(answer.text)
    expect(await looksAtReporter(server, ticket.id)).toEqual([])
  })

  it('G01 notices to handlers and officers name no reporter', async () => {
    await eventful()
    await server.settle()
    const notices = await rowsOf(server, 'notification')
    expect(notices.length).toBeGreaterThan(0)
    const told = notices.filter(({ user_id: userId }) => userId !== reporter.id)
    for (const secret of [NAME, PHONE, OPENID, reporter.id])
      expect(JSON.stringify(told)).not.toContain(secret)
  })

  it('G02 the audit row cannot be written → the reporter is not shown, and nothing of the ticket', async () => {
    const ticket = await reported(county, {}, reporter)
    const audit = jest.spyOn(server.get(AuditTrail), 'record').mockRejectedValue(new Error('disk full'))
    try {
      const answer = await county.officer.api.get(`tickets/${ticket.id}`)
      expect(answer.status).toBe(500)
      expectUnknown(answer.text)
      expect(answer.text).not.toContain(ticket.number)
      expect((await county.worker.api.get(`tickets/${ticket.id}`)).status).toBe(200)
    } finally {
      audit.mockRestore()
    }
    expect((await county.officer.api.get(`tickets/${ticket.id}`)).body.reporter.name).toBe(NAME)
  })

  it('G02 the audit table itself refuses the row → the access is refused', async () => {
    const ticket = await reported(county, {}, reporter)
    await server.database.write((em) => em.query('ALTER TABLE audit_row RENAME TO audit_row_away'))
    const answer = await county.countyOfficer.api.get(`tickets/${ticket.id}`)
    await server.database.write((em) => em.query('ALTER TABLE audit_row_away RENAME TO audit_row'))
    expect(answer.status).toBe(500)
    expectUnknown(answer.text)
  })

  it('G01 a closed ticket keeps its reporter from those who did the work', async () => {
    const ticket = await closed(county)
    const answer = await county.worker.api.get(`tickets/${ticket.id}`)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(county.rider.name)
    expect(answer.text).not.toContain(county.rider.id)
  })
})
