import { NoticeDeliveryEntity } from '../../src/modules/notification/index.js'
import { NoticeCourier } from '../../src/modules/notification/deliver/notice-courier.js'
import { NoticeJobs } from '../../src/modules/notification/deliver/notice-jobs.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { startTestServer } from '../support/test-server.js'
import { addSmallCounty } from '../support/small-county.js'
import { act, reported } from '../support/story.js'
import type { Trouble } from '../support/wechat-stub.js'
import { DIGEST, EMPLOYEE, PROGRESS, WORK } from '../support/wechat-templates.js'
import { messageEnv, startMessageWorld, type MessageWorld } from './message-world.js'

/** 16:00 in Asia/Shanghai. */
const AFTERNOON = Date.UTC(2026, 10, 22, 8)

describe('notices beyond the inbox', () => {
  let world: MessageWorld
  let nth = 0

  beforeAll(async () => {
    world = await startMessageWorld()
  })
  beforeEach(() => {
    nth += 1
    world.clock.time = AFTERNOON + nth * 10 * DAY
    world.wechat.breakDown()
    world.wechat.trouble.length = 0
    world.aliyun.trouble.length = 0
  })
  afterAll(() => world.stop())

  const openid = (): string => `oPerson${nth}`
  const phone = (): string => `138${String(10_000_000 + nth)}`
  const sentTo = (to = openid()) => world.wechat.messages.sent.filter((each) => each.openid === to)
  const texts = (to = phone()) => world.aliyun.messages.filter((each) => each.phone === to)
  const resident = async (times = 5) => {
    const person = await world.onWechat(openid())
    await world.agree(openid(), PROGRESS.id, times)
    return person
  }

  it('a person who agreed once gets one message, cut to what WeChat takes; the next stays in the inbox', async () => {
    const person = await resident(1)
    await world.tell(person, { ticketId: 'the-ticket' })
    await world.deliver()
    await world.tell(person)
    await world.deliver()
    expect(sentTo()).toEqual([
      {
        ...{ way: 'subscribe', openid: openid(), template: PROGRESS.id },
        page: 'packages/ticket/detail/index?id=the-ticket',
        values: expect.objectContaining({
          character_string4: 'K7M2Q9A',
          thing2: expect.stringMatching(/…$/),
        }),
      },
    ])
    expect(await world.states(person)).toEqual(['sent', 'inbox'])
  })

  it('the relation of work comes before a subscription, a subscription before a text message', async () => {
    const person = await world.staff(phone(), openid())
    await world.agree(openid(), EMPLOYEE.id)
    await world.agree(openid(), WORK.id)
    const urgent = { type: 'ticket.offered', urgent: true }
    await world.tell(person, urgent)
    await world.deliver()
    world.wechat.messages.employees.delete(openid())
    await world.tell(person, urgent)
    await world.deliver()
    world.wechat.messages.consents.delete(`${openid()} ${WORK.id}`)
    await world.tell(person, urgent)
    await world.deliver()
    expect(sentTo().map(({ way }) => way)).toEqual(['employee', 'subscribe'])
    expect(texts()).toMatchObject([{ params: { number: 'K7M2Q9A' } }])
  })

  it('text messages are for what is urgent, and for those who want them', async () => {
    const person = await world.staff(phone())
    await world.tell(person, { type: 'ticket.offered' })
    await world.deliver()
    expect(texts()).toEqual([])
    await world.tell(person, { type: 'ticket.offered', urgent: true })
    await world.deliver()
    await person.api.patch('me/notices', { sms: false }).expect(200)
    await world.tell(person, { type: 'ticket.offered', urgent: true })
    await world.deliver()
    expect(texts()).toHaveLength(1)
    expect(await world.states(person)).toEqual(['inbox', 'sent', 'inbox'])
  })

  it.each<Trouble>(['html', -1, 'cut off', 45009])(
    'G12 the provider is down for an hour (%s) → messages go out later, once each',
    async (how) => {
      const person = await resident(6)
      await world.tell(person, { key: `${nth} first` })
      await world.deliver()
      world.wechat.breakDown(how)
      for (const key of ['a', 'b', 'c', 'd']) await world.tell(person, { key: `${nth} ${key}` })
      for (let minute = 0; minute < 60; minute += 1) {
        await world.deliver()
        world.clock.time += MINUTE
      }
      expect(sentTo()).toHaveLength(1)
      world.wechat.breakDown()
      await world.agree(openid(), DIGEST.id)
      for (let minute = 0; minute < 30; minute += 1) {
        world.clock.time += MINUTE
        await world.deliver()
      }
      world.clock.time += DAY
      await world.digest()
      await world.deliver()
      // Of a line that broke in the midst nobody can say what arrived: that one is told by the digest instead.
      const plain = sentTo().filter(({ template }) => template === PROGRESS.id)
      const digests = sentTo().filter(({ template }) => template === DIGEST.id)
      expect(new Set(plain.map(({ page }) => page)).size).toBe(plain.length)
      expect(plain.length + digests.length).toBe(5)
      expect(digests.length).toBe(how === 'html' || how === 'cut off' ? 1 : 0)
    },
  )

  it('G12 tickets flow on while the provider is down; their news goes out afterwards, once each', async () => {
    const county = await addSmallCounty(world)
    await county.rider.api.post('me/notices/wechat', { code: `code-of-${openid()}` }).expect(204)
    await world.agree(openid(), PROGRESS.id, 9)
    world.wechat.breakDown(-1)
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await world.settle()
    await world.deliver()
    await act(county.worker, ticket, { action: 'resolve', note: '接头已换，水通了' })
    await world.settle()
    for (let minute = 0; minute < 20; minute += 1) {
      if (minute === 10) world.wechat.breakDown()
      await world.deliver()
      world.clock.time += MINUTE
    }
    expect(sentTo().map(({ values }) => values['thing1'])).toEqual([
      `${county.worker.name}已接单，正在赶来`,
      '处理好了，请您看一眼',
    ])
  })

  it('G12 while the provider hangs, tickets and inboxes go on', async () => {
    const person = await resident()
    world.wechat.breakDown('hang')
    await world.tell(person)
    const sending = world.deliver()
    await world.tell(person)
    const inbox = await person.api.get('notifications').expect(200)
    expect((inbox.body as { unreadCount: number }).unreadCount).toBe(2)
    world.wechat.breakDown()
    await sending
  })

  it('G12 a message whose answer got lost is never sent by the same way again; an urgent one goes by another', async () => {
    const person = await world.staff(phone(), openid())
    await world.agree(openid(), WORK.id)
    await world.agree(openid(), DIGEST.id)
    await world.deliver()
    world.wechat.breakDown('cut off after')
    await world.tell(person, { type: 'ticket.offered' })
    await world.deliver()
    world.wechat.breakDown()
    expect(sentTo()).toHaveLength(1)
    await world.tell(person, { type: 'ticket.offered', urgent: true, key: `${nth} urgent` })
    for (let minute = 0; minute < 20; minute += 1) {
      world.clock.time += MINUTE
      await world.deliver()
    }
    expect(sentTo()).toHaveLength(2)
    world.wechat.breakDown('cut off after')
    await world.tell(person, { type: 'ticket.offered', urgent: true, key: `${nth} lost` })
    await world.deliver()
    world.clock.time += 3 * MINUTE
    await world.deliver()
    expect(sentTo()).toHaveLength(3)
    expect(texts()).toHaveLength(1)
  })

  it('G12 a text message whose answer got lost is looked up at the provider, and sent again only if it never arrived', async () => {
    const person = await world.staff(phone())
    const urgent = { type: 'ticket.offered', urgent: true }
    world.aliyun.trouble.push('cut off after')
    await world.tell(person, urgent)
    await world.deliver()
    world.aliyun.trouble.push('cut off')
    world.clock.time += 3 * MINUTE
    await world.tell(person, urgent)
    for (let minute = 0; minute < 10; minute += 1) {
      await world.deliver()
      world.clock.time += MINUTE
    }
    expect(texts()).toHaveLength(2)
    expect(await world.states(person)).toEqual(['sent', 'sent'])
  })

  it('G12 several processes send each message once; one that died in the midst sends nothing twice', async () => {
    const person = await resident(20)
    for (let index = 0; index < 8; index += 1) await world.tell(person, { key: `${nth} many ${index}` })
    const env = messageEnv(world.wechat, world.aliyun)
    const other = await startTestServer({
      files: world.files,
      env,
      replace: [{ provide: NoticeJobs, by: {} }],
    })
    other.clock.time = world.clock.time
    const both = () => Promise.all([world.deliver(), other.get(NoticeCourier).deliver(), world.deliver()])
    await both()
    // On SQLite two processes in one wait for each other as if the provider were slow: the rest goes on the next round.
    for (let round = 0; round < 5; round += 1) {
      world.clock.time += MINUTE
      other.clock.time = world.clock.time
      await world.deliver()
    }
    await other.stop()
    expect(sentTo()).toHaveLength(8)
    await world.tell(person, { key: `${nth} dying` })
    const dying = {
      state: 'sending' as const,
      channel: 'subscription' as const,
      nextAt: world.clock.time + MINUTE,
    }
    await world.database.write((em) =>
      em.update(NoticeDeliveryEntity, { userId: person.id, state: 'ready' }, dying),
    )
    world.clock.time += 5 * MINUTE
    await world.deliver()
    expect(sentTo()).toHaveLength(8)
    expect((await world.states(person)).at(-1)).toBe('held')
  })

  it('G12 the same event delivered again sends nothing again', async () => {
    const person = await resident()
    for (let time = 0; time < 3; time += 1) await world.tell(person, { key: `${nth} same` })
    await world.deliver()
    expect(sentTo()).toHaveLength(1)
  })

  it('by night nothing but the urgent; in the morning what was not read, together', async () => {
    world.clock.time += 7 * HOUR
    const person = await world.staff(phone(), openid())
    for (const { id } of [WORK, DIGEST]) await world.agree(openid(), id)
    await world.tell(person, { type: 'ticket.helping', key: `${nth} one` })
    await world.tell(person, { type: 'ticket.passed', key: `${nth} two` })
    await world.tell(person, { type: 'ticket.awake', key: `${nth} read` })
    await world.tell(person, { type: 'ticket.offered', key: `${nth} urgent`, urgent: true })
    await world.deliver()
    await world.digest()
    expect(sentTo().map(({ values }) => values['thing1'])).toEqual([`李蜂已接单，正在赶来 ${nth} urgent`])
    const { body } = await person.api.get('notifications').expect(200)
    const { items } = body as { items: { id: string; title: string }[] }
    const read = items.filter(({ title }) => !/(one|two)$/.test(title)).map(({ id }) => id)
    await person.api.post('notifications/read', { ids: read }).expect(200)
    world.clock.time += 9 * HOUR + MINUTE
    await Promise.all([world.digest(), world.digest()])
    await world.deliver()
    const [, digest, ...more] = sentTo()
    expect(digest).toMatchObject({ template: DIGEST.id, page: 'pages/inbox/index', values: { number1: '2' } })
    expect(more).toEqual([])
    expect(await world.states(person)).toEqual(['told', 'told', 'seen', 'sent', 'sent'])
  })

  it('each person’s switches hold: at once, once a day, in the inbox alone, own quiet hours', async () => {
    const person = await resident()
    await person.api.patch('me/notices', { groups: [{ code: 'progress', way: 'inbox' }] }).expect(200)
    await world.tell(person)
    await person.api.patch('me/notices', { groups: [{ code: 'progress', way: 'digest' }] }).expect(200)
    await world.tell(person)
    const quiet = { kind: 'own', from: '15:00', to: '17:00' }
    await person.api.patch('me/notices', { groups: [{ code: 'progress', way: 'atOnce' }], quiet }).expect(200)
    await world.tell(person)
    await person.api.patch('me/notices', { quiet: { kind: 'none' } }).expect(200)
    await world.tell(person)
    await world.deliver()
    expect(await world.states(person)).toEqual(['held', 'held', 'sent'])
  })

  it('of what is confidential no word leaves for a provider', async () => {
    const person = await world.staff(phone(), openid())
    await world.agree(openid(), EMPLOYEE.id)
    await world.tell(person, { type: 'ticket.offered', discreet: true })
    await world.deliver()
    world.wechat.messages.employees.delete(openid())
    await world.tell(person, { type: 'ticket.offered', discreet: true, urgent: true })
    await world.deliver()
    expect(sentTo()[0]?.values).toMatchObject({ thing1: '有一件事有进展', thing2: '打开先蜂网格查看' })
    expect(texts()[0]?.params['title']).toBe('有一件事有进展')
  })

  it('speaks the person’s language, and tells nobody whose account is closed', async () => {
    const person = await resident()
    await person.api.patch('me/settings', { language: 'en' }).expect(200)
    await world.tell(person)
    await world.deliver()
    expect(sentTo()[0]?.values['thing1']).toBe('Li accepted and is …')
    await world.tell(person)
    await world.database.write((em) =>
      em.query("UPDATE user SET status = 'disabled' WHERE id = ?", [person.id]),
    )
    await world.deliver()
    expect(sentTo()).toHaveLength(1)
  })
})
