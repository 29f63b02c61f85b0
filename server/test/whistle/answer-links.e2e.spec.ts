import { Sms } from '../../src/integrations/aliyun/index.js'
import { WhistleCallEntity } from '../../src/modules/ticket/data/whistle-call.entity.js'
import { LinkSender } from '../../src/modules/whistle/link-sender.js'
import type {
  LinkedCallView,
  NewLinkView,
  ResponseFiguresView,
  WhistleCallView,
  WhistlesView,
} from '../../src/modules/whistle/whistle.views.js'
import { startAliyunStub, type AliyunStub } from '../support/aliyun-stub.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addCalledParties, PROPERTY_MOBILE, type CalledParties } from '../support/called-parties.js'
import { HOUR, SECOND } from '../support/manual-clock.js'
import { pdfPages } from '../support/pdf-pages.js'
import { signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('a party without accounts, and the papers of a whistle', () => {
  let stub: AliyunStub
  let server: TestServer
  let county: SmallCounty
  let parties: CalledParties

  beforeAll(async () => {
    stub = await startAliyunStub()
    server = await startTestServer({ env: stub.env })
    county = await addSmallCounty(server)
    parties = await addCalledParties(server, county)
  })

  let start: number

  beforeEach(() => {
    start = server.clock.time
  })

  afterEach(() => {
    server.clock.time = start
  })

  afterAll(async () => {
    await server.stop()
    await stub.stop()
  })

  const called = async (rest: object = {}): Promise<SeenTicket> => {
    const ticket = await reported(county, { description: '小区门口占道，联系我 13912345678' })
    await act(county.worker, ticket, { action: 'accept' })
    const organisationIds = [parties.property.id, parties.bureau.id]
    return act(county.townOfficer, ticket, {
      action: 'whistle',
      reason: '请到场清理',
      organisationIds,
      ...rest,
    })
  }

  /** The calls of its last whistle; a missing one fails where it is looked at. */
  const callsOf = async (ticket: { id: string }): Promise<readonly WhistleCallView[]> =>
    (await whistlesOf(ticket)).items[0]?.calls ?? []

  const idOf = (call: WhistleCallView | undefined): string => call?.id ?? ''

  const tokenIn = (answer: { body: unknown }): string =>
    (answer.body as NewLinkView).url.split('?t=')[1] ?? ''

  const read = (token: string): Promise<Answer<LinkedCallView & { code: string }>> =>
    answerOf(server.api.get(`answers/${token}`))

  const answer = (token: string, body: object): Promise<Answer<LinkedCallView & { code: string }>> =>
    answerOf(server.api.post(`answers/${token}`, { name: '王经理', ...body }))

  const sentToken = async (): Promise<string> => {
    await server.get(LinkSender).sendDue()
    return stub.messages.at(-1)?.params['token'] ?? ''
  }

  const whistlesOf = async ({ id }: { id: string }, by = county.officer): Promise<WhistlesView> =>
    (await by.api.get(`tickets/${id}/whistles`)).body as WhistlesView

  it('gets one text message, sees the problem and never the person, responds and does its part', async () => {
    const ticket = await called()
    const before = stub.messages.length
    const token = await sentToken()
    await server.get(LinkSender).sendDue()
    expect(stub.messages.slice(before)).toMatchObject([{ phone: PROPERTY_MOBILE }])
    expect(token.length).toBeLessThanOrEqual(35)
    const { body: seen } = await read(token)
    expect(seen).toMatchObject({
      party: '建华园物业',
      reason: '请到场清理',
      state: 'called',
      mayRespond: true,
    })
    expect(JSON.stringify(seen)).not.toContain('周骑手')

    expect((await answer(token, { answer: 'decline' })).body.code).toBe('WHISTLE_DECLINE_REASON')
    expect((await answer(token, { answer: 'respond' })).body).toMatchObject({
      state: 'responding',
      mayRespond: false,
    })
    const done = await answer(token, { answer: 'finish', note: '门口已清开' })
    expect(done.body).toMatchObject({ state: 'done', mayFinish: false, note: '门口已清开' })
    expect((await answer(token, { answer: 'finish', note: '再来' })).body.code).toBe('ANSWER_LINK_OVER')
    const [line] = ((await county.officer.api.get(`tickets/${ticket.id}`)).body as SeenTicket).timeline.slice(
      -1,
    )
    expect(line).toMatchObject({ action: 'finishPart', actor: { name: '建华园物业', title: '凭链接回复' } })
    const [whistle] = (await whistlesOf(ticket)).items
    expect(whistle?.calls.map(({ state, by }) => [state, by])).toEqual([
      ['done', '王经理'],
      ['called', ''],
    ])
  })

  it('G25 a guessed, changed or other link is 404, one past its time 403, one made anew ends the one before', async () => {
    const ticket = await called()
    const token = await sentToken()
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    for (const wrong of ['x', 'a'.repeat(33), changed, `${token}x`])
      expect([(await read(wrong)).status, (await read(wrong)).body.code]).toEqual([
        404,
        'ANSWER_LINK_NOT_FOUND',
      ])
    const id = idOf((await callsOf(ticket))[0])
    const link = `whistle-calls/${id}/link`
    const fresh = tokenIn(await county.officer.api.post(link, {}))
    expect((await read(token)).status).toBe(404)
    expect((await read(fresh)).status).toBe(200)
    expect((await county.worker.api.post(link, {})).status).toBe(403)
    expect((await county.officerB.api.post(link, {})).status).toBe(404)
    // Even with the database at hand nobody lengthens a link: its end is signed.
    const linkUntil = server.clock.now() + 9_000 * HOUR
    await server.database.write((em) => em.update(WhistleCallEntity, { id }, { linkUntil }))
    expect((await read(fresh)).status).toBe(404)
    const last = tokenIn(await county.officer.api.post(link, {}))
    server.clock.time += 73 * HOUR
    expect([(await read(last)).status, (await answer(last, { answer: 'respond' })).status]).toEqual([
      403, 403,
    ])
  })

  it('G12 a message that may have gone out is asked about, not sent again; one that was refused for now goes later, once', async () => {
    await called()
    const before = stub.messages.length
    stub.trouble.push('cut off after')
    await server.get(LinkSender).sendDue()
    server.clock.time += 61 * SECOND
    await server.get(LinkSender).sendDue()
    expect(stub.messages.length - before).toBe(1)
    await called()
    stub.trouble.push('isv.BUSINESS_LIMIT_CONTROL')
    await server.get(LinkSender).sendDue()
    expect(stub.messages.length - before).toBe(1)
    server.clock.time += 2 * HOUR
    await server.get(LinkSender).sendDue()
    await server.get(LinkSender).sendDue()
    expect(stub.messages.length - before).toBe(2)
    expect(server.get(Sms).offers('answerLink')).toBe(true)
  })

  it('G01 prints a numbered order without the reporter; each party reads its own, others nothing', async () => {
    const joint = { at: new Date(server.clock.now() + HOUR).toISOString(), place: '建华园东门' }
    const ticket = await called({ joint })
    const [property, bureau] = await callsOf(ticket)
    const order = (call: WhistleCallView | undefined): string => `whistle-calls/${idOf(call)}/order.pdf`
    const response = await county.officer.api.get(order(property)).responseType('blob')
    const [page] = pdfPages(response.body as Buffer)
    const text = page?.text ?? ''
    expect(text).toContain(`编号 ${property?.number ?? '?'}`)
    for (const words of ['联合执法交办单', '建华园物业', '请到场清理', '建华园东门', '试验县城管局'])
      expect(text).toContain(words)
    expect(text).not.toContain('周骑手')
    expect(page?.codes()[0]).toMatch(/#\/packages\/answer\/link\/index\?t=[\w-]{33}$/)
    expect((await parties.bureauClerk.api.get(order(bureau))).status).toBe(200)
    for (const person of [parties.bureauClerk, county.officerB, county.rider])
      expect((await person.api.get(order(property))).status).toBe(404)
    expect((await county.rider.api.get(`tickets/${ticket.id}/whistles`)).status).toBe(403)
    expect((await county.stranger.api.get(`tickets/${ticket.id}/whistles`)).status).toBe(404)
    const forParty = (await whistlesOf(ticket, parties.bureauClerk)).items.flatMap(({ calls }) => calls)
    expect(forParty.map(({ isMine, link }) => [isMine, link])).toEqual([
      [false, null],
      [true, null],
    ])
  })

  it('G11 counts how a party answers: for itself, and for each desk from its own tickets', async () => {
    const figures = async (by: Person): Promise<Answer<ResponseFiguresView>> => {
      // Whoever signed in hours ago signs in again.
      const fresh = await signInAs(server, by)
      return answerOf(fresh.api.get(`organisations/${county.water.id}/response-figures`))
    }
    const valuesFor = async (by: Person): Promise<unknown> => {
      const { items } = (await figures(by)).body
      return Object.fromEntries(items.map(({ code, value }) => [code, value]))
    }
    const organisationIds = [county.water.id]
    const first = await called({ organisationIds })
    const second = await called({ organisationIds })
    const third = await called({ organisationIds })
    await called({ organisationIds })
    server.clock.time += HOUR
    const plumber = await signInAs(server, county.plumber)
    await act(plumber, first, { action: 'respond' })
    await act(plumber, first, { action: 'finishPart', note: '换了管' })
    await act(plumber, second, { action: 'respond', passed: false, reason: '不是水管' })
    server.clock.time += 2 * HOUR
    await act(await signInAs(server, county.plumber), third, { action: 'respond' })
    const expected = {
      ...{ called: 4, responseRate: 50, averageMinutes: 100, finished: 1, finishRate: 100 },
      ...{ declined: 1, open: 2 },
    }
    for (const person of [county.plumber, county.officer, county.countyOfficer])
      expect(await valuesFor(person)).toEqual(expected)
    expect(await valuesFor(county.officerB)).toMatchObject({ called: 0, responseRate: null })
    for (const person of [county.resident, county.worker, parties.bureauClerk])
      expect((await figures(person)).status).toBe(403)
  })
})
