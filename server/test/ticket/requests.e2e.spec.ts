import { HoldSweep } from '../../src/modules/ticket/request/hold-sweep.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PEOPLE = ['rider', 'worker', 'officer', 'officer2', 'townOfficer', 'countyOfficer'] as const
const YES = { action: 'grant', passed: true }
const NO = { action: 'grant', passed: false, note: '材料不全' }

describe('what a lead asks for and desks grant', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  /** Time passes; whoever was signed in signs in again. */
  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of PEOPLE) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  const suspend = (days: number): object => ({
    action: 'suspend',
    reason: '等配件',
    until: new Date(server.clock.now() + days * DAY).toISOString(),
  })

  async function accepted(by: Person = county.worker): Promise<SeenTicket> {
    return act(by, await reported(county), { action: 'accept' })
  }

  async function listed(by: Person, query: string): Promise<readonly object[]> {
    return (await by.api.get(`requests${query}`)).body['items'] as readonly object[]
  }

  async function read(by: Person, { id }: SeenTicket): Promise<SeenTicket> {
    return (await by.api.get(`tickets/${id}`)).body as SeenTicket
  }

  async function refused(by: Person, ticket: SeenTicket, body: object): Promise<[number, string]> {
    const answer = await by.api.post(`tickets/${ticket.id}/actions`, body)
    return [answer.status, String(answer.body.code)]
  }

  it('a hold is granted by the community and the town, and the clock stands still until it ends', async () => {
    const ticket = await accepted()
    const asked = await act(county.worker, ticket, suspend(10))
    expect(asked.status).toBe('accepted')
    expect(await refused(county.townOfficer, asked, YES)).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
    const once = await act(county.officer, ticket, YES)
    expect([once.status, once.version]).toEqual(['accepted', asked.version])
    const held = await act(county.townOfficer, ticket, YES)
    expect([held.status, held.version]).toEqual(['suspended', asked.version + 1])
    const left = Date.parse(asked.deadlines.resolveBy) - server.clock.now()
    await later(2 * DAY)
    const resumed = await act(county.worker, ticket, { action: 'resume' })
    expect(resumed.status).toBe('accepted')
    expect(Date.parse(resumed.deadlines.resolveBy) - server.clock.now()).toBe(left)
    expect(await refused(county.worker, ticket, suspend(1))).toEqual([409, 'TICKET_SUSPENDED_BEFORE'])
  })

  it('a refusal says why, and the work goes on', async () => {
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(10))
    expect(await refused(county.officer, ticket, { action: 'grant', passed: false })).toEqual([
      400,
      'TICKET_REFUSAL_UNEXPLAINED',
    ])
    const answered = await act(county.officer, ticket, NO)
    expect(answered.status).toBe('accepted')
    expect(await refused(county.officer, ticket, YES)).toEqual([409, 'TICKET_REQUEST_NONE'])
    const again = await act(county.worker, ticket, suspend(3))
    expect(again.status).toBe('accepted')
  })

  it('whoever sits at a desk asks the one above; nobody grants their own', async () => {
    const ticket = await accepted(county.officer)
    await act(county.officer, ticket, suspend(10))
    expect(await refused(county.officer2, ticket, YES)).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
    expect((await act(county.townOfficer, ticket, YES)).status).toBe('suspended')
  })

  it('a hold has an end within the county’s limit', async () => {
    const ticket = await accepted()
    for (const days of [-1, 366])
      expect(await refused(county.worker, ticket, suspend(days))).toEqual([400, 'TICKET_HOLD_END_INVALID'])
  })

  it('an extension gives the original limit once more, twice at most', async () => {
    const ticket = await accepted()
    const extend = { action: 'extend', reason: '要开挖路面' }
    for (const times of [2, 3]) {
      await act(county.worker, ticket, extend)
      await act(county.officer, ticket, YES)
      const longer = await act(county.townOfficer, ticket, YES)
      const whole = Date.parse(longer.deadlines.resolveBy) - Date.parse(longer.createdAt)
      expect(whole).toBe(times * HOUR)
    }
    expect(await refused(county.worker, ticket, extend)).toEqual([409, 'TICKET_EXTENDED_TWICE'])
  })

  it('what waits is withdrawn when the ticket leaves its states', async () => {
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(10))
    await act(county.worker, ticket, { action: 'resolve', note: '配件到了，已修好' })
    expect(await refused(county.officer, ticket, YES)).toEqual([409, 'TICKET_WRONG_STATE'])
    await act(county.rider, ticket, { action: 'verify', passed: false, note: '还在漏' })
    expect(await refused(county.officer, ticket, YES)).toEqual([409, 'TICKET_REQUEST_NONE'])
  })

  it('a timeout is appealed against once: it counts no more, and stays a fact', async () => {
    const ticket = await accepted()
    await later(3 * HOUR)
    expect(await refused(county.worker, ticket, { action: 'extend', reason: '来不及' })).toEqual([
      409,
      'TICKET_REQUEST_OVERDUE',
    ])
    await act(county.worker, ticket, { action: 'resolve', note: '接头已换' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    await act(county.worker, ticket, { action: 'appeal', reason: '暴雨封路' })
    await act(county.townOfficer, ticket, YES)
    const granted = await act(county.countyOfficer, ticket, YES)
    expect(granted.status).toBe('closed')
    expect(granted).toMatchObject({ late: true, exempted: true })
    expect(await refused(county.worker, ticket, { action: 'appeal', reason: '再来' })).toEqual([
      409,
      'TICKET_APPEALED_BEFORE',
    ])
  })

  it('a rejection is appealed against one level above, and the ticket finds its owner anew', async () => {
    const ticket = await reported(county)
    await act(county.officer, ticket, { action: 'reject', reason: '不属于本社区' })
    await act(county.rider, ticket, { action: 'appeal', reason: '就在我们楼下' })
    expect(await refused(county.officer, ticket, YES)).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
    const taken = await act(county.townOfficer, ticket, YES)
    expect(taken.status).toBe('dispatched')
    expect(taken.owner.name).toBe(county.worker.name)
  })

  it('a ticket on hold that is merged and taken apart again is still on hold', async () => {
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(10))
    await act(county.officer, ticket, YES)
    await act(county.townOfficer, ticket, YES)
    const other = await reported(county)
    await act(county.officer, ticket, { action: 'merge', intoId: other.id })
    const apart = await act(county.officer, ticket, { action: 'unmerge', reason: '两处漏水' })
    expect([apart.status, apart.deadlines.nextDueAt]).toEqual(['suspended', null])
    const given = await act(county.officer, ticket, {
      action: 'transfer',
      owner: { party: 'organisation', organisationId: county.water.id },
      reason: '专业单位去',
    })
    expect(given.status).toBe('dispatched')
    expect(given.deadlines.nextDueAt).not.toBeNull()
  })

  it('desks see what waits for them, askers what became of it', async () => {
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(10))
    const waits = { kind: 'suspend', state: 'waiting', reason: '等配件', ticket: { id: ticket.id } }
    const [first] = await listed(county.officer, '?state=waiting')
    expect(first).toMatchObject({ ...waits, mayAnswer: true, last: false })
    const before = await listed(county.townOfficer, '?state=waiting')
    expect(before).not.toContainEqual(expect.objectContaining({ ticketId: ticket.id }))
    await act(county.officer, ticket, { ...YES, note: '情况属实' })
    expect((await listed(county.townOfficer, '?state=waiting'))[0]).toMatchObject({
      ...waits,
      ...{ mayAnswer: true, last: true, answers: [{ name: county.officer.name, note: '情况属实' }] },
    })
    await act(county.townOfficer, ticket, NO)
    expect((await listed(county.worker, '?box=asked'))[0]).toMatchObject({ ...waits, state: 'refused' })
    await server.settle()
    const { items } = (await county.worker.api.get('notifications')).body as { items: { title: string }[] }
    expect(items.map(({ title }) => title)).toContain('挂账没有同意')
    expect((await county.rider.api.get('requests')).status).toBe(403)
    expect((await county.rider.api.get(`tickets/${ticket.id}/requests`)).body['items']).toEqual([])
  })

  it('an officer who filed it for a caller answers what waits for the desk all the same', async () => {
    const filed = await reported(county, { onBehalfOf: { name: '赵奶奶' } }, county.officer)
    const ticket = await act(county.worker, filed, { action: 'accept' })
    await act(county.worker, ticket, suspend(3))
    const { items } = (await county.officer.api.get(`tickets/${ticket.id}/requests`)).body as {
      items: object[]
    }
    expect(items).toMatchObject([{ kind: 'suspend', mayAnswer: true }])
    await act(county.officer, ticket, YES)
  })

  it('two levels are two people, also where one person sits at both desks', async () => {
    const countyId = county.county.id
    const both = await addPerson(server, {
      ...{ name: '兼任', countyId },
      memberships: [
        { role: 'community_officer', countyId, areaId: county.communityA.id },
        { role: 'subdistrict_officer', countyId, areaId: county.town.id },
      ],
    })
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(3))
    await act(both, ticket, YES)
    expect(await refused(both, ticket, YES)).toEqual([403, 'TICKET_GRANTED_BEFORE'])
    const offered = (await read(both, ticket)).allowedActions.map(({ action }) => action)
    expect(offered).not.toContain('grant')
    const { body } = await both.api.get(`tickets/${ticket.id}/requests`)
    expect(body.items).toEqual([expect.objectContaining({ mayAnswer: false, state: 'waiting' })])
    expect((await act(county.townOfficer, ticket, YES)).status).toBe('suspended')
  })

  it('G01 whoever leads what they reported without a name asks as the lead, and stays unknown as the reporter', async () => {
    const ticket = await reported(county, { anonymous: true }, county.worker)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, suspend(3))
    const { body } = await county.officer.api.get(`tickets/${ticket.id}/requests`)
    expect(body.items).toEqual([
      expect.objectContaining({ askedBy: { name: county.worker.name, title: '', isMe: false } }),
    ])
    expect((await read(county.officer, ticket)).reporter).toBeUndefined()
    await act(county.officer, ticket, NO)
  })

  it('a hold ends by itself on its day, once, whichever process looks', async () => {
    const ticket = await accepted()
    await act(county.worker, ticket, suspend(5))
    await act(county.officer, ticket, YES)
    const held = await act(county.townOfficer, ticket, YES)
    expect(held.headline).toContain('恢复')
    const sweep = server.get(HoldSweep)
    await sweep.sweep()
    expect((await read(county.officer, ticket)).status).toBe('suspended')
    await later(5 * DAY)
    await Promise.all([sweep.sweep(), sweep.sweep()])
    await sweep.sweep()
    const resumed = await read(county.officer, ticket)
    expect([resumed.status, resumed.suspendedUntil]).toEqual(['accepted', null])
    expect(resumed.timeline.filter(({ action }) => action === 'resume')).toHaveLength(1)
    expect(resumed.timeline.at(-1)?.actor.name).toBe('系统')
  })
})
