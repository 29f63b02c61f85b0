import { MINUTE } from '../support/manual-clock.js'
import type { Person } from '../support/people.js'
import { greeting, pushed } from '../support/wechat-push.js'
import { PROGRESS, WORK } from '../support/wechat-templates.js'
import { startMessageWorld, type MessageWorld } from './message-world.js'
import type { MyNoticesView } from '../../src/modules/notification/own/my-notices.views.js'

describe('what I am told of', () => {
  let world: MessageWorld
  let resident: Person
  let worker: Person

  beforeAll(async () => {
    world = await startMessageWorld()
    resident = await world.onWechat('oMing')
    worker = await world.staff('13912345678', 'oWork')
  })
  afterAll(() => world.stop())

  const mine = async (person: Person, language = 'zh-CN') =>
    (await person.api.get('me/notices').set('accept-language', language).expect(200)).body as MyNoticesView
  const left = async (person: Person) =>
    (await mine(person)).wechat.templates.find(({ id }) => id === PROGRESS.id)?.remaining
  const push = (event: object, appId?: string) => {
    const { query, body } = pushed(event, appId)
    return world.api.post(`wechat/push?${query.toString()}`, body)
  }
  const popup = (openid: string, answer: string, at = 1714112445) => ({
    ...{ ToUserName: 'gh_1', FromUserName: openid, CreateTime: at, MsgType: 'event' },
    Event: 'subscribe_msg_popup_event',
    List: [{ TemplateId: PROGRESS.id, SubscribeStatusString: answer, PopupScene: '0' }],
  })

  it('residents choose about their reports, staff about their work too; in both languages', async () => {
    const view = await mine(resident)
    expect(view.groups.map(({ code, way }) => [code, way])).toEqual([
      ['progress', 'atOnce'],
      ['talk', 'atOnce'],
    ])
    expect(view).toMatchObject({
      quiet: { kind: 'county', countyFrom: '22:00', countyTo: '07:00' },
      digestAt: '08:00',
      sms: { offered: false, on: true, phone: null },
      wechat: { signedIn: true },
    })
    const english = await mine(worker, 'en')
    expect(english.groups.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['work', 'deadline', 'area', 'roster']),
    )
    expect(english.groups[0]?.title).toBe('News of what I reported')
    expect(english.sms).toEqual({ offered: true, on: true, phone: '139****5678' })
  })

  it('changes what is given and leaves the rest', async () => {
    await worker.api.patch('me/notices', { groups: [{ code: 'area', way: 'inbox' }], sms: false }).expect(200)
    await worker.api.patch('me/notices', { quiet: { kind: 'own', from: '21:30' } }).expect(200)
    const view = await mine(worker)
    expect(view.groups.find(({ code }) => code === 'area')?.way).toBe('inbox')
    expect(view.groups.find(({ code }) => code === 'work')?.way).toBe('atOnce')
    expect(view.quiet).toMatchObject({ kind: 'own', from: '21:30', to: '07:00' })
    expect(view.sms.on).toBe(false)
    expect((await mine(resident)).quiet.kind).toBe('county')
  })

  it.each<object>([
    { groups: [{ code: 'everything', way: 'atOnce' }] },
    { groups: [{ code: 'progress', way: 'never' }] },
    { quiet: { from: '25:00' } },
    { sms: 'yes' },
    { userId: 'somebody' },
  ])('refuses %j', async (change) => {
    await resident.api.patch('me/notices', change).expect(400)
  })

  it('G12 WeChat pushes what somebody agreed to: signed, encrypted, counted once however often it comes', async () => {
    const event = popup('oMing', 'accept')
    for (let time = 0; time < 3; time += 1) {
      const { text } = await push(event).expect(200)
      expect(text).toBe('success')
    }
    expect(await left(resident)).toBe(1)
    await push(popup('oMing', 'accept', 1714112446)).expect(200)
    expect(await left(resident)).toBe(2)
    await push(popup('oMing', 'reject', 1714112447)).expect(200)
    expect(await left(resident)).toBe(0)
  })

  it('believes nobody else: a wrong signature, another app’s push, the mini-program’s own word', async () => {
    const { query, body } = pushed(popup('oMing', 'accept', 1))
    query.set('nonce', '1')
    await world.api.post(`wechat/push?${query.toString()}`, body).expect(403)
    await push(popup('oMing', 'accept', 2), 'wx0000000000000000').expect(403)
    await world.api.post('wechat/push', { Encrypt: 'AAAA' }).expect(403)
    await resident.api
      .post('me/notices/consents', { answers: [{ templateId: PROGRESS.id, answer: 'accept' }] })
      .expect(204)
    expect(await left(resident)).toBe(0)
  })

  it('answers WeChat’s first visit, and nobody else’s', async () => {
    const { text } = await world.api
      .get(`wechat/push?${greeting('4375120948345356249').toString()}`)
      .expect(200)
    expect(text).toBe('4375120948345356249')
    await world.api.get(`wechat/push?${greeting('x', 'BBBBB').toString()}`).expect(403)
  })

  it('a WeChat is of whoever was the last to say so; it opens no account', async () => {
    const other = await world.staff('13912345679', 'oWork')
    await world.agree('oWork', WORK.id)
    await world.tell(worker, { type: 'ticket.helping' })
    await world.tell(other, { type: 'ticket.helping' })
    world.clock.time += MINUTE
    await world.deliver()
    expect(world.wechat.messages.sent.filter(({ openid }) => openid === 'oWork')).toHaveLength(1)
    expect((await mine(worker)).wechat.signedIn).toBe(false)
    const { user } = (await world.api.post('auth/wechat', { code: 'code-of-oWork#login' })).body as {
      user: { id: string }
    }
    expect([worker.id, other.id]).not.toContain(user.id)
  })
})

describe('without WeChat’s pushes', () => {
  it('the mini-program’s word counts, once for each time', async () => {
    const world = await startMessageWorld({ WECHAT_PUSH_TOKEN: '', WECHAT_PUSH_AES_KEY: '' })
    const person = await world.onWechat('oMing')
    const answers = [{ templateId: PROGRESS.id, answer: 'accept' }]
    for (let time = 0; time < 3; time += 1)
      await person.api.post('me/notices/consents', { answers }).set('idempotency-key', 'tap-1').expect(204)
    await person.api.post('me/notices/consents', { answers }).set('idempotency-key', 'tap-2').expect(204)
    const { body } = await person.api.get('me/notices').expect(200)
    expect((body as MyNoticesView).wechat.templates[0]).toMatchObject({ accepted: true, remaining: 2 })
    await world.api.get('wechat/push').expect(404)
    await world.stop()
  })
})
