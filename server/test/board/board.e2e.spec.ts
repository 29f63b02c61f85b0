import type { BoardSummaryView, BoardTicketPageView } from '../../src/modules/board/board.views.js'
import { ContentChecker } from '../../src/modules/content-check/content-checker.js'
import type { FigureTableView, FigureValueView } from '../../src/modules/figure/figure.views.js'
import { answerOf } from '../support/answer.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the public board', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  /** Days pass, and everybody signs in anew. */
  const later = async (days: number): Promise<void> => {
    server.clock.time += days * DAY
    const ids = ['rider', 'resident', 'stranger', 'worker', 'officer', 'officerB', 'townOfficer'] as const
    for (const who of [...ids, 'countyOfficer'] as const)
      county = { ...county, [who]: await signInAs(server, county[who]) }
  }
  const board = (path: string, rest = ''): string => `board/${path}?areaId=${county.county.id}${rest}`
  /** Closed, and counted by the figures. */
  const shown = async (): Promise<SeenTicket> => {
    const ticket = await closed(county)
    await server.settle()
    return ticket
  }

  it('tells everybody how much was reported and done, without a token', async () => {
    await closed(county)
    await reported(county)
    await server.settle()
    const { body, status } = await server.api.get(board('summary'))
    expect([status, body]).toMatchObject([200, { reported: 2, done: 1, open: 1, rejected: 0 }])
    expect(body.from).toMatch(/^2026-11-01$/)
  })

  it('shows what was fixed by its category and community: no words of the reporter, no place, no photo unchecked', async () => {
    const ticket = await shown()
    const { body } = await server.api.get(board('tickets'))
    const found = body.items.find((each: { id: string }) => each.id === ticket.id)
    expect(found).toMatchObject({ title: '供水管道破裂', areaName: county.communityA.name, before: null })
    const text = JSON.stringify(body)
    for (const secret of [county.rider.name, '1号楼', county.building.name, ticket.number])
      expect(text).not.toContain(secret)
  })

  it('counts agreement once a person, who may think again; never of whoever did the work', async () => {
    const ticket = await shown()
    const vote = (agrees: boolean) => ({ agrees })
    const path = `board/tickets/${ticket.id}/vote`
    for (const agrees of [true, false, false])
      expect((await county.resident.api.post(path, vote(agrees))).status).toBe(204)
    expect((await county.stranger.api.post(path, vote(true))).status).toBe(204)
    expect((await county.worker.api.post(path, vote(true))).body.code).toBe('VOTE_OWN_WORK')
    expect((await server.api.post(path, vote(true))).status).toBe(401)
    const { body } = await server.api.get(board('tickets'))
    const found = body.items.find((each: { id: string }) => each.id === ticket.id)
    expect(found.votes).toEqual({ agree: 1, disagree: 1 })
    const open = await reported(county)
    expect((await county.resident.api.post(`board/tickets/${open.id}/vote`, vote(true))).status).toBe(404)
  })

  it('takes no praise from colleagues, and a first word said twice at once counts once', async () => {
    const ticket = await shown()
    const path = `board/tickets/${ticket.id}/vote`
    for (const colleague of [county.standIn, county.officer])
      expect((await colleague.api.post(path, { agrees: true })).body.code).toBe('VOTE_OWN_WORK')
    const said = [true, true, true, true].map((agrees) => county.resident.api.post(path, { agrees }))
    expect((await Promise.all(said)).map(({ status }) => status)).toEqual([204, 204, 204, 204])
    for (const other of [county.rider, county.officerB])
      expect((await other.api.post(path, { agrees: false })).status).toBe(204)
    const { body } = await server.api.get(board('tickets'))
    const found = body.items.find((each: { id: string }) => each.id === ticket.id)
    expect(found.votes).toEqual({ agree: 1, disagree: 2 })
  })

  it('G30 words of a rating are public only after a person or the check let them pass', async () => {
    const ticket = await shown()
    const rating = { action: 'rate', satisfaction: 'satisfied', comment: '师傅半小时就到了' }
    await act(county.rider, ticket, rating)
    await server.settle()
    const words = async (): Promise<string> => JSON.stringify((await server.api.get(board('words'))).body)
    expect(await words()).not.toContain('师傅半小时就到了')
    await server.get(ContentChecker).checkDue()
    const waiting = await county.officer.api.get(`content-checks?areaId=${county.communityA.id}&limit=100`)
    const item = waiting.body.items.find((each: object) => JSON.stringify(each).includes('师傅半小时就到了'))
    const decided = await county.officer.api.post(`content-checks/${item.id}/decision`, { passed: true })
    expect(decided.status).toBe(200)
    expect(await words()).toContain('师傅半小时就到了')
    expect(await words()).not.toContain(county.rider.name)
  })

  describe('what is unfavourable', () => {
    const announcements = async (): Promise<
      { id: string; state: string; ticketId: string; kind: string }[]
    > => (await county.officer.api.get(`announcements?areaId=${county.communityA.id}&limit=100`)).body.items
    const unsatisfied = async (): Promise<number> => {
      const { body } = await server.api.get(board('summary', '&from=2026-11-01&to=2027-06-30'))
      return body.ratings.unsatisfied as number
    }
    const rateBadly = async (): Promise<string> => {
      const { id } = await closed(county)
      await act(county.rider, { id }, { action: 'rate', satisfaction: 'unsatisfied', comment: '还在滴水' })
      await server.settle()
      return id
    }

    it('is told to the unit first, and public two working days later', async () => {
      const before = await unsatisfied()
      const ticketId = await rateBadly()
      expect(await announcements()).toContainEqual(
        expect.objectContaining({ ticketId, kind: 'unsatisfied', state: 'told' }),
      )
      const inbox = await county.officer.api.get('notifications')
      expect(JSON.stringify(inbox.body)).toContain('将上公示榜')
      expect(await unsatisfied()).toBe(before)
      await later(3)
      expect(await unsatisfied()).toBe(before + 1)
    })

    it('is objected to once and in time, by the unit; the town decides, and what it takes off stays off', async () => {
      const before = await unsatisfied()
      const ticketId = await rateBadly()
      const { id } = (await announcements()).find((each) => each.ticketId === ticketId) ?? { id: '' }
      const objection = { reason: '评价的是另一处漏水' }
      expect((await county.officerB.api.post(`announcements/${id}/objection`, objection)).status).toBe(403)
      expect((await county.officer.api.post(`announcements/${id}/objection`, objection)).status).toBe(204)
      const again = await county.officer.api.post(`announcements/${id}/objection`, objection)
      expect(again.body.code).toBe('ANNOUNCEMENT_ANSWERED')
      await later(4)
      expect(await unsatisfied()).toBe(before)
      const decision = { upheld: true, note: '核实属实' }
      expect((await county.officer.api.post(`announcements/${id}/decision`, decision)).status).toBe(403)
      expect((await county.townOfficer.api.post(`announcements/${id}/decision`, decision)).status).toBe(204)
      await later(10)
      expect(await unsatisfied()).toBe(before)
    })

    it('cannot be objected to when the time is over', async () => {
      const ticketId = await rateBadly()
      const { id } = (await announcements()).find((each) => each.ticketId === ticketId) ?? { id: '' }
      await later(5)
      const late = await county.officer.api.post(`announcements/${id}/objection`, { reason: '太晚了吧' })
      expect([late.status, late.body.code]).toEqual([409, 'ANNOUNCEMENT_OVER'])
    })
  })

  it('puts communities side by side in an order, unless the county switches the order off', async () => {
    await shown()
    const side = async () =>
      (await server.api.get(board('communities', '&from=2026-11-01&to=2027-06-30'))).body
    expect((await side()).ranked).toBe(true)
    expect((await side()).items[0]).toMatchObject({ name: county.communityA.name })
    const settings = `counties/${county.county.id}/settings`
    const off = { version: 0, board: { ranking: false } }
    expect((await county.countyOfficer.api.patch(settings, off)).status).toBe(200)
    expect((await side()).ranked).toBe(false)
    const hidden = { version: 1, board: { shown: false } }
    expect((await county.countyOfficer.api.patch(settings, hidden)).status).toBe(200)
    expect((await server.api.get(board('summary'))).status).toBe(404)
    await county.countyOfficer.api.patch(settings, { version: 2, board: { shown: true, ranking: true } })
  })

  it('tells the same as the figures of those who keep the area: by the same formulas, of the same days', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    server.clock.time += 50 * MINUTE
    await later(0)
    await act(county.worker, ticket, { action: 'resolve', note: '换了一段管子' })
    server.clock.time += 6 * HOUR
    await later(0)
    await act(county.rider, ticket, { action: 'verify', passed: true })
    const mostly = { action: 'rate', satisfaction: 'mostly' }
    await act(county.rider, ticket, mostly)
    const withdrawn = await reported(county)
    await act(county.rider, withdrawn, { action: 'withdraw' })
    const refused = await reported(county)
    await act(county.officer, refused, { action: 'reject', reason: '不归社区管', referTo: '供电公司' })
    await reported(county, { kind: 'dispute', description: '楼上半夜拖椅子' }, county.resident)
    await server.settle()
    await later(8)
    const days = '&from=2026-11-01&to=2027-06-30'
    const path = `figures?areaId=${county.county.id}${days}`
    const { total } = (await answerOf<FigureTableView>(county.countyOfficer.api.get(path))).body
    const figure = (code: string): FigureValueView =>
      total.find((each) => each.code === code) ?? { code: 'reported', value: null, hit: -1, of: -1 }
    const { body: told } = await answerOf<BoardSummaryView>(server.api.get(board('summary', days)))
    const { satisfied, mostly: nearly, unsatisfied } = told.ratings
    // One that was taken off after an objection is not told; a dispute is not the public's to know of.
    expect([told.done, satisfied + nearly, satisfied + nearly + unsatisfied]).toEqual([
      ...[figure('closed').hit, figure('satisfied').hit, figure('satisfied').of - 1],
    ])
    expect([told.reported, told.rejected, nearly]).toEqual([figure('reported').hit - 2, 1, 1])
    expect(told.reported).toBe(told.done + told.open + told.rejected)
    const list = await answerOf<BoardTicketPageView>(server.api.get(board('tickets', days)))
    const minutes = list.body.items.map((each) => each.minutes)
    expect(minutes[0]).toBe(50)
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(figure('hours').hit)
    expect(told.formulas.join()).toContain('从上报到最后一次提交办结')
  })

  describe('projects', () => {
    const draft = () => ({
      areaId: county.communityA.id,
      name: '自来水管网更新',
      nameEn: 'New water mains',
      summary: '更换 3 公里老旧管道',
      responsible: '试验镇',
      dueDay: '2027-01-20',
    })
    const create = async () => (await county.officer.api.post('projects', draft())).body

    it('are entered by the unit, reached step by step, and reviewed by residents at the end', async () => {
      const { id, milestones, state } = await create()
      expect([milestones.map(({ name }: { name: string }) => name), state]).toEqual([
        ['立项', '开工', '验收', '群众评'],
        'onTime',
      ])
      const reached = (index: number) =>
        county.officer.api.post(`projects/${id}/milestones/${milestones[index].id}/reached`, {})
      expect((await reached(1)).body.code).toBe('PROJECT_STEP_ORDER')
      const review = { satisfaction: 'satisfied', comment: '水压大了' }
      expect((await county.resident.api.post(`projects/${id}/reviews`, review)).body.code).toBe(
        'PROJECT_NOT_READY',
      )
      for (const step of [0, 1, 2]) expect((await reached(step)).status).toBe(200)
      expect((await county.resident.api.post(`projects/${id}/reviews`, review)).status).toBe(204)
      const mostly = { satisfaction: 'mostly' }
      expect((await county.resident.api.post(`projects/${id}/reviews`, mostly)).status).toBe(204)
      expect((await reached(3)).body).toMatchObject({ state: 'done', reviews: { satisfied: 0, mostly: 1 } })
    })

    it('put off are shown with the first promise and the reason', async () => {
      const { id, version } = await create()
      const newDay = { version, newDay: '2027-03-01' }
      const half = await county.officer.api.patch(`projects/${id}`, newDay)
      expect(half.body.code).toBe('PROJECT_DELAY_INCOMPLETE')
      const putOff = await county.officer.api.patch(`projects/${id}`, {
        ...newDay,
        delayReason: '管材到货迟',
      })
      expect(putOff.body).toMatchObject({ dueDay: '2027-01-20', newDay: '2027-03-01', state: 'putOff' })
      await later(120)
      const { body } = await server.api.get(`projects/${id}`)
      expect([body.state, body.daysLate > 0]).toEqual(['late', true])
    })

    it('are nobody else’s to keep', async () => {
      expect((await county.officerB.api.post('projects', draft())).status).toBe(403)
      expect((await county.worker.api.post('projects', draft())).status).toBe(403)
      expect((await server.api.post('projects', draft())).status).toBe(401)
    })
  })
})
