import { DutyEntity, Router } from '../../src/modules/routing/index.js'
import type { DutyPageView, DutyView, MergerView } from '../../src/modules/routing/roster/duty.views.js'
import { answerOf, type Answer } from '../support/answer.js'
import { DAY } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { RosterDesk, shanghai as at } from '../support/roster-desk.js'
import type { SmallCounty } from '../support/small-county.js'
import type { TestServer } from '../support/test-server.js'

describe('lines of the roster', () => {
  let desk: RosterDesk
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    desk = await RosterDesk.open()
    ;({ server, county } = desk)
  })

  afterEach(() => server.stop())

  const line = (rest: object = {}): object => ({
    ...{
      userId: county.standIn.id,
      areaId: county.grid2.id,
      duty: 'gridResponsibility',
      standing: 'holder',
    },
    ...{ weekdays: 127, fromMinute: 1200, toMinute: 360, validFrom: at('2026-11-18T00:00'), ...rest },
  })

  it('G07 a night shift is on duty over midnight, to the minute', async () => {
    const { status, body } = await answerOf<DutyView>(county.officer.api.post('duties', line()))
    expect(status).toBe(201)
    expect(body).toMatchObject({ userName: '代班员', areaName: '二号网格' })
    const edges: [string, boolean][] = [
      ['2026-11-18T19:59', false],
      ['2026-11-18T20:00', true],
      ['2026-11-19T00:00', true],
      ['2026-11-19T05:59', true],
      ['2026-11-19T06:00', false],
    ]
    for (const [moment, on] of edges) {
      const owner = await desk.routedTo(Date.parse(at(moment)), county.inGrid2)
      expect([moment, owner]).toEqual([moment, on ? county.standIn.id : 'desk'])
    }
    const staff = await answerOf<DutyPageView>(county.officer.api.get(`areas/${county.grid2.id}/staff`))
    expect(staff.body.items.map(({ userName }) => userName)).toEqual(['代班员'])
  })

  it('a change holds from now on and leaves what was', async () => {
    const { body: old } = await answerOf<DutyView>(county.officer.api.post('duties', line()))
    server.clock.time += DAY
    const officer = await signInAs(server, county.officer)
    const changed = await answerOf<DutyView>(
      officer.api.patch(`duties/${old.id}`, { fromMinute: 480, toMinute: 1080 }),
    )
    expect(changed.body).toMatchObject({
      fromMinute: 480,
      validFrom: new Date(server.clock.now()).toISOString(),
    })
    const before = await server.database.read((em) => em.findOneBy(DutyEntity, { id: old.id }))
    expect(before).toMatchObject({ fromMinute: 1200, validTo: server.clock.now() })
    expect((await answerOf(officer.api.delete(`duties/${changed.body.id}`))).status).toBe(204)
    expect((await answerOf(officer.api.delete('duties/unknown'))).status).toBe(404)
  })

  it('refuses empty days, unknown fields and other people’s grids, and does the same key once', async () => {
    expect((await answerOf(county.officer.api.post('duties', line({ weekdays: 0 })))).status).toBe(400)
    expect((await answerOf(county.officer.api.post('duties', line({ salary: 1 })))).status).toBe(400)
    expect(
      (await answerOf(county.officer.api.post('duties', line({ validTo: at('2026-11-17T00:00') })))).body,
    ).toMatchObject({
      code: 'ROSTER_RANGE_INVALID',
    })
    expect((await answerOf(county.officerB.api.post('duties', line()))).status).toBe(403)
    expect((await answerOf(county.worker.api.post('duties', line()))).status).toBe(403)
    const once = (): Promise<Answer<DutyView>> =>
      answerOf<DutyView>(county.officer.api.post('duties', line()).set('Idempotency-Key', 'k-1'))
    expect((await once()).body.id).toBe((await once()).body.id)
    expect(
      (await desk.titles(county.standIn)).filter((title) => title === '您有新的值班：二号网格'),
    ).toHaveLength(1)
  })

  it('a school merged into its neighbour is answered by that grid’s people in that time', async () => {
    const merger = (rest: object = {}): object => ({
      ...{ areaId: county.grid2.id, intoAreaId: county.grid1.id, weekdays: 127, reason: '学校放假' },
      ...{ validFrom: at('2026-11-18T00:00'), validTo: at('2026-11-20T00:00'), ...rest },
    })
    const post = (body: object): Promise<Answer<MergerView>> =>
      answerOf<MergerView>(county.officer.api.post('grid-mergers', body))
    expect((await post(merger({ intoAreaId: county.grid2.id }))).body).toMatchObject({
      code: 'ROSTER_MERGER_INVALID',
    })
    const { body, status } = await post(merger())
    expect(status).toBe(201)
    const noon = Date.parse(at('2026-11-19T12:00'))
    expect(await desk.routedTo(noon, county.inGrid2)).toBe(county.worker.id)
    expect(await desk.routedTo(noon + DAY, county.inGrid2)).toBe('desk')
    const { sentence, rosterFacts } = await server.database.write((em) =>
      server.get(Router).route(em, { point: county.inGrid2, now: noon }),
    )
    expect(sentence.zh).toMatch(/；学校放假，由并入网格的陈网格接$/)
    expect(rosterFacts.join()).toContain(`merged=${county.grid1.id}`)
    const [first] = (await desk.row(county.grid2.id)).filter(({ kind }) => kind === 'merged')
    expect(first).toMatchObject({ mergedInto: '一号网格', reason: '学校放假', user: { name: '陈网格' } })
    expect((await answerOf(county.officer.api.delete(`grid-mergers/${body.id}`))).status).toBe(204)
    expect(await desk.routedTo(noon, county.inGrid2)).toBe('desk')
  })
})
