import { UserEntity } from '../../src/modules/identity/index.js'
import { LookSweeper } from '../../src/modules/second-look/index.js'
import { TICKETS_WRITTEN } from '../../src/modules/ticket/index.js'
import { Outbox } from '../../src/core/outbox/index.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const ANYBODY = '?scope=area&kind=followUp'
const CALLED = { reached: true, note: '电话里说水通了' }

describe('second looks', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    // Both could be called, were it not for the rules.
    for (const { id } of [county.rider, county.worker])
      await server.database.write((em) => em.update(UserEntity, { id }, { phone: `138${id.slice(-8)}` }))
  })
  afterAll(() => server.stop())

  const sweep = (): Promise<number> => server.get(LookSweeper).sweep()
  /** Sessions end in the days that go by: whoever comes back signs in again. */
  const back = (person: Person): Promise<Person> => signInAs(server, person)

  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    await sweep()
    await server.settle()
  }

  async function settings(change: object): Promise<void> {
    const officer = await back(county.countyOfficer)
    const path = `counties/${county.county.id}/settings`
    const { version } = (await officer.api.get(path)).body
    expect((await officer.api.patch(path, { version, ...change })).status).toBe(200)
  }

  async function resolvedBy(resolver: Person, reporter: Person = county.rider): Promise<SeenTicket> {
    const ticket = await reported(county, {}, await back(reporter))
    const worker = await back(resolver)
    await act(worker, ticket, { action: 'accept' })
    return act(worker, ticket, { action: 'resolve', note: '接头已换' })
  }

  async function closedBy(resolver: Person): Promise<SeenTicket> {
    const ticket = await resolvedBy(resolver)
    return act(await back(county.rider), ticket, { action: 'verify', passed: true })
  }

  async function looks(person: Person, query = ''): Promise<{ kind: string; ticket: { id: string } }[]> {
    const { status, body } = await (await back(person)).api.get(`second-looks${query}`)
    expect(status).toBe(200)
    return body.items
  }

  const ofTicket = async (person: Person, { id }: SeenTicket, query = ''): Promise<readonly string[]> =>
    (await looks(person, query)).filter(({ ticket }) => ticket.id === id).map(({ kind }) => kind)

  const seen = async (person: Person, { id }: SeenTicket): Promise<SeenTicket> =>
    (await (await back(person)).api.get(`tickets/${id}`)).body

  const attempt = async (person: Person, { id }: SeenTicket, body: object): Promise<[number, string]> => {
    const response = await (await back(person)).api.post(`tickets/${id}/actions`, body)
    return [response.status, response.body.code]
  }

  it('nobody confirms for three days: the community is asked, and not a moment before', async () => {
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY - HOUR)
    expect(await ofTicket(county.officer, ticket)).toEqual([])
    await later(HOUR)
    expect(await ofTicket(county.officer, ticket)).toEqual(['confirm'])
    expect(await ofTicket(county.townOfficer, ticket)).toEqual([])
    expect(await ofTicket(county.townOfficer, ticket, '?scope=area')).toEqual(['confirm'])
    expect(await ofTicket(county.officerB, ticket)).toEqual([])
    await Promise.all([sweep(), sweep()])
    expect(await ofTicket(county.officer, ticket)).toEqual(['confirm'])
    const { body } = await (await back(county.officer)).api.get('notifications')
    const told = body.items.filter(({ ticketId, type }: { ticketId: string; type: string }) => {
      return ticketId === ticket.id && type === 'look.confirm'
    })
    expect(told).toHaveLength(1)
  })

  it('what is heard on the phone closes it, with the rating of the reporter, and the look is done', async () => {
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY)
    const verify = { action: 'verify', passed: true, satisfaction: 'mostly', tags: ['来得快'], ...CALLED }
    const done = await act(await back(county.officer), ticket, verify)
    expect(done.status).toBe('closed')
    expect(await ofTicket(county.officer, ticket)).toEqual([])
    expect(await ofTicket(county.officer, ticket, '?state=done')).toEqual(['confirm'])
    const mine = await seen(county.rider, ticket)
    expect(mine.rating).toMatchObject({ satisfaction: 'mostly', isMine: true, byPhone: true })
    expect(mine.timeline.at(-1)?.sentence).toBe('电话回访：解决了')
  })

  it('what a desk noted from the phone keeps nobody from saying it themselves, and gives way to it', async () => {
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY)
    const verify = { action: 'verify', passed: true, satisfaction: 'satisfied', ...CALLED }
    await act(await back(county.officer), ticket, verify)
    const own = { action: 'rate', satisfaction: 'unsatisfied', comment: '没人给我打过电话' }
    expect((await seen(county.rider, ticket)).allowedActions.map(({ action }) => action)).toContain('rate')
    await act(await back(county.rider), ticket, own)
    const mine = await seen(county.rider, ticket)
    expect(mine.rating).toMatchObject({ satisfaction: 'unsatisfied', isMine: true, byPhone: false })
    expect(await attempt(county.rider, ticket, own)).toEqual([409, 'TICKET_ALREADY_RATED'])
  })

  it('G01 what was said on the phone is for whoever said it and for staff, not for neighbours who follow', async () => {
    const ticket = await reported(county, {}, await back(county.rider))
    await act(await back(county.stranger), ticket, { action: 'follow' })
    const worker = await back(county.worker)
    await act(worker, ticket, { action: 'accept' })
    await act(worker, ticket, { action: 'resolve', note: '接头已换' })
    await later(3 * DAY)
    const note = '周骑手在电话里说水通了'
    const verify = { action: 'verify', passed: true, reached: true, note }
    await act(await back(county.officer), ticket, verify)
    const notes = async (person: Person): Promise<readonly string[]> =>
      (await seen(person, ticket)).timeline.map((each) => each.note)
    for (const person of [county.rider, county.officer, county.worker])
      expect(await notes(person)).toContain(note)
    expect(await notes(county.stranger)).toEqual(expect.arrayContaining(['接头已换']))
    expect(await notes(county.stranger)).not.toContain(note)
  })

  it('not fixed on the phone: it goes back with a clock of its own, beside the first one', async () => {
    const ticket = await resolvedBy(county.worker)
    const before = ticket.deadlines.resolveBy
    await later(3 * DAY)
    const officer = await back(county.officer)
    expect(await attempt(officer, ticket, { action: 'verify', passed: false, reached: true })).toEqual([
      400,
      'TICKET_NEEDS_MISSING',
    ])
    const refused = { action: 'verify', passed: false, reached: true, note: '又漏了' }
    const again = await act(officer, ticket, refused)
    expect(again).toMatchObject({ status: 'accepted', rework: true })
    expect(Date.parse(again.deadlines.resolveBy)).toBeGreaterThan(Date.parse(before) + 2 * DAY)
    expect(await ofTicket(county.officer, ticket, '?state=done')).toEqual(['confirm'])
  })

  it('what a community took in and did itself the town asks about; never the unit itself', async () => {
    const ticket = await resolvedBy(county.worker, county.officer)
    await later(3 * DAY)
    expect(await ofTicket(county.officer, ticket)).toEqual([])
    expect(await ofTicket(county.townOfficer, ticket)).toEqual(['confirm'])
    expect(await attempt(county.officer2, ticket, { action: 'verify', passed: true, ...CALLED })).toEqual([
      403,
      'TICKET_OWN_UNIT',
    ])
    expect(
      (await act(await back(county.townOfficer), ticket, { action: 'verify', passed: true, ...CALLED }))
        .status,
    ).toBe('closed')
  })

  it('calls that nobody answers are on record; after three on different hours it closes and says so', async () => {
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY)
    const missed = { action: 'followUp', reached: false, note: '没人接' }
    const once = await act(await back(county.officer), ticket, missed)
    expect(once.timeline.at(-1)?.sentence).toBe('电话回访，没有接通')
    await act(await back(county.officer), ticket, missed)
    server.clock.time += 3 * HOUR
    await act(await back(county.officer), ticket, missed)
    expect((await seen(county.officer, ticket)).status).toBe('resolved')
    server.clock.time += 3 * HOUR
    await act(await back(county.officer), ticket, missed)
    const closed = await seen(county.rider, ticket)
    expect(closed.status).toBe('closed')
    expect(closed.timeline.at(-1)).toMatchObject({ sentence: '一直没有收到不同意见，按已解决办结' })
    expect(closed.timeline.at(-1)?.actor.name).toBe('系统')
    const answered = { action: 'followUp', reached: false, satisfaction: 'satisfied', note: '没人接' }
    expect(await attempt(county.townOfficer, ticket, answered)).toEqual([400, 'CALL_BACK_UNREACHED'])
  })

  it('who was not drawn closes by itself; the reporter who answers meanwhile needs no call', async () => {
    await settings({ followUp: { silentPercent: 0 } })
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY)
    expect((await seen(county.rider, ticket)).status).toBe('closed')
    await settings({ followUp: { silentPercent: 100 } })
    const asked = await resolvedBy(county.worker)
    await later(3 * DAY)
    await act(await back(county.rider), asked, { action: 'verify', passed: true, satisfaction: 'satisfied' })
    expect(await ofTicket(county.officer, asked, '?state=done')).toEqual([])
    expect(await ofTicket(county.officer, asked)).toEqual([])
    expect((await seen(county.rider, asked)).rating).toMatchObject({
      satisfaction: 'satisfied',
      byPhone: false,
    })
  })

  it('closed and not rated: another unit calls, and reopens inside the window, whose start never moves', async () => {
    await settings({ followUp: { unratedPercent: 100 } })
    const ticket = await closedBy(county.worker)
    await later(3 * DAY)
    expect(await ofTicket(county.officer, ticket)).toEqual([])
    expect(await ofTicket(county.townOfficer, ticket)).toEqual(['followUp'])
    const unhappy = {
      action: 'followUp',
      reached: true,
      satisfaction: 'unsatisfied',
      reopen: true,
      note: '又漏水',
    }
    expect(await attempt(county.officer, ticket, unhappy)).toEqual([403, 'TICKET_OWN_UNIT'])
    const again = await act(await back(county.townOfficer), ticket, unhappy)
    expect(again).toMatchObject({ status: 'dispatched', rework: true })
    expect(again.ratings).toMatchObject([{ satisfaction: 'unsatisfied', byPhone: true }])
    const worker = await back(county.worker)
    await act(worker, ticket, { action: 'accept' })
    await act(worker, ticket, { action: 'resolve', note: '重新接好' })
    await act(await back(county.rider), ticket, { action: 'verify', passed: true })
    await later(5 * DAY)
    expect(await attempt(county.townOfficer, ticket, unhappy)).toEqual([409, 'TICKET_REOPEN_WINDOW_OVER'])
    expect((await attempt(county.townOfficer, ticket, { ...unhappy, reopen: false }))[0]).toBe(200)
    expect(await ofTicket(county.townOfficer, ticket, '?state=done')).toEqual(['followUp', 'followUp'])
    await settings({ followUp: { unratedPercent: 0 } })
  })

  it('rated meanwhile, nameless, or found by whoever did it: nobody calls', async () => {
    await settings({ followUp: { unratedPercent: 100 } })
    const ticket = await closedBy(county.worker)
    await act(await back(county.rider), ticket, { action: 'rate', satisfaction: 'satisfied' })
    await later(3 * DAY)
    const nameless = await reported(county, { anonymous: true }, await back(county.rider))
    const worker = await back(county.worker)
    await act(worker, nameless, { action: 'accept' })
    await act(worker, nameless, { action: 'resolve', note: '好了' })
    await act(await back(county.rider), nameless, { action: 'verify', passed: true })
    const ownFind = await resolvedBy(county.worker, county.worker)
    await act(await back(county.townOfficer), ownFind, { action: 'verify', passed: true })
    await later(3 * DAY)
    expect(await ofTicket(county.townOfficer, ticket, ANYBODY)).toEqual([])
    expect(await ofTicket(county.townOfficer, nameless, ANYBODY)).toEqual([])
    expect(await ofTicket(county.townOfficer, ownFind, ANYBODY)).toEqual([])
    await settings({ followUp: { unratedPercent: 0 } })
  })

  it('looked at again after 7 and 30 days, by riders who pass by too; broken again, it is done again', async () => {
    await settings({ recheck: { percent: 100, categoryCodes: ['0501'], afterDays: [7, 30] } })
    const ticket = await closedBy(county.worker)
    const passer = await addPerson(server, {
      name: '顺路骑手',
      memberships: [
        { role: 'part_time_grid_worker', areaId: county.communityA.id, countyId: county.county.id },
      ],
    })
    const passing = async (person: Person): Promise<readonly string[]> => {
      const where = `lng=${county.inGrid1.lng}&lat=${county.inGrid1.lat}&coord=wgs84`
      const { body } = await (await back(person)).api.get(`second-looks/passing?${where}`)
      return body.items.map((each: { ticketId: string }) => each.ticketId)
    }
    expect(await attempt(passer, ticket, { action: 'recheck', passed: true })).toEqual([
      404,
      'TICKET_NOT_FOUND',
    ])
    await later(7 * DAY)
    expect(await passing(passer)).toEqual([ticket.id])
    expect(await passing(county.resident)).toEqual([])
    const shown = await seen(passer, ticket)
    expect(shown.reporter).toBeUndefined()
    expect(shown.allowedActions.map(({ action }) => action)).toContain('recheck')
    await act(await back(passer), ticket, { action: 'recheck', passed: true })
    expect(await passing(passer)).toEqual([])
    expect((await (await back(passer)).api.get(`tickets/${ticket.id}`)).status).toBe(404)
    await later(23 * DAY)
    expect(await ofTicket(county.townOfficer, ticket)).toEqual(['recheck'])
    const broken = { action: 'recheck', passed: false, note: '又漏了' }
    expect(await attempt(county.officer, ticket, broken)).toEqual([403, 'TICKET_OWN_UNIT'])
    expect((await act(await back(passer), ticket, broken)).status).toBe('dispatched')
    expect(await ofTicket(county.townOfficer, ticket)).toEqual([])
    await settings({ recheck: { categoryCodes: [] } })
  })

  it('tickets of the past get the looks that are not over yet, once however often they are told of', async () => {
    const old = await closedBy(county.worker)
    server.clock.time += 8 * DAY
    const recent = await closedBy(county.worker)
    await settings({ followUp: { unratedPercent: 100 } })
    for (const turn of [1, 2]) {
      const payload = { ticketIds: [old.id, recent.id], turn }
      await server.database.write((em) => server.get(Outbox).add(em, { topic: TICKETS_WRITTEN, payload }))
      await server.settle()
    }
    await later(3 * DAY)
    expect(await ofTicket(county.townOfficer, old, ANYBODY)).toEqual([])
    expect(await ofTicket(county.townOfficer, recent, ANYBODY)).toEqual(['followUp'])
    await settings({ followUp: { unratedPercent: 0 } })
  })

  it('G11 lists and counts hold what lies in one’s own area', async () => {
    const ticket = await resolvedBy(county.worker)
    await later(3 * DAY)
    const count = async (person: Person, query = ''): Promise<number> =>
      (await (await back(person)).api.get(`second-looks/counts${query}`)).body.confirm
    expect(await count(county.officer)).toBe((await looks(county.officer, '?kind=confirm')).length)
    expect(await count(county.officerB)).toBe(0)
    expect(await count(county.officerB, '?scope=area')).toBe(0)
    const foreign = `?scope=area&areaId=${county.communityA.id}`
    for (const path of ['second-looks', 'second-looks/counts'])
      expect((await (await back(county.officerB)).api.get(`${path}${foreign}`)).status).toBe(403)
    expect((await (await back(county.resident)).api.get('second-looks')).status).toBe(403)
    expect(await ofTicket(county.countyOfficer, ticket, foreign)).toEqual(['confirm'])
  })
})
