import type { Test } from 'supertest'
import { TicketClockEntity } from '../../src/modules/ticket/data/ticket-clock.entity.js'
import { WhistleEntity } from '../../src/modules/ticket/data/whistle.entity.js'
import { AnswerLinks, WhistleRepository } from '../../src/modules/ticket/index.js'
import { HoldSweep } from '../../src/modules/ticket/request/hold-sweep.js'
import { addCalledParties, type CalledParties } from '../support/called-parties.js'
import { HOUR } from '../support/manual-clock.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('G08 the closed loop under many hands', () => {
  let server: TestServer
  let county: SmallCounty
  let parties: CalledParties

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    parties = await addCalledParties(server, county)
  })
  afterAll(() => server.stop())

  const accepted = async (): Promise<SeenTicket> =>
    act(county.worker, await reported(county), { action: 'accept' })
  const seen = async (by: Person, { id }: SeenTicket): Promise<SeenTicket> =>
    (await by.api.get(`tickets/${id}`)).body as SeenTicket
  const times = async (ticket: SeenTicket, action: string): Promise<number> =>
    (await seen(county.officer, ticket)).timeline.filter((each) => each.action === action).length

  /** Said at once; gives what each was told, as `200` or `409 CODE`, in order. */
  async function atOnce(calls: readonly Test[]): Promise<string[]> {
    const answers = await Promise.all(calls)
    return answers
      .map(({ status, body }) => `${status} ${(body as { code?: string }).code ?? ''}`.trim())
      .sort()
  }
  const act4 = (by: readonly Person[], { id }: SeenTicket, body: object): Promise<string[]> =>
    atOnce(
      [0, 1, 2, 3].map((at) => (by[at % by.length] ?? county.rider).api.post(`tickets/${id}/actions`, body)),
    )
  const once = (refusal: string): string[] => ['200', refusal, refusal, refusal]

  const whistled = async (...organisationIds: string[]): Promise<SeenTicket> =>
    act(county.townOfficer, await accepted(), { action: 'whistle', reason: '一起来', organisationIds })
  const tokenOf = (ticket: SeenTicket): Promise<string> =>
    server.database.read(async (em) => {
      const [whole] = await server.get(WhistleRepository).ofTicket(em, ticket.id)
      const call = whole?.calls[0]
      return (call && server.get(AnswerLinks).token(call)) ?? ''
    })

  it('a link that answers again as its answer got lost gets the same answer, and the timeline one row', async () => {
    const ticket = await whistled(parties.property.id)
    const path = `answers/${await tokenOf(ticket)}`
    const say = (answer: string, note?: string): Test =>
      server.api.post(path, { answer, name: '张三', ...(note && { note }) })
    expect(await atOnce([say('respond'), say('respond'), say('respond')])).toEqual(['200', '200', '200'])
    expect(await times(ticket, 'respond')).toBe(1)
    const finish = (): Test => say('finish', '清好了')
    expect(await atOnce([finish(), finish(), finish()])).toEqual(['200', '200', '200'])
    expect(await times(ticket, 'finishPart')).toBe(1)
    expect((await say('finish', '另一句')).body.code).toBe('ANSWER_LINK_OVER')
    expect((await server.api.post(path, { answer: 'finish', name: '李四', note: '清好了' })).status).toBe(403)
  })

  it('parts finished while the whistle is ended: over once, nobody’s clock left running', async () => {
    const ticket = await whistled(parties.property.id, parties.bureau.id)
    const token = await tokenOf(ticket)
    const actions = `tickets/${ticket.id}/actions`
    const told = await atOnce([
      server.api.post(`answers/${token}`, { answer: 'finish', name: '张三', note: '好了' }),
      county.worker.api.post(actions, { action: 'endWhistle', reason: '不用了' }),
      parties.bureauClerk.api.post(actions, { action: 'finishPart', note: '好了' }),
    ])
    expect(told.filter((each) => /^5/.test(each))).toEqual([])
    const { id: ticketId } = ticket
    const left = await server.database.read(async (em) => ({
      whistles: (await em.findBy(WhistleEntity, { ticketId })).map(({ state }) => state),
      clocks: (await em.findBy(TicketClockEntity, { ticketId, state: 'running' })).map(({ stage }) => stage),
    }))
    expect(left).toEqual({ whistles: ['ended'], clocks: ['resolve'] })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
  })

  it('a party is asked for once, so that no grant calls it twice', async () => {
    const ticket = await accepted()
    const body = { action: 'whistle', reason: '一起来', organisationIds: [parties.bureau.id] }
    expect(await act4([county.officer, county.worker], ticket, body)).toEqual(once('409 WHISTLE_PARTY_ASKED'))
    await act(county.officer, ticket, { ...body, organisationIds: [parties.property.id] })
    const direct = await county.townOfficer.api.post(`tickets/${ticket.id}/actions`, body)
    expect([direct.status, direct.body.code]).toEqual([409, 'WHISTLE_PARTY_ASKED'])
  })

  it('a hold is asked for, granted at each level and ended once, by hand or by itself', async () => {
    const { worker, officer, officer2, townOfficer, countyOfficer } = county
    const ticket = await accepted()
    const until = new Date(server.clock.now() + 2 * HOUR).toISOString()
    const yes = { action: 'grant', passed: true }
    const ask = { action: 'suspend', reason: '等配件', until }
    expect(await act4([worker], ticket, ask)).toEqual(once('409 TICKET_REQUEST_WAITS'))
    expect(await act4([officer, officer2], ticket, yes)).toEqual(once('403 TICKET_ACTION_FORBIDDEN'))
    expect(await act4([townOfficer], ticket, yes)).toEqual(once('409 TICKET_REQUEST_NONE'))
    const order = { action: 'supervise', note: '尽快', until }
    expect(await act4([countyOfficer], ticket, order)).toEqual(once('409 SUPERVISION_OPEN_ALREADY'))
    server.clock.time += 2 * HOUR
    for (const who of ['rider', 'worker', 'officer', 'townOfficer'] as const)
      county = { ...county, [who]: await signInAs(server, county[who]) }
    const sweep = server.get(HoldSweep)
    const resume = county.worker.api.post(`tickets/${ticket.id}/actions`, { action: 'resume' })
    const [mine] = await Promise.all([resume, sweep.sweep(), sweep.sweep()])
    expect([200, 409]).toContain(mine.status)
    expect(await times(ticket, 'resume')).toBe(1)
  })

  it('a rating, a reopening, an objection and its decision count once', async () => {
    const ticket = await closed(county)
    const { rider, officer, townOfficer } = county
    const bad = { action: 'rate', satisfaction: 'unsatisfied', comment: '还漏' }
    expect(await act4([rider], ticket, bad)).toEqual(once('409 TICKET_ALREADY_RATED'))
    await server.settle()
    const again = { action: 'reopen', reason: '又漏了' }
    expect(await act4([rider, officer], ticket, again)).toEqual(once('409 TICKET_WRONG_STATE'))
    const { body } = await officer.api.get(`announcements?areaId=${county.communityA.id}`)
    const path = `announcements/${body.items[0].id}`
    const four = (by: Person, what: string, said: object): Promise<string[]> =>
      atOnce([0, 1, 2, 3].map(() => by.api.post(`${path}/${what}`, said)))
    const one = ['204', ...Array.from({ length: 3 }, () => '409 ANNOUNCEMENT_ANSWERED')]
    expect(await four(officer, 'objection', { reason: '不是这一处' })).toEqual(one)
    expect(await four(townOfficer, 'decision', { upheld: true, note: '属实' })).toEqual(one)
  })

  it('G43 a day there is not is refused before anybody promises it', async () => {
    const draft = { areaId: county.communityA.id, name: '管网更新', summary: '', responsible: '试验镇' }
    const promised = await county.officer.api.post('projects', { ...draft, dueDay: '2027-02-31' })
    expect([promised.status, promised.body.code]).toEqual([400, 'VALIDATION_FAILED'])
    expect((await county.officer.api.post('projects', { ...draft, dueDay: '2027-02-28' })).status).toBe(201)
  })
})
