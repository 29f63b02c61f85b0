import type { CalendarView } from '../../src/modules/calendar/http/calendar.dto.js'
import type { ApplyingLimitsView, TimeLimitView } from '../../src/modules/limit/http/limit.dto.js'
import type { TicketClocksView } from '../../src/modules/ticket/clock.views.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { SystemClock } from '../../src/core/clock/index.js'
import { answerOf } from '../support/answer.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { reckonedDue, YEAR_2026 } from '../support/reckoning.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PEOPLE = ['rider', 'stranger', 'worker', 'standIn', 'officer', 'townOfficer', 'countyOfficer'] as const

describe('limits, calendar and clocks of a county', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  /** Time passes; whoever was signed in signs in again. */
  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of PEOPLE) county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  const at = (path: string): string => `counties/${county.county.id}/${path}`
  const codeOf = (answer: { status: number; body: object }): unknown[] => [
    answer.status,
    (answer.body as { code?: string }).code,
  ]
  const categoryId = (code: string): string => server.get(CategoryDirectory).byCode(code)?.id ?? ''

  async function clocks(by: Person, { id }: { id: string }): Promise<TicketClocksView> {
    return (await answerOf<TicketClocksView>(by.api.get(`tickets/${id}/clocks`))).body
  }

  async function limit(body: object): Promise<TimeLimitView> {
    const response = await county.countyOfficer.api.post(at('limits'), body)
    if (response.status !== 201) throw new Error(`limit: ${response.status} ${response.text}`)
    return response.body
  }

  const dues = ({ deadlines }: SeenTicket): readonly (number | null)[] =>
    [deadlines.acceptBy, deadlines.resolveBy].map((each) => (each ? Date.parse(each) : null))

  it('a report without a category has the usual limits, in working time by the calendar', async () => {
    const now = server.clock.now()
    const body = { categoryId: undefined, description: '这里有点不对劲' }
    const ticket = await reported(county, body)
    expect(dues(ticket)).toEqual([now + 15 * MINUTE, reckonedDue(now, { value: 3, unit: 'work_day' })])
    const { items, hours } = await clocks(county.worker, ticket)
    expect(hours).toBe('08:00–12:00、14:00–18:00')
    const resolve = items.find(({ stage }) => stage === 'resolve')
    expect(resolve).toMatchObject({ limitText: '3 个工作日', source: '通用时限', overdue: false, notes: [] })
    // Reported on a Sunday afternoon: Monday to Wednesday count, whole.
    expect(resolve?.days.map(({ daysText, text }) => [daysText, text])).toEqual([
      ['11月22日', '周末，不计'],
      ['11月23日—25日', '3 个工作日，计 24 小时'],
    ])
    expect(resolve?.steps).toHaveLength(1)
  })

  it('a rule of the county holds where it says most about the matter, then for the smallest area', async () => {
    await limit({ areaId: county.county.id, stage: 'accept', value: 20, unit: 'urgent_minute' })
    await limit({ areaId: county.town.id, stage: 'accept', value: 10, unit: 'urgent_minute' })
    const pipe = { categoryId: county.burstPipe, stage: 'resolve', unit: 'urgent_hour' }
    const own = await limit({ ...pipe, areaId: county.county.id, value: 2, note: '县政办〔2026〕8 号' })
    expect(own).toMatchObject({ areaName: '试验县', text: '2 小时', version: 1 })
    await limit({ areaId: county.communityA.id, stage: 'resolve', value: 5, unit: 'natural_day' })
    const now = server.clock.now()
    // The matter goes before the area; the town before the county.
    expect(dues(await reported(county))).toEqual([now + 10 * MINUTE, now + 2 * HOUR])
    const unnamed = await reported(county, { categoryId: undefined })
    expect(dues(unnamed)).toEqual([now + 10 * MINUTE, now + 5 * DAY])
    const trial = await answerOf<ApplyingLimitsView>(
      county.countyOfficer.api.get(
        at(`limits/applying?areaId=${county.communityA.id}&categoryId=${county.burstPipe}`),
      ),
    )
    expect(trial.body.items.find(({ stage }) => stage === 'resolve')).toMatchObject({
      text: '2 小时',
      limitId: own.id,
      source: '试验县 · 供水管道破裂的规定',
    })
    const changed = await county.countyOfficer.api.patch(`limits/${own.id}`, {
      ...{ version: 1, value: 3, unit: 'urgent_hour' },
    })
    expect(changed.body).toMatchObject({ version: 2, text: '3 小时' })
    const late = await county.countyOfficer.api.patch(`limits/${own.id}`, {
      version: 1,
      value: 9,
      unit: 'work_day',
    })
    expect(codeOf(late)).toEqual([409, 'LIMIT_CHANGED'])
    const twice = await county.countyOfficer.api.post(at('limits'), {
      ...pipe,
      areaId: county.county.id,
      value: 4,
    })
    expect(codeOf(twice)).toEqual([409, 'LIMIT_EXISTS'])
  })

  it('is kept by the county alone, and for its own places and matters', async () => {
    const body = { areaId: county.communityA.id, stage: 'verify', value: 2, unit: 'natural_day' }
    expect(codeOf(await county.officer.api.post(at('limits'), body))).toEqual([403, 'FORBIDDEN'])
    expect(codeOf(await county.rider.api.get(at('calendar')))).toEqual([403, 'FORBIDDEN'])
    const inGrid = { ...body, areaId: county.grid1.id }
    expect(codeOf(await county.countyOfficer.api.post(at('limits'), inGrid))).toEqual([
      400,
      'LIMIT_SCOPE_WRONG',
    ])
    const elsewhere = { ...body, categoryId: county.burstPipe, conditionId: 'condition-0502-1' }
    expect(codeOf(await county.countyOfficer.api.post(at('limits'), elsewhere))).toEqual([
      400,
      'LIMIT_SCOPE_WRONG',
    ])
  })

  it('danger to life has a clock to be on site, from accepting to arriving', async () => {
    const ticket = await reported(county, { categoryId: categoryId('0502'), description: '有燃气味' })
    expect(ticket.deadlines.nextStage).toBe('accept')
    const accepted = await act(county.worker, ticket, { action: 'accept' })
    const now = server.clock.now()
    expect([accepted.deadlines.nextStage, Date.parse(accepted.deadlines.arriveBy)]).toEqual([
      ...['arrive', now + 30 * MINUTE],
    ])
    const arrive = (await clocks(county.worker, ticket)).items.find(({ stage }) => stage === 'arrive')
    expect([arrive?.state, Date.parse(arrive?.dueAt ?? '')]).toEqual(['running', now + 30 * MINUTE])
    await later(12 * MINUTE)
    await act(county.worker, ticket, {
      action: 'arrive',
      location: { ...county.inGrid1, coord: 'wgs84', accuracy: 8 },
    })
    const after = (await clocks(county.rider, ticket)).items.find(({ stage }) => stage === 'arrive')
    expect([after?.state, after?.overdue]).toEqual(['stopped', false])
  })

  it("returned to the same owner the work's clock goes on, to another it begins anew, overdue it stays", async () => {
    const first = await reported(county, { categoryId: undefined, location: nowhere() })
    const ticket = await act(county.worker, first, { action: 'accept' })
    const before = Date.parse(ticket.deadlines.resolveBy)
    await later(5 * HOUR)
    const other = { party: 'organisation', organisationId: county.water.id }
    const moved = await act(county.officer, ticket, { action: 'transfer', owner: other, reason: '供水的事' })
    expect(Date.parse(moved.deadlines.resolveBy)).toBe(server.clock.now() + 5 * DAY)
    expect(Date.parse(moved.deadlines.resolveBy) - before).toBe(5 * HOUR)
    const { items } = await clocks(county.officer, ticket)
    const resolve = items.find(({ stage }) => stage === 'resolve')
    expect(resolve?.steps.map(({ text }) => text)).toEqual(['开始计时', '换了承办方，重新计时'])
    await later(6 * DAY)
    const back = { party: 'post', areaId: county.grid1.id }
    const late = await act(county.officer, ticket, {
      action: 'transfer',
      owner: back,
      reason: '还是网格的事',
    })
    expect(late.deadlines.resolveBy).toBe(moved.deadlines.resolveBy)
    expect(late.deadlines.overdue).toBe(true)
  })

  it('given back on purpose to the one who returned it, the time on the desk is not counted', async () => {
    const ticket = await reported(county, { categoryId: undefined, location: nowhere() })
    const before = Date.parse(ticket.deadlines.resolveBy)
    const decline = { action: 'decline', reason: '不清楚是什么', reasonCode: 'wrong_place' }
    const declined = await act(county.worker, ticket, decline)
    expect(declined.status).toBe('submitted')
    expect(Date.parse(declined.deadlines.acceptBy)).toBe(server.clock.now() + 10 * MINUTE)
    await later(7 * MINUTE)
    const again = await act(county.officer, ticket, {
      ...{ action: 'dispatch', insist: true, reason: '就是这里' },
      owner: { party: 'post', areaId: county.grid1.id },
    })
    expect(Date.parse(again.deadlines.resolveBy) - before).toBe(7 * MINUTE)
  })

  it('known better what it is, its limit holds as far as it is nearer; a condition must be one of the matter', async () => {
    const ticket = await reported(county, { categoryId: undefined, location: nowhere() })
    await act(county.worker, ticket, { action: 'accept' })
    await later(HOUR)
    const named = await act(county.worker, ticket, { action: 'amend', categoryId: county.burstPipe })
    expect(Date.parse(named.deadlines.resolveBy)).toBe(server.clock.now() + 3 * HOUR)
    const [, second] = server.get(CategoryDirectory).byId(county.burstPipe)?.conditions ?? []
    expect(second).toBeDefined()
    const longer = { action: 'amend', conditionId: second?.id }
    const same = await act(county.worker, ticket, longer)
    expect(same.deadlines.resolveBy).toBe(named.deadlines.resolveBy)
    expect(named.condition).toMatchObject({ limit: '3 小时', chosen: false, choices: 2 })
    expect(same.condition).toMatchObject({ id: second?.id, name: second?.openWhen, chosen: true })
    const english = await county.officer.api.get(`tickets/${ticket.id}`).set('accept-language', 'en')
    expect(english.body['condition']).toMatchObject({ name: second?.openWhenEn })
    const wrong = { action: 'amend', conditionId: 'condition-0502-1' }
    const answer = await county.worker.api.post(`tickets/${ticket.id}/actions`, wrong)
    expect(codeOf(answer)).toEqual([400, 'CATEGORY_CONDITION_UNKNOWN'])
  })

  it('goes by the hours and days the county enters; what runs already keeps its promise', async () => {
    const body = { categoryId: undefined, location: { ...county.inGridB, coord: 'wgs84', accuracy: 8 } }
    const before = await reported(county, body)
    const start = server.clock.now()
    const hours = await county.countyOfficer.api.put(at('calendar/hours'), {
      version: 0,
      shifts: [{ from: '09:00', to: '17:00' }],
    })
    expect(hours.status).toBe(200)
    const monday = { date: '2026-11-30', working: false, name: '县庆' }
    const year = await answerOf<CalendarView>(
      county.countyOfficer.api.put(at('calendar/years/2026'), { version: 1, days: [monday] }),
    )
    expect(year.body.years.find((each) => each.year === 2026)).toEqual({
      ...{ year: 2026, source: 'county', days: [monday] },
    })
    expect(year.body.years.find((each) => each.year === 2027)?.source).toBe('weekdays')
    const own = {
      works: (date: string) => date !== monday.date && YEAR_2026.works(date),
      hours: [[540, 1020]] as const,
    }
    const after = await reported(county, body)
    const limit = { value: 3, unit: 'work_day' } as const
    expect([dues(before)[1], dues(after)[1]]).toEqual([
      reckonedDue(start, limit),
      reckonedDue(start, limit, own),
    ])
    const note = (await clocks(county.countyOfficer, before)).items.find(({ stage }) => stage === 'resolve')
    expect(note?.notes).toEqual(['工作日历后来改过；这个时限仍按当时的承诺'])
    const stale = await county.countyOfficer.api.put(at('calendar/years/2026'), { version: 1, days: [] })
    expect(codeOf(stale)).toEqual([409, 'CALENDAR_CHANGED'])
    const wrong = { version: 2, days: [{ ...monday, date: '2027-11-30' }] }
    expect(codeOf(await county.countyOfficer.api.put(at('calendar/years/2026'), wrong))).toEqual([
      ...[400, 'CALENDAR_YEAR_WRONG'],
    ])
    const back = await county.countyOfficer.api.delete(at('calendar/years/2026?version=2'))
    expect(back.status).toBe(200)
  })

  it('says in English too how it was computed, and to nobody who may not open the ticket', async () => {
    const ticket = await reported(county)
    const stranger = await county.stranger.api.get(`tickets/${ticket.id}/clocks`)
    expect(codeOf(stranger)).toEqual([404, 'TICKET_NOT_FOUND'])
    const english = await county.rider.api.get(`tickets/${ticket.id}/clocks`).set('accept-language', 'en')
    const { items } = english.body as TicketClocksView
    const resolve = items.find(({ stage }) => stage === 'resolve')
    expect(resolve).toMatchObject({ stageName: 'Finish', limitText: '3 hours', days: [] })
    expect(resolve?.unitText).toContain('without a break')
  })

  it("G48 a phone that is wrong by a year, a server's clock set back: order and deadlines stay", async () => {
    const now = server.clock.now()
    const capturedAt = new Date(now + 365 * DAY).toISOString()
    const ticket = await reported(county, { capturedAt })
    expect(dues(ticket)).toEqual([now + 10 * MINUTE, now + 3 * HOUR])
    const { nextDueAt } = ticket.deadlines
    expect(Date.parse(nextDueAt)).toBe(now + 10 * MINUTE)
    const seen = await act(county.worker, ticket, { action: 'accept' })
    jest.spyOn(Date, 'now').mockReturnValueOnce(9_000).mockReturnValueOnce(2_000).mockReturnValue(9_500)
    const system = new SystemClock()
    expect([system.now(), system.now(), system.now()]).toEqual([9_000, 9_000, 9_500])
    jest.restoreAllMocks()
    const times = seen.timeline.map((each) => Date.parse(each.at))
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  /** In grid 1, where the community has a rule of its own of five days. */
  function nowhere(): object {
    return { ...county.inGrid1, coord: 'wgs84', accuracy: 8 }
  }
})
