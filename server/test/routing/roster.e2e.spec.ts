import { MembershipEntity, UserEntity } from '../../src/modules/identity/index.js'
import { Router } from '../../src/modules/routing/index.js'
import type { RosterGapsView, RosterView } from '../../src/modules/routing/roster/roster.views.js'
import { answerOf, type Answer } from '../support/answer.js'
import type { Person } from '../support/people.js'
import { RosterDesk, shanghai as at } from '../support/roster-desk.js'
import type { SmallCounty } from '../support/small-county.js'
import type { TestServer } from '../support/test-server.js'

describe('the roster', () => {
  let desk: RosterDesk
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    desk = await RosterDesk.open()
    ;({ server, county } = desk)
  })

  afterEach(() => server.stop())

  describe('as a calendar', () => {
    it('shows each grid’s week, the desk, whom to turn to, and the grid nobody has', async () => {
      const { status, body } = await desk.roster()
      expect(status).toBe(200)
      expect(body).toMatchObject({
        ...{ level: 'community', from: at('2026-11-16T00:00'), to: at('2026-11-23T00:00') },
        ...{ editable: true, people: 1, publishedAt: null },
      })
      expect(body.rows.map(({ areaName, kind, holder }) => [areaName, kind, holder?.name])).toEqual([
        ['一号网格', 'grid', '陈网格'],
        ['二号网格', 'grid', undefined],
        ['甲社区', 'desk', undefined],
      ])
      const own = await desk.row(county.grid1.id)
      expect(own.map(({ from, kind, user }) => [from, kind, user?.name])).toEqual([
        ...['16', '17', '18', '19', '20'].map((day) => [at(`2026-11-${day}T08:00`), 'holder', '陈网格']),
        // 二号网格 is served on no day; 一号网格 is on working days, so that its weekend hurts.
        [at('2026-11-21T08:00'), 'gap', undefined],
        [at('2026-11-22T08:00'), 'gap', undefined],
      ])
      expect(body.gaps.map(({ areaName, why, dates }) => [areaName, why, dates.length])).toEqual([
        ['一号网格', 'offHours', 2],
        ['二号网格', 'nobody', 7],
      ])
      expect(body.chain.map(({ areaName, officer }) => [areaName, officer?.name, officer?.onDuty])).toEqual([
        ['甲社区', '李社区', true],
        ['试验镇', '镇干部', false],
        ['试验县', '县值班', false],
      ])
    })

    it('is read by the community’s own workers, and by nobody of another one', async () => {
      expect((await desk.roster(county.worker)).body).toMatchObject({ editable: false })
      expect((await desk.roster(county.townOfficer)).status).toBe(200)
      for (const person of [county.officerB, county.resident, county.rider]) {
        expect((await desk.roster(person)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' })
      }
      expect((await desk.roster(county.officer, 'nowhere')).status).toBe(404)
      const swapped = `rosters/${county.communityA.id}?from=2026-11-23T00:00:00Z&to=2026-11-16T00:00:00Z`
      expect((await answerOf(county.officer.api.get(swapped))).body).toMatchObject({
        code: 'ROSTER_RANGE_INVALID',
      })
    })

    it('has desks as rows for a town and for the county', async () => {
      const town = await desk.roster(county.townOfficer, county.town.id)
      expect(town.body.rows.map(({ areaName, kind }) => `${areaName} ${kind}`)).toEqual([
        '甲社区 desk',
        '乙社区 desk',
        '试验镇 desk',
      ])
      const gaps = await answerOf<RosterGapsView>(
        county.townOfficer.api.get(`rosters/${county.town.id}/gaps`),
      )
      expect(gaps.body.grids).toBe(4)
      const whole = await desk.roster(county.countyOfficer, county.county.id)
      expect(whole.body.rows.map(({ areaName }) => areaName)).toEqual(['试验镇', '试验县'])
    })
  })

  describe('the week as a whole', () => {
    const nextWeek = { from: at('2026-11-23T00:00') }

    it('is arranged like the last one, once', async () => {
      const other = await desk.neighbour()
      const stand = { userId: other.id, gridId: county.grid1.id, instead: true }
      await county.officer.api.post('rosters/stand-ins', {
        ...{ ...stand, from: at('2026-11-20T00:00'), to: at('2026-11-21T00:00') },
      })
      const copy = (): Promise<Answer<object>> =>
        answerOf(county.officer.api.post(`rosters/${county.communityA.id}/copy-week`, nextWeek))
      expect((await copy()).body).toEqual({ added: 1 })
      expect((await copy()).body).toEqual({ added: 0 })
      expect(await desk.routedTo(Date.parse(at('2026-11-27T10:00')))).toBe(other.id)
    })

    it('is published to each person once, and again only to those whose part has changed', async () => {
      const publish = (): Promise<Answer<object>> =>
        answerOf(county.officer.api.post(`rosters/${county.communityA.id}/publish`, nextWeek))
      const out = (person: Person): Promise<number> =>
        desk.titles(person).then((all) => all.filter((title) => title === '甲社区的值班表已发布').length)
      expect((await publish()).body).toMatchObject({ people: 2 })
      await publish()
      expect([await out(county.worker), await out(county.officer)]).toEqual([1, 1])
      await desk.leave(county.worker, ['2026-11-24T00:00', '2026-11-25T00:00'])
      await publish()
      expect([await out(county.worker), await out(county.officer)]).toEqual([2, 1])
      const week = await answerOf<RosterView>(
        county.officer.api.get(`rosters/${county.communityA.id}?from=${nextWeek.from}`),
      )
      expect(week.body.publishedAt).toBe(new Date(server.clock.now()).toISOString())
      expect(
        (await answerOf(county.worker.api.post(`rosters/${county.communityA.id}/publish`, {}))).status,
      ).toBe(403)
    })
  })

  it('G07 a dismissed officer is not whom the desk is given to, nor a disabled worker shown as there', async () => {
    await server.database.write(async (em) => {
      await em.update(MembershipEntity, { userId: county.officer.id }, { validTo: server.clock.now() - 1 })
      await em.update(UserEntity, { id: county.worker.id }, { status: 'disabled' })
    })
    const { body } = await desk.roster(county.officer2)
    expect(body.chain[0]?.officer).toMatchObject({ name: '赵社区', onDuty: false })
    expect(body.gaps.find(({ areaName }) => areaName === '一号网格')).toMatchObject({ why: 'inactive' })
    const router = server.get(Router)
    const { owner } = await server.database.write((em) =>
      router.route(em, { point: county.inGrid1, now: server.clock.now() }),
    )
    expect(owner).toEqual({ party: 'desk', areaId: county.communityA.id, level: 'community' })
  })
})
