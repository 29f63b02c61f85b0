import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('why it went where it went', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  it('shows officers each decision in order: the router’s with its grounds, a person’s with words', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'decline', reason: '我休假' })
    await act(county.officer, ticket, {
      action: 'transfer',
      reason: '水务更快',
      owner: { party: 'organisation', organisationId: county.water.id },
    })
    const { body } = await county.officer.api.get(`tickets/${ticket.id}/route`)
    expect(body.accuracy).toBe(8)
    expect(
      body.items.map(({ action, byHand, owner }: Record<string, unknown>) => [action, byHand, owner]),
    ).toEqual([
      ['dispatch', false, '陈网格'],
      ['dispatch', false, '代班员'],
      ['transfer', true, county.water.name],
    ])
    const [first, second, third] = body.items
    expect(first.roster).toEqual(
      expect.arrayContaining(['陈网格 · 一号网格责任人 · 在岗', '代班员 · 一号网格代班 · 在岗']),
    )
    expect(second.roster).toEqual(expect.arrayContaining(['陈网格 · 一号网格责任人 · 已退回']))
    expect(first).toMatchObject({
      boundaryVersion: expect.any(Number),
      rule: expect.any(String),
      candidates: [],
    })
    expect(third).toMatchObject({ decidedBy: '李社区', note: '水务更快' })
    const english = await county.townOfficer.api
      .get(`tickets/${ticket.id}/route`)
      .set('accept-language', 'en')
    expect(english.body.items[0].roster).toContain('陈网格 · grid worker of 一号网格 · on duty')
  })

  it('keeps the decision of a place in no grid, which waits at the desk', async () => {
    const far = { lng: 120.245, lat: 33.72, coord: 'wgs84' }
    const ticket = await reported(county, { location: far })
    const { body } = await county.countyOfficer.api.get(`tickets/${ticket.id}/route`)
    expect(body.items).toMatchObject([{ action: 'report', byHand: false, sentence: ticket.route.sentence }])
  })

  it('is for officers: the reporter and the worker read the sentence, a stranger finds nothing', async () => {
    const ticket = await reported(county)
    const statuses = await Promise.all(
      (['officer', 'countyOfficer', 'worker', 'rider', 'stranger', 'officerB'] as const).map(
        async (who) => (await county[who].api.get(`tickets/${ticket.id}/route`)).status,
      ),
    )
    expect(statuses).toEqual([200, 200, 403, 403, 404, 404])
    expect(ticket.route.sentence).not.toBe('')
  })
})
