import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { JobLeaseEntity, JobLeases, PeriodicJobs, type PeriodicJob } from '../../src/core/jobs/index.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { USUAL_SETTINGS } from '../../src/modules/county-settings/index.js'
import { LadderClimb, RingEntity } from '../../src/modules/ladder/index.js'
import { LadderJobs } from '../../src/modules/ladder/ladder-jobs.js'
import { RingDialler } from '../../src/modules/ladder/ring-dialler.js'
import { RingOutcomes } from '../../src/modules/ladder/ring-outcomes.js'
import type { RingView } from '../../src/modules/ladder/ring.views.js'
import { AbsenceEntity, DutyEntity } from '../../src/modules/routing/index.js'
import { startAliyunStub, type AliyunStub } from '../support/aliyun-stub.js'
import { HOUR, MINUTE } from '../support/manual-clock.js'
import { addAccount, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface InboxItem {
  readonly type: string
  readonly ticketId: string
  readonly title: string
  readonly body: string
  readonly urgent: boolean
}

describe('the ladder', () => {
  let files: TestDatabase
  let stub: AliyunStub
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    files = await createTestDatabase()
    stub = await startAliyunStub()
    server = await startTestServer({ files, env: stub.env })
    county = await addSmallCounty(server)
  })

  afterAll(async () => {
    await server.stop()
    await stub.stop()
    await files.drop()
  })

  /** Sessions are short: people sign in anew. */
  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    county = await again(county)
  }

  /** Out of the way of the next test. */
  async function finish(ticket: SeenTicket): Promise<void> {
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
  }

  const climb = (): Promise<number> => server.get(LadderClimb).climbAll()
  const dial = (): Promise<number> => server.get(RingDialler).dial()

  async function toldOf(person: Person, { id }: SeenTicket, type?: string): Promise<InboxItem[]> {
    const { items } = (await person.api.get('notifications?limit=100')).body as { items: InboxItem[] }
    return items.filter(
      (each) => each.ticketId === id && each.type.startsWith(type ?? 'ticket.') && /due/.test(each.type),
    )
  }

  async function escalations({ id }: SeenTicket): Promise<readonly { sentence: string }[]> {
    const { timeline } = (await county.officer.api.get(`tickets/${id}`)).body as {
      timeline: { action: string; sentence: string }[]
    }
    return timeline.filter(({ action }) => action === 'escalate')
  }

  it('reminds whoever has it before the limit is over, once, and leaves no mark on the timeline', async () => {
    const ticket = await reported(county)
    await later(11 * MINUTE)
    await climb()
    expect(await toldOf(county.worker, ticket)).toHaveLength(0)
    await later(2 * MINUTE)
    await climb()
    await climb()
    expect(await toldOf(county.worker, ticket)).toMatchObject([
      { type: 'ticket.dueSoon', title: '时限快到了，请接单', urgent: false },
    ])
    expect(await escalations(ticket)).toHaveLength(0)
    await finish(ticket)
  })

  it('G13 goes up level by level, each step once: stand-in, community, town, county', async () => {
    const ticket = await reported(county)
    const told = async (person: Person): Promise<number> =>
      (await toldOf(person, ticket, 'ticket.overdue')).length
    const people = (): Person[] => [county.standIn, county.officer, county.townOfficer, county.countyOfficer]
    const seen: number[][] = []
    for (const minutes of [15, 4, 4, 8]) {
      await later(minutes * MINUTE)
      await climb()
      await climb()
      seen.push(await Promise.all(people().map(told)))
    }
    expect(seen).toEqual([
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ])
    expect((await escalations(ticket)).map(({ sentence }) => sentence)).toEqual([
      '超时还没接单，已请代班的人接手',
      '超时还没接单，已报甲社区',
      '超时还没接单，已报试验镇',
      '超时还没接单，已报试验县',
    ])
    await finish(ticket)
  })

  it('G13 a deadline passed while the server was down is raised once after the restart, to the level it has come to', async () => {
    const ticket = await reported(county)
    await server.stop()
    const before = server.clock.time
    server = await startTestServer({ files, env: stub.env })
    server.clock.time = before + 40 * MINUTE
    county = await again(county)
    await Promise.all([climb(), climb()])
    await climb()
    expect(await escalations(ticket)).toMatchObject([{ sentence: '超时还没接单，已报试验县' }])
    for (const person of [county.worker, county.standIn, county.officer, county.countyOfficer])
      expect(await toldOf(person, ticket)).toHaveLength(1)
    await finish(ticket)
  })

  it('G13 two processes on one database never raise the same step twice', async () => {
    const ticket = await reported(county)
    const other = await startTestServer({ files, env: stub.env })
    await later(16 * MINUTE)
    other.clock.time = server.clock.time
    const both = await Promise.all([climb(), other.get(LadderClimb).climbAll(), climb()])
    await Promise.all([sweepOf(server).run(), sweepOf(other).run()])
    await other.stop()
    expect(both.reduce((sum, each) => sum + each, 0)).toBe(1)
    expect(await escalations(ticket)).toHaveLength(1)
    await finish(ticket)
  })

  it('G13 a process that died in the midst of it delays the next by less than a minute', async () => {
    const ticket = await reported(county)
    await later(16 * MINUTE)
    const heldUntil = server.clock.time + 20_000
    const left = { name: 'ladder.climb', holder: newId(), heldUntil }
    await server.database.write((em) => em.upsert(JobLeaseEntity, left, ['name']))
    const sweep = sweepOf(server)
    await sweep.run()
    expect(await escalations(ticket)).toHaveLength(0)
    await later(30_000)
    await sweep.run()
    expect(await escalations(ticket)).toHaveLength(1)
    await finish(ticket)
  })

  it('G07 on leave and nobody to stand in: the next level that has somebody is told', async () => {
    const { grid1, worker, standIn } = county
    const now = server.clock.time
    const ticket = await reported(county)
    await server.database.write((em) =>
      insertRows(
        em,
        AbsenceEntity,
        [worker, standIn].map(({ id: userId }) => absence(userId, now)),
      ),
    )
    expect(grid1.level).toBe('grid')
    await later(16 * MINUTE)
    await climb()
    expect(await escalations(ticket)).toMatchObject([{ sentence: '超时还没接单，已报甲社区' }])
    // Its own turn, a few minutes later, tells it nothing new; the town's does.
    await later(4 * MINUTE)
    await climb()
    expect(await toldOf(county.officer, ticket, 'ticket.overdue')).toHaveLength(1)
    await later(4 * MINUTE)
    await climb()
    expect((await escalations(ticket)).map(({ sentence }) => sentence)).toEqual([
      '超时还没接单，已报甲社区',
      '超时还没接单，已报试验镇',
    ])
    await server.database.write((em) => em.deleteAll(AbsenceEntity))
    await finish(ticket)
  })

  it('a stopped or paused clock climbs no further', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
    await later(5 * HOUR)
    await climb()
    expect(await escalations(ticket)).toHaveLength(0)
  })

  it('a county that changes its ladder changes it for clocks that run already', async () => {
    const ticket = await reported(county)
    const path = `counties/${county.county.id}/settings`
    const steps = [{ atPercent: 20, to: 'subdistrict', rings: false }]
    const { version } = (await county.countyOfficer.api.get(path)).body as { version: number }
    await county.countyOfficer.api.patch(path, { version, ladder: { steps } })
    await server.settle()
    await later(4 * MINUTE)
    await climb()
    expect(await toldOf(county.townOfficer, ticket)).toMatchObject([{ type: 'ticket.dueSoon' }])
    const usual = { version: version + 1, ladder: { steps: USUAL_SETTINGS.ladder.steps } }
    expect((await county.countyOfficer.api.patch(path, usual)).status).toBe(200)
    await server.settle()
    await finish(ticket)
  })

  describe('urgent ones', () => {
    let dutyOfficer: Person

    beforeAll(async () => {
      await dial()
      const { id } = await phoned('13900000003', county)
      dutyOfficer = { ...county.countyOfficer, id }
      const row = { areaId: county.county.id, duty: 'dutyOfficer' as const, line: null }
      const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
      await server.database.write((em) =>
        insertRows(em, DutyEntity, [
          { id: newId(), userId: id, standing: 'holder' as const, ...row, ...always },
        ]),
      )
    })

    it('G07 by night ring whoever is on duty, past desks that sleep, and nobody once it is accepted', async () => {
      expect(dutyOfficer.id).not.toBe('')
      const before = stub.calls.length
      const ticket = await reported(county)
      const second = await reported(county, { description: '另一处水管破裂', location: east(county) })
      await later(19 * MINUTE)
      await climb()
      await act(county.worker, second, { action: 'accept' })
      await dial()
      const calls = stub.calls.slice(before)
      expect(calls).toMatchObject([
        { phone: '13900000003', params: { title: ticket.title, words: '超时还没接单' } },
      ])
      await dial()
      expect(stub.calls).toHaveLength(before + 1)
      await act(county.worker, second, { action: 'resolve', note: '好了' })
      await finish(ticket)
    })

    it('the desks see whose phone rang and whether anybody picked up, never a number; others nothing of it', async () => {
      const ticket = await reported(county, { location: east(county) })
      await later(19 * MINUTE)
      await climb()
      expect(await rings(county.officer, ticket)).toMatchObject([{ state: 'waiting', stateText: '正在拨打' }])
      await dial()
      const states: string[] = []
      const ask = async (ms: number): Promise<void> => {
        await later(ms)
        await Promise.all([server.get(RingOutcomes).ask(), server.get(RingOutcomes).ask()])
        states.push(...(await rings(county.officer, ticket)).map(({ state }) => state))
      }
      await ask(30_000)
      await ask(31_000)
      stub.spoken.set('13900000003', 0)
      await ask(2 * MINUTE)
      await ask(3 * MINUTE)
      expect(states).toEqual(['rung', 'rung', 'rung', 'noAnswer'])
      const seen = await rings(county.officer, ticket, 'en')
      expect(seen).toMatchObject([
        { name: '夜班', causeText: 'Overdue: not accepted yet', stateText: 'No answer', isMe: false },
      ])
      expect(JSON.stringify(seen)).not.toContain('13900000003')
      const own = await signInAs(server, dutyOfficer)
      expect(await rings(own, ticket)).toMatchObject([{ isMe: true, stateText: '没有人接' }])
      for (const person of [county.rider, county.worker]) expect(await rings(person, ticket)).toEqual([])
      for (const person of [county.stranger, county.officerB])
        expect((await person.api.get(`tickets/${ticket.id}/rings`)).status).toBe(404)
      stub.spoken.delete('13900000003')
      await finish(ticket)
    })

    it('danger waits for no limit: whoever has it and the desk on duty are rung at once', async () => {
      const before = stub.calls.length
      const gas = server.get(CategoryDirectory).byCode('0502')?.id
      const ticket = await reported(county, {
        categoryId: gas,
        description: '燃气味很大',
        location: east(county),
      })
      await server.settle()
      await dial()
      expect(stub.calls.slice(before)).toMatchObject([
        { phone: '13900000003', params: { title: ticket.title, words: '危险，刚刚上报' } },
      ])
      const rings = await server.database.read((em) => em.findBy(RingEntity, { ticketId: ticket.id }))
      expect(
        rings.filter(({ state }) => state === 'failed').every(({ lastCode }) => lastCode === 'NO_NUMBER'),
      ).toBe(true)
      await act(county.officer, ticket, { action: 'reject', reason: '查过了，没有漏气' })
    })

    it('a call the provider does not take is tried again; one that got lost too; each rings in the end', async () => {
      const before = stub.calls.length
      const ticket = await reported(county)
      await later(19 * MINUTE)
      await climb()
      stub.trouble.push('isv.BUSINESS_LIMIT_CONTROL', 'cut off')
      for (let turn = 0; turn < 4; turn += 1) {
        await dial()
        await later(61_000)
      }
      expect(stub.calls.slice(before)).toHaveLength(1)
      await finish(ticket)
    })
  })

  async function rings(
    { api }: Person,
    { id }: SeenTicket,
    language = 'zh-CN',
  ): Promise<readonly RingView[]> {
    const { body } = await api.get(`tickets/${id}/rings`).set('accept-language', language)
    return (body as { items: RingView[] }).items
  }

  /** The same people, signed in to the server that has been started anew. */
  async function again(past: SmallCounty): Promise<SmallCounty> {
    const entries = await Promise.all(
      Object.entries(past).map(async ([name, value]: [string, unknown]) =>
        isPerson(value) ? [name, await signInAs(server, value)] : [name, value],
      ),
    )
    return Object.fromEntries(entries) as SmallCounty
  }

  async function phoned(phone: string, { county: area }: SmallCounty): Promise<{ id: string }> {
    const memberships = [{ role: 'county_officer' as const, countyId: area.id, areaId: area.id }]
    return addAccount(server, { name: '夜班', phone, countyId: area.id, memberships })
  }
})

const east = ({ inGrid1 }: SmallCounty): object => ({
  ...{ lng: inGrid1.lng + 0.003, lat: inGrid1.lat, coord: 'wgs84', accuracy: 8 },
})

function isPerson(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && 'api' in value
}

function absence(userId: string, now: number): AbsenceEntity {
  return { id: newId(), userId, reason: '年假', fromAt: now - HOUR, toAt: now + 10 * HOUR }
}

class HeardJobs extends PeriodicJobs {
  readonly heard: PeriodicJob[] = []

  override every(_: number, job: PeriodicJob): void {
    this.heard.push(job)
  }
}

/** The sweep as the process itself does it every ten seconds. */
function sweepOf(server: TestServer): PeriodicJob {
  const jobs = new HeardJobs()
  const [leases, ladder, dialler] = [server.get(JobLeases), server.get(LadderClimb), server.get(RingDialler)]
  new LadderJobs(
    jobs,
    leases,
    ladder,
    dialler,
    server.get(RingOutcomes),
    server.clock,
  ).onApplicationBootstrap()
  const sweep = jobs.heard.find(({ name }) => name === 'ladder.climb')
  if (!sweep) throw new Error('nothing climbs the ladder')
  return sweep
}
