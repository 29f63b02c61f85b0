import type { FigureTicketPageView, RoutingFiguresView } from '../../src/modules/routing/rule.views.js'
import { answerOf, type Answer } from '../support/answer.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the figure of first routes', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterEach(() => server.stop())

  const figures = (query = '', by: Person = county.officer): Promise<Answer<RoutingFiguresView>> =>
    answerOf<RoutingFiguresView>(by.api.get(`routing/figures?areaId=${county.communityA.id}${query}`))
  const tickets = (query = ''): Promise<Answer<FigureTicketPageView>> =>
    answerOf<FigureTicketPageView>(
      county.officer.api.get(`routing/figures/tickets?areaId=${county.communityA.id}${query}`),
    )
  const inGrid2 = (): object => ({ location: { ...county.inGrid2, coord: 'wgs84', accuracy: 8 } })
  const toGrid1 = (): object => ({ owner: { party: 'post', areaId: county.grid1.id }, reason: '请网格处理' })

  it('counts what was accepted where it first lay, and against it what was returned, moved or given back', async () => {
    expect((await figures()).body).toMatchObject({ routed: 0, stood: 0, share: null, byReason: [] })
    await closed(county)
    await act(county.worker, await reported(county), { action: 'accept' })
    const declined = await reported(county)
    await act(county.worker, declined, { action: 'decline', reason: '不是我的' })
    const moved = await reported(county, inGrid2())
    await act(county.officer, moved, { action: 'transfer', ...toGrid1() })
    const back = await reported(county)
    await act(county.worker, back, { action: 'accept' })
    await act(county.worker, back, { action: 'decline', reason: '现场看了，不归我' })
    await reported(county)
    const withdrawn = await reported(county)
    await act(county.rider, withdrawn, { action: 'withdraw' })
    const { body } = await figures()
    expect(body).toMatchObject({ routed: 5, stood: 2, share: 0.4 })
    expect(body.against.map(({ fate, count }) => [fate, count])).toEqual([
      ['declined', 1],
      ['transferred', 1],
      ['assignedByHand', 0],
      ['returnedLater', 1],
    ])
    expect(body.byReason).toMatchObject([
      { id: 'gridHolder', name: '网格责任人', routed: 4, stood: 2, share: 0.5 },
      { id: 'communityDesk', routed: 1, stood: 0, share: 0 },
    ])
    expect(body.byCategory).toMatchObject([
      { id: county.burstPipe, name: '供水管道破裂', routed: 5, stood: 2 },
    ])
    const behind = (await tickets()).body.items
    expect(behind.map(({ id, fate }) => [id, fate])).toEqual([
      [back.id, 'returnedLater'],
      [moved.id, 'transferred'],
      [declined.id, 'declined'],
    ])
    expect(behind[0]).toMatchObject({ fateText: '接单后又退回', number: back.number, title: back.title })
    expect((await tickets('&fate=stood')).body.items).toHaveLength(2)
  })

  it('what a desk takes on itself stood; what a dispatcher has to give out by hand did not', async () => {
    const gap = { location: { lng: 120.205, lat: 33.695, coord: 'wgs84' } }
    const waiting = await reported(county, gap)
    await act(county.countyOfficer, waiting, { action: 'dispatch', ...toGrid1() })
    const ofCounty = await answerOf<RoutingFiguresView>(
      county.countyOfficer.api.get(`routing/figures?areaId=${county.county.id}`),
    )
    expect(ofCounty.body).toMatchObject({ routed: 1, stood: 0 })
    await act(county.officer, await reported(county, inGrid2()), { action: 'accept' })
    expect((await figures()).body).toMatchObject({ routed: 1, stood: 1, share: 1 })
  })

  it('is of a period by the day of report, and of the area asked about', async () => {
    server.clock.time = Date.parse('2026-11-24T23:30:00+08:00')
    const ids = ['rider', 'worker', 'officer'] as const
    for (const who of ids) county = { ...county, [who]: await signInAs(server, county[who]) }
    await act(county.worker, await reported(county), { action: 'accept' })
    expect((await figures('&from=2026-11-24&to=2026-11-24')).body).toMatchObject({
      ...{ routed: 1, from: '2026-11-24', to: '2026-11-24' },
    })
    expect((await figures('&from=2026-11-25&to=2026-11-25')).body.routed).toBe(0)
    expect((await figures('&from=2026-11-01&to=2026-11-23')).body.routed).toBe(0)
    expect((await figures('&from=2026-11-25&to=2026-11-24')).body.code).toBe('PERIOD_WRONG')
    expect((await figures('&from=2020-11-25&to=2026-11-24')).body.code).toBe('PERIOD_WRONG')
    const grid2 = await answerOf<RoutingFiguresView>(
      county.officer.api.get(`routing/figures?areaId=${county.grid2.id}`),
    )
    expect(grid2.body.routed).toBe(0)
  })

  it('is for those who keep the area: another community, a worker and a resident are refused', async () => {
    for (const by of [county.officerB, county.worker, county.resident])
      expect((await figures('', by)).status).toBe(403)
    expect((await figures('', county.townOfficer)).status).toBe(200)
  })

  it('pages through the tickets behind it', async () => {
    for (let i = 0; i < 5; i += 1) {
      server.clock.time += 1_000
      await act(county.worker, await reported(county), { action: 'decline', reason: '不是我的' })
    }
    const first = (await tickets('&limit=3')).body
    const rest = (await tickets(`&limit=3&cursor=${first.nextCursor ?? ''}`)).body
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(5)
    expect(rest.nextCursor).toBeNull()
    expect((await tickets('&cursor=x')).body.code).toBe('CURSOR_INVALID')
  })
})
