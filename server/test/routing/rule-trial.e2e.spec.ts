import { CategoryDirectory } from '../../src/modules/category/index.js'
import { AreaEntity, AreaStore } from '../../src/modules/area/index.js'
import type { TrialView, RuleTableView } from '../../src/modules/routing/rule.views.js'
import { answerOf, type Answer } from '../support/answer.js'
import { signInAs } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const MINUTE = 60_000

describe('a trial of rules on the past days', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterEach(() => server.stop())

  const trial = (
    rules: readonly object[],
    rest: object = {},
    by = county.countyOfficer,
  ): Promise<Answer<TrialView>> =>
    answerOf<TrialView>(
      by.api.post('routing/rules/trial', { countyId: county.county.id, rules, days: 30, ...rest }),
    )
  const toWater = (rest: object = {}): object => ({
    ...{ areaId: county.town.id, categoryId: county.burstPipe },
    owner: { kind: 'organisation', organisationId: county.water.id },
    ...rest,
  })
  const reportAt = async (later: number, rest: object = {}): Promise<SeenTicket> => {
    server.clock.time += later * MINUTE
    return reported(county, rest)
  }
  const inGrid2 = (): object => ({ location: { ...county.inGrid2, coord: 'wgs84', accuracy: 8 } })

  it('names the tickets that would have gone elsewhere, from whom to whom, and touches none', async () => {
    const pipe = await reportAt(0)
    const second = await reportAt(1, inGrid2())
    const lamp = server.get(CategoryDirectory).byCode('0506')?.id
    await reportAt(1, { categoryId: lamp })
    const { status, body } = await trial([toWater()])
    expect(status).toBe(200)
    expect(body).toMatchObject({ days: 30, total: 3, seen: 3, changed: 2, skipped: 0, nextCursor: null })
    expect(body.items.map(({ number }) => number)).toEqual([second.number, pipe.number])
    expect(body.items[1]).toMatchObject({
      ...{ ticketId: pipe.id, title: pipe.title, placeText: pipe.placeText },
      was: { kind: 'post', name: '陈网格', open: 2 },
      wouldBe: { kind: 'organisation', name: '试验县自来水公司', open: 0 },
      rule: '试验镇的供水管道破裂 → 试验县自来水公司',
    })
    expect(body.items[0]?.was).toMatchObject({ kind: 'desk', name: '甲社区' })
    const after = await answerOf<SeenTicket>(county.rider.api.get(`tickets/${pipe.id}`))
    expect(after.body).toMatchObject({
      version: pipe.version,
      eventSeq: pipe.eventSeq,
      owner: { name: '陈网格' },
    })
  })

  it('asks as of the moment each was reported', async () => {
    server.clock.time = Date.parse('2026-11-24T12:00:00+08:00')
    const [rider, keeper] = [
      await signInAs(server, county.rider),
      await signInAs(server, county.countyOfficer),
    ]
    await reported(county, {}, rider)
    server.clock.time += 5 * MINUTE
    const changed = async (time: object): Promise<number> =>
      (await trial([toWater({ time })], {}, keeper)).body.changed
    const night = { weekdays: 127, fromMinute: 1080, toMinute: 480 }
    expect(await changed(night)).toBe(0)
    const noon = { weekdays: 127, fromMinute: 720, toMinute: 721 }
    expect(await changed(noon)).toBe(1)
    expect(await changed({ ...noon, validFrom: '2026-11-25' })).toBe(0)
  })

  it('holds the proposed table against the one in force, not against what was done by hand', async () => {
    await reportAt(0)
    const saved = await answerOf<RuleTableView>(
      county.countyOfficer.api.post('routing/rules', {
        ...{ countyId: county.county.id, baseVersion: 0, summary: '直派', rules: [toWater()] },
      }),
    )
    const id = saved.body.rules[0]?.id
    expect((await trial([toWater({ id })])).body.changed).toBe(0)
    expect((await trial([])).body).toMatchObject({
      changed: 1,
      items: [{ wouldBe: { name: '陈网格' }, rule: null }],
    })
  })

  it('looks no further back than it is told, and at this county alone', async () => {
    await reportAt(0)
    server.clock.time += 2 * 24 * 60 * MINUTE
    const keeper = await signInAs(server, county.countyOfficer)
    expect((await trial([toWater()], { days: 1 }, keeper)).body).toMatchObject({ total: 0, changed: 0 })
    expect((await trial([toWater()], { days: 3 }, keeper)).body.changed).toBe(1)
    for (const by of [county.townOfficer, county.resident])
      expect([401, 403]).toContain((await trial([toWater()], {}, by)).status)
  })

  it('goes on page by page, each ticket once, and says how far it is', async () => {
    for (let i = 0; i < 7; i += 1) await reportAt(0, { description: `水管破裂第 ${i} 处` })
    const seen: string[] = []
    const progress: number[] = []
    let cursor: string | undefined
    for (let calls = 0; calls < 10; calls += 1) {
      const { body } = await trial([toWater()], { limit: 3, ...(cursor && { cursor }) })
      seen.push(...body.items.map(({ ticketId }) => ticketId))
      progress.push(body.seen)
      cursor = body.nextCursor ?? undefined
      if (!cursor) break
    }
    expect(new Set(seen).size).toBe(7)
    expect(progress).toEqual([3, 6, 7])
    expect((await trial([toWater()], { cursor: 'nonsense' })).body.code).toBe('CURSOR_INVALID')
  })

  it('leaves out reports whose place is no longer known, and counts them', async () => {
    await reportAt(0, { location: { areaId: county.communityB.id } })
    const store = server.get(AreaStore)
    await server.database.write(async (em) => {
      await em.update(AreaEntity, { id: county.communityB.id }, { status: 'retired' })
      await store.bumpBoundaryVersion(em)
    })
    await store.refresh()
    const { body } = await trial([toWater()])
    expect(body).toMatchObject({ seen: 1, skipped: 1, changed: 0 })
  })
})
