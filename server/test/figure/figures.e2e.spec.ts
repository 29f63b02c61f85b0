import type {
  FigureBehindPageView,
  FigureTableView,
  FigureValueView,
} from '../../src/modules/figure/figure.views.js'
import { FigureRebuild } from '../../src/modules/figure/index.js'
import { FigureDayEntity } from '../../src/modules/figure/data/figure-day.entity.js'
import { FigurePartEntity } from '../../src/modules/figure/data/figure-part.entity.js'
import { FigureTicketEntity } from '../../src/modules/figure/data/figure-ticket.entity.js'
import { FigureSweep } from '../../src/modules/figure/count/figure-sweep.js'
import type { RoutingFiguresView } from '../../src/modules/routing/rule.views.js'
import { TicketEntity } from '../../src/modules/ticket/index.js'
import { answerOf, type Answer } from '../support/answer.js'
import { HOUR, MINUTE } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('figures', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    await aWeekOfWork()
  })

  afterAll(() => server.stop())

  /** Sessions end while the clock runs on. */
  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    const people = ['rider', 'resident', 'worker', 'officer', 'officerB', 'townOfficer', 'plumber'] as const
    for (const who of people) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  const inGrid2 = (): object => ({ location: { ...county.inGrid2, coord: 'wgs84', accuracy: 8 } })

  async function done(ticket: SeenTicket, by: Person = county.worker): Promise<void> {
    await act(by, ticket, { action: 'accept' })
    server.clock.time += 10 * MINUTE
    await act(by, ticket, { action: 'resolve', note: '接头已换，水通了' })
  }

  /** One that went well, one redone, one late, one returned, one refused, one withdrawn, one left lying. */
  async function aWeekOfWork(): Promise<void> {
    const good = await reported(county)
    await done(good)
    await act(county.rider, good, { action: 'verify', passed: true })
    await act(county.rider, good, { action: 'rate', satisfaction: 'satisfied' })
    await later(MINUTE)
    const redone = await reported(county, {}, county.resident)
    await done(redone)
    await act(county.resident, redone, { action: 'verify', passed: false, note: '还在漏' })
    await act(county.worker, redone, { action: 'resolve', note: '又换了一个接头' })
    await act(county.resident, redone, { action: 'verify', passed: true })
    await act(county.resident, redone, { action: 'rate', satisfaction: 'unsatisfied' })
    await later(MINUTE)
    const late = await reported(county)
    await act(county.worker, late, { action: 'accept' })
    await later(3 * HOUR)
    await act(county.worker, late, { action: 'resolve', note: '等配件等了很久' })
    const returned = await reported(county)
    server.clock.time += MINUTE
    await act(county.worker, returned, { action: 'decline', reason: '不是我的' })
    const refused = await reported(county, inGrid2())
    await act(county.officer, refused, { action: 'reject', reason: '不归社区管', referTo: '供电公司' })
    const withdrawn = await reported(county, inGrid2())
    await act(county.rider, withdrawn, { action: 'withdraw' })
    await reported(county, inGrid2())
    await server.settle()
  }

  const ask = (
    query = '',
    by: Person = county.officer,
    areaId = county.communityA.id,
  ): Promise<Answer<FigureTableView>> =>
    answerOf<FigureTableView>(by.api.get(`figures?areaId=${areaId}${query}`))
  const behind = async (code: string, query = ''): Promise<FigureBehindPageView> =>
    (
      await answerOf<FigureBehindPageView>(
        county.officer.api.get(`figures/${code}/tickets?areaId=${county.communityA.id}${query}`),
      )
    ).body
  const pick = (values: readonly FigureValueView[], code: string): [number, number] => {
    const found = values.find((each) => each.code === code)
    return [found?.hit ?? -1, found?.of ?? -1]
  }
  const all = ({ total }: FigureTableView): Record<string, [number, number]> =>
    Object.fromEntries(total.map(({ code }) => [code, pick(total, code)]))

  it('count each ticket by its published formula', async () => {
    const { body } = await ask()
    expect(all(body)).toEqual({
      reported: [7, 7],
      filing: [5, 6],
      valid: [5, 7],
      routing: [3, 4],
      missed: [1, 5],
      coverage: [2, 2],
      response: [4, 4],
      returns: [1, 8],
      handled: [3, 5],
      handledOnTime: [2, 3],
      overtime: [expect.any(Number), 1],
      hours: [20, 2],
      checkPassed: [2, 3],
      checkedOnTime: [3, 3],
      closed: [2, 5],
      closedOnTime: [2, 3],
      rework: [1, 3],
      solved: [2, 2],
      satisfied: [1, 2],
    })
    expect(body.total.find(({ code }) => code === 'handledOnTime')?.value).toBe(0.667)
  })

  it('are the same by area, unit, category and day: rows add up to the whole, and every figure opens its tickets', async () => {
    for (const by of ['area', 'unit', 'category', 'day', 'week', 'month']) {
      const { body } = await ask(`&by=${by}`)
      for (const { code } of body.total.filter((each) => each.code !== 'coverage')) {
        const rows = body.rows.map(({ values }) => pick(values, code))
        const sum = rows.reduce(([a, b], [hit, of]) => [a + hit, b + of], [0, 0])
        expect([by, code, ...sum]).toEqual([by, code, ...pick(body.total, code)])
      }
    }
    const { body } = await ask()
    for (const { code, hit, of } of body.total.filter(
      ({ code }) => !['coverage', 'overtime', 'hours'].includes(code),
    )) {
      const { items } = await behind(code, '&limit=100')
      expect([code, items.reduce((sum, each) => sum + each.hit, 0)]).toEqual([code, hit])
      expect([code, items.reduce((sum, each) => sum + each.of, 0)]).toEqual([code, of])
      const missed = await behind(code, '&only=missed&limit=100')
      expect(missed.items.every((each) => each.hit < each.of)).toBe(true)
    }
  })

  it('agree with the figure of first routes, which routing reckons by itself', async () => {
    const routing = await answerOf<RoutingFiguresView>(
      county.officer.api.get(`routing/figures?areaId=${county.communityA.id}`),
    )
    expect(pick((await ask()).body.total, 'routing')).toEqual([routing.body.stood, routing.body.routed])
  })

  it('lay a return to whoever returned it, and the same of every level to the same number', async () => {
    const town = (await ask('&by=unit', county.townOfficer, county.town.id)).body
    expect(all(town)).toMatchObject(
      all((await ask()).body).reported ? { reported: [7, 7], returns: [1, 8] } : {},
    )
    const communityA = town.rows.find(({ id }) => id === county.communityA.id)
    expect(pick(communityA?.values ?? [], 'returns')[0]).toBe(1)
    const byArea = (await ask('', county.townOfficer, county.town.id)).body
    expect(
      byArea.rows.map(({ name, values }) => [name, ...pick(values, 'reported'), ...pick(values, 'coverage')]),
    ).toEqual([
      ['甲社区', 7, 7, 2, 2],
      ['乙社区', 0, 0, 0, 2],
    ])
  })

  it('are for those who keep the area, of a period of at most a year, and hostile words are refused', async () => {
    for (const by of [county.officerB, county.worker, county.resident, county.plumber])
      expect((await ask('', by)).status).toBe(403)
    expect((await ask('&from=2026-11-25&to=2026-11-24')).body).toMatchObject({ code: 'PERIOD_WRONG' })
    expect((await ask('&by=name')).status).toBe(400)
    expect((await ask('&order=1')).status).toBe(400)
    expect(await behind('__proto__')).toMatchObject({ code: 'FIGURE_NOT_FOUND' })
    expect(await behind('closed', '&cursor=x')).toMatchObject({ code: 'CURSOR_INVALID' })
    expect((await ask('&from=2026-11-01&to=2026-11-02')).body.total[0]).toMatchObject({ hit: 0, value: 0 })
  })

  it('page through the tickets behind a figure', async () => {
    const first = await behind('reported', '&limit=3')
    const second = await behind('reported', `&limit=3&cursor=${first.nextCursor ?? ''}`)
    const third = await behind('reported', `&limit=3&cursor=${second.nextCursor ?? ''}`)
    const ids = [first, second, third].flatMap(({ items }) => items.map(({ ticketId }) => ticketId))
    expect([new Set(ids).size, third.nextCursor]).toEqual([7, null])
  })

  it('G31 go into a file in which nothing is calculated, each with its formula', async () => {
    const answer = await county.officer.api.get(`figures/export.csv?areaId=${county.communityA.id}&by=unit`)
    const text = answer.text
    expect(answer.headers['content-type']).toContain('text/csv')
    expect(text).toContain('按期处置率 = 第一次在时限内提交办结的工单 ÷')
    expect(text.split('\r\n').every((line) => !/^[=+\-@\t]/.test(line))).toBe(true)
  })

  it('count what nobody did anything about once its limit is over', async () => {
    expect(pick((await ask()).body.total, 'handledOnTime')).toEqual([2, 3])
    server.clock.time += 24 * HOUR
    await later(0)
    expect(await server.get(FigureSweep).sweep()).toBeGreaterThan(0)
    expect(pick((await ask()).body.total, 'handledOnTime')).toEqual([2, 5])
    expect(await server.get(FigureSweep).sweep()).toBe(0)
  })

  it('leave out lateness that an appeal has exempted', async () => {
    const late = (await behind('overtime')).items[0]?.ticketId ?? ''
    await server.database.write((em) => em.update(TicketEntity, { id: late }, { exempted: true }))
    await server.get(FigureRebuild).run()
    expect(pick((await ask()).body.total, 'overtime')).toEqual([0, 0])
    expect(pick((await ask()).body.total, 'handledOnTime')).toEqual([2, 4])
  })

  it('come to the same numbers when all is counted again from the timelines, whatever became of the sums', async () => {
    const tables = async (): Promise<unknown[]> => {
      const found: unknown[] = []
      for (const by of ['area', 'unit', 'category', 'day']) found.push((await ask(`&by=${by}`)).body)
      return found
    }
    const before = await tables()
    expect(await server.get(FigureRebuild).run()).toEqual({ tickets: 7, mended: 0 })
    await server.database.write(async (em) => {
      await em.createQueryBuilder().update(FigureDayEntity).set({ reported: 77, closed: 5 }).execute()
      await em.createQueryBuilder().update(FigurePartEntity).set({ rated: 3 }).execute()
    })
    expect(await tables()).not.toEqual(before)
    expect((await server.get(FigureRebuild).run()).mended).toBeGreaterThan(0)
    expect(await tables()).toEqual(before)
    await server.database.write(async (em) => {
      for (const each of [FigureDayEntity, FigurePartEntity, FigureTicketEntity]) await em.clear(each)
    })
    await server.get(FigureRebuild).run()
    expect(await tables()).toEqual(before)
  })
})
