import { ContentChecks } from '../../src/modules/content-check/index.js'
import type {
  ContentCheckPageView,
  ContentCheckView,
} from '../../src/modules/content-check/content-check.views.js'
import { ContentChecker } from '../../src/modules/content-check/content-checker.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import type { Person } from '../support/people.js'
import { plainPhoto } from '../support/photos.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { PUSH, pushed } from '../support/wechat-push.js'
import { startWechatStub, WECHAT_APP, type WechatStub } from '../support/wechat-stub.js'

const START = Date.UTC(2026, 10, 22, 8)

describe('G30 content is looked at before the public sees it', () => {
  let wechat: WechatStub
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    wechat = await startWechatStub()
    server = await startTestServer({
      env: {
        ...{ WECHAT_APPID: WECHAT_APP.appId, WECHAT_SECRET: WECHAT_APP.secret },
        ...{ WECHAT_BASE_URL: wechat.baseUrl, PUBLIC_URL: 'https://grid.example.gov.cn' },
        ...{ WECHAT_PUSH_TOKEN: PUSH.token, WECHAT_PUSH_AES_KEY: PUSH.aesKey },
      },
    })
    county = await addSmallCounty(server)
    await county.rider.api.post('me/notices/wechat', { code: 'code-of-oRider' }).expect(204)
  })
  beforeEach(() => {
    // Nobody's sign-in runs out over the tests before.
    server.clock.time = START
  })
  afterEach(() => wechat.breakDown())
  afterAll(async () => {
    await server.stop()
    await wechat.stop()
  })

  const check = async (): Promise<void> => {
    await server.settle()
    await server.get(ContentChecker).checkDue()
  }
  /** What the public may know of everything on a ticket. */
  const publicStates = (ticket: { readonly id: string }, kind: 'words' | 'image') =>
    server.database.read(async (em) => {
      const sql = 'SELECT subject_id AS id FROM content_check WHERE ticket_id = ? AND kind = ?'
      const rows = await em.query<{ id: string }[]>(sql, [ticket.id, kind])
      const ids = rows.map(({ id }) => id)
      return [...(await server.get(ContentChecks).stateOf(em, kind, ids)).values()]
    })
  const saying = (description: string, rest: object = {}): Promise<SeenTicket> =>
    reported(county, { description, ...rest })
  const withPhoto = async (): Promise<SeenTicket> => {
    const { body } = await county.rider.api
      .post('media')
      .attach('file', await plainPhoto('jpeg'), 'a.jpg')
      .expect(201)
    return saying('水管破裂', { mediaIds: [(body as { id: string }).id] })
  }
  const opinion = (traceId: string | undefined, suggest: string) => ({
    ...{ ToUserName: 'gh_1', FromUserName: 'oRider', CreateTime: 1714112445, MsgType: 'event' },
    ...{ Event: 'wxa_media_check', appid: WECHAT_APP.appId, trace_id: traceId, version: 2 },
    ...{ result: { suggest, label: 100 }, detail: [] },
  })
  const push = (event: object) => {
    const { query, body } = pushed(event)
    return server.api.post(`wechat/push?${query.toString()}`, body)
  }

  it.each([
    ['水管破裂，水漫到路上了', 'passed'],
    ['楼下有人赌博', 'held'],
    ['可疑的人', 'held'],
    ['王阿姨家 502 室，电话 138 1234 5678', 'held'],
  ])('%s → staff act at once, the public: %s', async (words, state) => {
    const ticket = await saying(words)
    await server.settle()
    expect(await publicStates(ticket, 'words')).toEqual(['waiting'])
    const seen = await act(county.worker, ticket, { action: 'accept' })
    expect(seen.description).toBe(words)
    await check()
    expect(await publicStates(ticket, 'words')).toEqual([state])
  })

  it.each(['html', -1, 'cut off'] as const)(
    'the check is unavailable (%s) → later, staff act meanwhile',
    async (how) => {
      wechat.breakDown(how)
      const ticket = await saying('井盖缺失')
      await check()
      await act(county.worker, ticket, { action: 'accept' })
      expect(await publicStates(ticket, 'words')).toEqual(['waiting'])
      wechat.breakDown()
      server.clock.time += 2 * MINUTE
      await check()
      expect(await publicStates(ticket, 'words')).toEqual(['passed'])
    },
  )

  it('a text longer than the check takes is looked at piece by piece', async () => {
    const ticket = await saying(`${'水'.repeat(1990)}赌`)
    await check()
    expect(await publicStates(ticket, 'words')).toEqual(['held'])
  })

  it('a picture waits for the opinion that is pushed; what is asked is by a link WeChat can open', async () => {
    const ticket = await withPhoto()
    await check()
    expect(await publicStates(ticket, 'image')).toEqual(['waiting'])
    const asked = wechat.checks.images.at(-1)
    expect(asked?.url).toMatch(/^https:\/\/grid\.example\.gov\.cn\/api\/v1\/media\/.+signature=/)
    await push(opinion('trace-unknown', 'pass')).expect(503)
    await push(opinion(asked?.traceId, 'pass')).expect(200)
    await push(opinion(asked?.traceId, 'pass')).expect(200)
    expect(await publicStates(ticket, 'image')).toEqual(['passed'])
  })

  it('a picture whose opinion never comes is asked about again, a risky one is held', async () => {
    const ticket = await withPhoto()
    await check()
    server.clock.time += 41 * MINUTE
    await check()
    const [first, second] = wechat.checks.images.slice(-2)
    expect(second?.url.split('?')[0]).toBe(first?.url.split('?')[0])
    await push(opinion(second?.traceId, 'risky')).expect(200)
    expect(await publicStates(ticket, 'image')).toEqual(['held'])
  })

  it('what nobody could check is for a person of that area, whose word stands', async () => {
    const ticket = await reported(county, { description: '路灯不亮' }, county.resident)
    await check()
    const { officer, officerB, worker } = county
    const list = async (person: Person, areaId = county.communityA.id) =>
      (await person.api.get(`content-checks?areaId=${areaId}`)).body as ContentCheckPageView
    const item = (await list(officer)).items.find(({ ticketId }) => ticketId === ticket.id)
    expect(item).toMatchObject({ kind: 'words', text: '路灯不亮', state: 'unable', label: 'NO_OPENID' })
    await officerB.api.get(`content-checks?areaId=${county.communityA.id}`).expect(403)
    const decide = (person: Person) =>
      person.api.post(`content-checks/${item?.id}/decision`, { passed: true })
    await decide(officerB).expect(404)
    await decide(worker).expect(404)
    const { body } = await decide(officer).expect(200)
    expect((body as ContentCheckView).state).toBe('passed')
    await decide(officer).expect(409)
    expect(await publicStates(ticket, 'words')).toEqual(['passed'])
  })

  it('words that find fault with a unit are kept back by the level above alone; the unit may let them pass', async () => {
    const dissatisfied = async (comment: string): Promise<string> => {
      const ticket = await closed({ ...county, rider: county.resident })
      await act(county.resident, ticket, { action: 'rate', satisfaction: 'unsatisfied', comment })
      await check()
      const { body } = await county.officer.api.get(`content-checks?areaId=${county.communityA.id}&limit=100`)
      const { items } = body as ContentCheckPageView
      return items.find(({ ticketId, kind }) => ticketId === ticket.id && kind === 'rating')?.id ?? ''
    }
    const decide = (person: Person, id: string, passed: boolean) =>
      person.api.post(`content-checks/${id}/decision`, { passed })
    const [first, second] = [await dissatisfied('社区根本没人来'), await dissatisfied('来了也没修好')]
    const refused = await decide(county.officer, first, false).expect(403)
    expect((refused.body as { code: string }).code).toBe('CONTENT_CHECK_ABOVE')
    await decide(county.townOfficer, first, false).expect(200)
    await decide(county.officer, second, true).expect(200)
  })

  it('a check that could not be made in two days is for a person', async () => {
    wechat.breakDown(-1)
    const ticket = await saying('树枝断了')
    await check()
    server.clock.time += 2 * DAY + HOUR
    await check()
    expect(await publicStates(ticket, 'words')).toEqual(['held'])
  })
})
