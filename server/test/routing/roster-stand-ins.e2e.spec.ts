import { DutyEntity } from '../../src/modules/routing/index.js'
import type { StandInCandidatesView } from '../../src/modules/routing/roster/duty.views.js'
import { GapSweeper } from '../../src/modules/routing/roster/gap-sweeper.js'
import { answerOf, type Answer } from '../support/answer.js'
import { HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { RosterDesk, shanghai as at } from '../support/roster-desk.js'
import type { SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('leave and stand-ins', () => {
  let desk: RosterDesk
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    desk = await RosterDesk.open()
    ;({ server, county } = desk)
  })

  afterEach(() => server.stop())

  it('G07 a leave makes a gap, a neighbour is asked, both are told, and the router asks the stand-in', async () => {
    const other = await desk.neighbour()
    expect((await desk.leave(county.worker, ['2026-11-19T00:00', '2026-11-21T00:00'])).status).toBe(201)
    const { body } = await desk.roster()
    expect(body.gaps[0]).toMatchObject({
      ...{ areaName: '一号网格', why: 'absent', reason: '请假', missed: { name: '陈网格' } },
      dates: ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
    })
    const thursday = Date.parse(at('2026-11-19T10:00'))
    expect(await desk.routedTo(thursday)).toBe('desk')

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
    expect((await desk.titles(other))[0]).toBe('请您代班：一号网格')
    expect((await desk.titles(county.worker))[0]).toBe('邻格员 替您代班：一号网格')
    expect(await desk.routedTo(thursday)).toBe(other.id)
    // Exactly the hours: the evening stays the desk's.
    expect(await desk.routedTo(Date.parse(at('2026-11-19T18:00')))).toBe('desk')
    const after = await desk.roster()
    expect(after.body.standIns).toEqual([
      { user: { userId: other.id, name: '邻格员' }, days: 2, forNames: ['陈网格'] },
    ])
  })

  it('changes the person of a day, and gives it back to the holder without a trace', async () => {
    const other = await desk.neighbour()
    const monday = { from: at('2026-11-23T00:00'), to: at('2026-11-24T00:00') }
    const change = (person: Person): Promise<Answer<object>> =>
      answerOf(
        county.officer.api.post('rosters/stand-ins', {
          ...{ gridId: county.grid1.id, userId: person.id, instead: true, ...monday },
        }),
      )
    const noon = Date.parse(at('2026-11-23T12:00'))
    expect(await desk.routedTo(noon)).toBe(county.worker.id)
    expect((await change(other)).status).toBe(201)
    expect(await desk.routedTo(noon)).toBe(other.id)
    expect((await change(county.standIn)).status).toBe(201)
    expect(await desk.routedTo(noon)).toBe(county.standIn.id)
    expect((await change(county.worker)).status).toBe(201)
    expect(await desk.routedTo(noon)).toBe(county.worker.id)
    const left = await server.database.read((em) => em.countBy(DutyEntity, { areaId: county.grid1.id }))
    expect(left).toBe(1)
  })

  it('asks nobody who is away, unknown here, or no grid worker', async () => {
    const ask = (userId: string): Promise<Answer<object>> =>
      answerOf(
        county.officer.api.post('rosters/stand-ins', {
          ...{ gridId: county.grid1.id, userId },
          ...{ from: at('2026-11-21T00:00'), to: at('2026-11-22T00:00') },
        }),
      )
    expect((await ask(county.resident.id)).body).toMatchObject({ code: 'ROSTER_PERSON_UNKNOWN' })
    expect((await ask(county.rider.id)).body).toMatchObject({ code: 'ROSTER_PERSON_UNFIT' })
    expect((await ask('nobody')).status).toBe(404)
    await desk.leave(county.standIn, ['2026-11-20T00:00', '2026-11-23T00:00'])
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
    const { body } = await desk.leave(county.worker, ['2026-11-17T00:00', '2026-11-20T00:00'])
    expect(await desk.routedTo(server.clock.now() + HOUR)).toBe('desk')
    expect((await answerOf(county.officerB.api.delete(`absences/${body.id}`))).status).toBe(404)
    expect(
      (await desk.leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'], county.officerB)).status,
    ).toBe(404)
    expect((await answerOf(county.officer.api.delete(`absences/${body.id}`))).status).toBe(204)
    expect(await desk.routedTo(server.clock.now() + HOUR)).toBe(county.worker.id)
    const [yesterday] = (await desk.row(county.grid1.id)).filter(
      ({ from }) => from === at('2026-11-17T08:00'),
    )
    expect(yesterday).toMatchObject({ kind: 'gap', reason: '请假' })
  })

  describe('G07 before it hurts', () => {
    const told = (person: Person): Promise<string[]> =>
      signInAs(server, person)
        .then((each) => desk.titles(each))
        .then((all) => all.filter((title) => title.startsWith('明天有空档')))

    it('tells the community’s officers of tomorrow’s gap once, whoever of two processes looks', async () => {
      await desk.leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'])
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
      await desk.leave(county.worker, ['2026-11-19T00:00', '2026-11-20T00:00'])
      await sweeper.sweep()
      expect(await told(county.officer)).toEqual([])
      server.clock.time += HOUR
      await sweeper.sweep()
      expect(await told(county.officer)).toHaveLength(1)
      const officer = await signInAs(server, county.officer)
      await desk.leave(county.worker, ['2026-11-20T00:00', '2026-11-21T00:00'], officer)
      server.clock.time = Date.parse('2026-11-19T21:00:00+08:00')
      await sweeper.sweep()
      expect(await told(county.officer)).toHaveLength(1)
    })
  })
})
