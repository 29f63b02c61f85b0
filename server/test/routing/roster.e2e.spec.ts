import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { MembershipEntity, UserEntity } from '../../src/modules/identity/index.js'
import { DutyEntity, Router } from '../../src/modules/routing/index.js'
import type {
  AbsenceView,
  StandInCandidatesView,
  DutyPageView,
  DutyView,
  MergerView,
} from '../../src/modules/routing/http/duty.views.js'
import type {
  RosterGapsView,
  RosterSegmentView,
  RosterView,
} from '../../src/modules/routing/http/roster.views.js'
import { GapSweeper } from '../../src/modules/routing/roster/gap-sweeper.js'
import { answerOf, type Answer } from '../support/answer.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const WORKDAYS = 0b0011111
const at = (local: string): string => new Date(`${local}:00+08:00`).toISOString()

describe('the roster', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    // Wednesday of the drawn week, 9:00.
    server.clock.time = Date.parse('2026-11-18T09:00:00+08:00')
    county = await addSmallCounty(server)
    await server.database.write((em) => em.delete(DutyEntity, { areaId: county.grid1.id }))
    await server.database.write((em) =>
      insertRows(em, DutyEntity, [
        duty(county.worker, county.grid1.id),
        duty(county.officer, county.communityA.id),
      ]),
    )
  })

  afterEach(() => server.stop())

  /** By day on working days; an officer sits at the desk at any hour. */
  const duty = (person: Person, areaId: string, rest: Partial<DutyEntity> = {}): DutyEntity => ({
    ...{
      id: newId(),
      userId: person.id,
      areaId,
      line: null,
      standing: 'holder',
      validFrom: 0,
      validTo: null,
    },
    ...(areaId === county.communityA.id
      ? { duty: 'dutyOfficer', weekdays: 127, fromMinute: 0, toMinute: 1440 }
      : { duty: 'gridResponsibility', weekdays: WORKDAYS, fromMinute: 480, toMinute: 1080 }),
    ...rest,
  })

  const roster = (by: Person = county.officer, areaId = county.communityA.id): Promise<Answer<RosterView>> =>
    answerOf<RosterView>(by.api.get(`rosters/${areaId}`))

  const row = async (areaId: string): Promise<readonly RosterSegmentView[]> =>
    ((await roster()).body.rows.find((each) => each.areaId === areaId)?.segments ?? []).filter(
      (each) => !each.quiet,
    )

  const leave = (
    person: Person,
    [from, to]: readonly [string, string],
    by = county.officer,
  ): Promise<Answer<AbsenceView>> =>
    answerOf<AbsenceView>(
      by.api.post('absences', { userId: person.id, from: at(from), to: at(to), reason: '请假' }),
    )

  const titles = async (person: Person): Promise<string[]> => {
    const { body } = await answerOf<{ items: { title: string; body: string }[] }>(
      person.api.get('notifications'),
    )
    return body.items.map(({ title }) => title)
  }

  const neighbour = (): Promise<Person> =>
    addPerson(server, {
      name: '邻格员',
      countyId: county.county.id,
      memberships: [{ role: 'grid_worker', areaId: county.grid2.id, countyId: county.county.id }],
    })

  const routedTo = async (now: number, grid = county.inGrid1): Promise<string> => {
    const router = server.get(Router)
    const { owner } = await server.database.write((em) => router.route(em, { point: grid, now }))
    return owner.party === 'post' ? owner.userId : owner.party
  }

  describe('as a calendar', () => {
    it('shows each grid’s week, the desk, whom to turn to, and the grid nobody has', async () => {
      const { status, body } = await roster()
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
      const own = await row(county.grid1.id)
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
      expect((await roster(county.worker)).body).toMatchObject({ editable: false })
      expect((await roster(county.townOfficer)).status).toBe(200)
      for (const person of [county.officerB, county.resident, county.rider]) {
        expect((await roster(person)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' })
      }
      expect((await roster(county.officer, 'nowhere')).status).toBe(404)
      const swapped = `rosters/${county.communityA.id}?from=2026-11-23T00:00:00Z&to=2026-11-16T00:00:00Z`
      expect((await answerOf(county.officer.api.get(swapped))).body).toMatchObject({
        code: 'ROSTER_RANGE_INVALID',
      })
    })

    it('has desks as rows for a town and for the county', async () => {
      const town = await roster(county.townOfficer, county.town.id)
      expect(town.body.rows.map(({ areaName, kind }) => `${areaName} ${kind}`)).toEqual([
        '甲社区 desk',
        '乙社区 desk',
        '试验镇 desk',
      ])
      const gaps = await answerOf<RosterGapsView>(
        county.townOfficer.api.get(`rosters/${county.town.id}/gaps`),
      )
      expect(gaps.body.grids).toBe(4)
      const whole = await roster(county.countyOfficer, county.county.id)
      expect(whole.body.rows.map(({ areaName }) => areaName)).toEqual(['试验镇', '试验县'])
    })
  })

  describe('leave and stand-ins', () => {
    it('G07 a leave makes a gap, a neighbour is asked, both are told, and the router asks the stand-in', async () => {
      const other = await neighbour()
      expect((await leave(county.worker, ['2026-11-19T00:00', '2026-11-21T00:00'])).status).toBe(201)
      const { body } = await roster()
      expect(body.gaps[0]).toMatchObject({
        ...{ areaName: '一号网格', why: 'absent', reason: '请假', missed: { name: '陈网格' } },
        dates: ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      })
      const thursday = Date.parse(at('2026-11-19T10:00'))
      expect(await routedTo(thursday)).toBe('desk')

      const query = `gridId=${county.grid1.id}&from=${at('2026-11-19T00:00')}&to=${at('2026-11-21T00:00')}`
      const candidates = await answerOf<StandInCandidatesView>(
        county.officer.api.get(`rosters/${county.communityA.id}/candidates?${query}`),
      )
      expect(candidates.body.items[0]).toMatchObject({
        ...{ user: { name: '邻格员' }, gridName: '二号网格', adjacent: true, standInDays: 0, every: true },
        dates: ['2026-11-19', '2026-11-20'],
      })
      expect(candidates.body.items.map(({ user }) => user.name)).not.toContain('陈网格')

      const asked = await answerOf(
        county.officer.api.post('rosters/stand-ins', {
          ...{ gridId: county.grid1.id, userId: other.id },
          ...{ from: at('2026-11-19T00:00'), to: at('2026-11-21T00:00') },
        }),
      )
      expect(asked).toMatchObject({ status: 201, body: { dates: ['2026-11-19', '2026-11-20'] } })
      expect((await titles(other))[0]).toBe('请您代班：一号网格')
      expect((await titles(county.worker))[0]).toBe('邻格员 替您代班：一号网格')
      expect(await routedTo(thursday)).toBe(other.id)
      // Exactly the hours: the evening stays the desk's.
      expect(await routedTo(Date.parse(at('2026-11-19T18:00')))).toBe('desk')
      const after = await roster()
      expect(after.body.standIns).toEqual([
        { user: { userId: other.id, name: '邻格员' }, days: 2, forNames: ['陈网格'] },
      ])
    })

    it('changes the person of a day, and gives it back to the holder without a trace', async () => {
      const other = await neighbour()
      const monday = { from: at('2026-11-23T00:00'), to: at('2026-11-24T00:00') }
      const change = (person: Person): Promise<Answer> =>
        answerOf(
          county.officer.api.post('rosters/stand-ins', {
            ...{ gridId: county.grid1.id, userId: person.id, instead: true, ...monday },
          }),
        )
      const noon = Date.parse(at('2026-11-23T12:00'))
      expect(await routedTo(noon)).toBe(county.worker.id)
      expect((await change(other)).status).toBe(201)
      expect(await routedTo(noon)).toBe(other.id)
      expect((await change(county.standIn)).status).toBe(201)
      expect(await routedTo(noon)).toBe(county.standIn.id)
      expect((await change(county.worker)).status).toBe(201)
      expect(await routedTo(noon)).toBe(county.worker.id)
      const left = await server.database.read((em) => em.countBy(DutyEntity, { areaId: county.grid1.id }))
      expect(left).toBe(1)
    })

    it('asks nobody who is away, unknown here, or no grid worker', async () => {
      const ask = (userId: string): Promise<Answer> =>
        answerOf(
          county.officer.api.post('rosters/stand-ins', {
            ...{ gridId: county.grid1.id, userId },
            ...{ from: at('2026-11-21T00:00'), to: at('2026-11-22T00:00') },
          }),
        )
      expect((await ask(county.resident.id)).body).toMatchObject({ code: 'ROSTER_PERSON_UNKNOWN' })
      expect((await ask(county.rider.id)).body).toMatchObject({ code: 'ROSTER_PERSON_UNFIT' })
      expect((await ask('nobody')).status).toBe(404)
      await leave(county.standIn, ['2026-11-20T00:00', '2026-11-23T00:00'])
      expect((await ask(county.standIn.id)).body).toMatchObject({ status: 409, code: 'ROSTER_NOBODY_FREE' })
      const foreign = await answerOf(
        county.officerB.api.post('rosters/stand-ins', {
          ...{ gridId: county.grid1.id, userId: county.standIn.id },
          ...{ from: at('2026-11-21T00:00'), to: at('2026-11-22T00:00') },
        }),
      )
      expect(foreign.status).toBe(403)
    })

    it('a leave is taken back from now on; somebody else’s people are nobody’s to know', async () => {
      const { body } = await leave(county.worker, ['2026-11-17T00:00', '2026-11-20T00:00'])
      expect(await routedTo(server.clock.now() + HOUR)).toBe('desk')
      expect((await answerOf(county.officerB.api.delete(`absences/${body.id}`))).status).toBe(404)
      expect(
        (await leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'], county.officerB)).status,
      ).toBe(404)
      expect((await answerOf(county.officer.api.delete(`absences/${body.id}`))).status).toBe(204)
      expect(await routedTo(server.clock.now() + HOUR)).toBe(county.worker.id)
      const [yesterday] = (await row(county.grid1.id)).filter(({ from }) => from === at('2026-11-17T08:00'))
      expect(yesterday).toMatchObject({ kind: 'gap', reason: '请假' })
    })
  })

  describe('its lines', () => {
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
        const owner = await routedTo(Date.parse(at(moment)), county.inGrid2)
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
        (await titles(county.standIn)).filter((title) => title === '您有新的值班：二号网格'),
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
      expect(await routedTo(noon, county.inGrid2)).toBe(county.worker.id)
      expect(await routedTo(noon + DAY, county.inGrid2)).toBe('desk')
      const { sentence, rosterFacts } = await server.database.write((em) =>
        server.get(Router).route(em, { point: county.inGrid2, now: noon }),
      )
      expect(sentence.zh).toMatch(/；学校放假，由并入网格的陈网格接$/)
      expect(rosterFacts.join()).toContain(`merged=${county.grid1.id}`)
      const [first] = (await row(county.grid2.id)).filter(({ kind }) => kind === 'merged')
      expect(first).toMatchObject({ mergedInto: '一号网格', reason: '学校放假', user: { name: '陈网格' } })
      expect((await answerOf(county.officer.api.delete(`grid-mergers/${body.id}`))).status).toBe(204)
      expect(await routedTo(noon, county.inGrid2)).toBe('desk')
    })
  })

  describe('the week as a whole', () => {
    const nextWeek = { from: at('2026-11-23T00:00') }

    it('is arranged like the last one, once', async () => {
      const other = await neighbour()
      const stand = { userId: other.id, gridId: county.grid1.id, instead: true }
      await county.officer.api.post('rosters/stand-ins', {
        ...{ ...stand, from: at('2026-11-20T00:00'), to: at('2026-11-21T00:00') },
      })
      const copy = (): Promise<Answer> =>
        answerOf(county.officer.api.post(`rosters/${county.communityA.id}/copy-week`, nextWeek))
      expect((await copy()).body).toEqual({ added: 1 })
      expect((await copy()).body).toEqual({ added: 0 })
      expect(await routedTo(Date.parse(at('2026-11-27T10:00')))).toBe(other.id)
    })

    it('is published to each person once, and again only to those whose part has changed', async () => {
      const publish = (): Promise<Answer> =>
        answerOf(county.officer.api.post(`rosters/${county.communityA.id}/publish`, nextWeek))
      const out = (person: Person): Promise<number> =>
        titles(person).then((all) => all.filter((title) => title === '甲社区的值班表已发布').length)
      expect((await publish()).body).toMatchObject({ people: 2 })
      await publish()
      expect([await out(county.worker), await out(county.officer)]).toEqual([1, 1])
      await leave(county.worker, ['2026-11-24T00:00', '2026-11-25T00:00'])
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

  describe('G07 before it hurts', () => {
    const told = (person: Person): Promise<string[]> =>
      signInAs(server, person)
        .then(titles)
        .then((all) => all.filter((title) => title.startsWith('明天有空档')))

    it('tells the community’s officers of tomorrow’s gap once, whoever of two processes looks', async () => {
      await leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'])
      const second = await startTestServer({ files: server.files })
      second.clock.time = server.clock.time
      await Promise.all([server.get(GapSweeper).sweep(), second.get(GapSweeper).sweep()])
      for (const person of [county.officer, county.officer2])
        expect(await told(person)).toEqual(['明天有空档：一号网格'])
      second.clock.time += HOUR
      await second.get(GapSweeper).sweep()
      expect(await told(county.officer)).toHaveLength(1)
      expect(await told(county.officerB)).toEqual([])
      await second.stop()
    })

    it('says nothing by night, and what came up at noon in the afternoon', async () => {
      const sweeper = server.get(GapSweeper)
      await sweeper.sweep()
      await leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'])
      await sweeper.sweep()
      expect(await told(county.officer)).toEqual([])
      server.clock.time += HOUR
      await sweeper.sweep()
      expect(await told(county.officer)).toHaveLength(1)
      const officer = await signInAs(server, county.officer)
      await leave(county.worker, ['2026-11-20T00:00', '2026-11-21T00:00'], officer)
      server.clock.time = Date.parse('2026-11-19T21:00:00+08:00')
      await sweeper.sweep()
      expect(await told(county.officer)).toHaveLength(1)
    })
  })

  it('G07 a dismissed officer is not whom the desk is given to, nor a disabled worker shown as there', async () => {
    await server.database.write(async (em) => {
      await em.update(MembershipEntity, { userId: county.officer.id }, { validTo: server.clock.now() - 1 })
      await em.update(UserEntity, { id: county.worker.id }, { status: 'disabled' })
    })
    const { body } = await roster(county.officer2)
    expect(body.chain[0]?.officer).toMatchObject({ name: '赵社区', onDuty: false })
    expect(body.gaps.find(({ areaName }) => areaName === '一号网格')).toMatchObject({ why: 'inactive' })
    const router = server.get(Router)
    const { owner } = await server.database.write((em) =>
      router.route(em, { point: county.inGrid1, now: server.clock.now() }),
    )
    expect(owner).toEqual({ party: 'desk', areaId: county.communityA.id, level: 'community' })
  })
})
