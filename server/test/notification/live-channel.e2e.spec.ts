import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { LiveHub } from '../../src/core/realtime/index.js'
import { LiveEventEntity, NotificationService } from '../../src/modules/notification/index.js'
import { LiveClients } from '../../src/modules/notification/live/live-clients.js'
import { LiveSweeper } from '../../src/modules/notification/live/live-sweeper.js'
import { LiveScreen } from '../support/live-screen.js'
import { DAY } from '../support/manual-clock.js'
import { notice, startNotifications, type NotificationServer } from './notification-server.js'

describe('the live channel', () => {
  let server: NotificationServer
  let person = ''
  let count = 0

  beforeAll(async () => {
    server = await startNotifications()
  })
  // Everybody is somebody new, so that each test counts from nothing.
  beforeEach(() => {
    count += 1
    person = `person-${count}`
  })
  afterAll(() => server.stop())

  const tell = async (times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1)
      await server.live([person], { type: 'ticket.changed', ticketId: 't', nth })
  }
  /** Heartbeats, each with time for an answer. */
  const beats = async (times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) {
      await server.get(LiveClients).beat()
      await sleep(30)
    }
  }
  const upTo = (last: number, from = 1): number[] =>
    Array.from({ length: last - from + 1 }, (_, index) => from + index)

  it('says where it stands, then sends what happens: notices and changes, numbered without a gap', async () => {
    await tell(2)
    const screen = await LiveScreen.signedIn(server, person)
    expect(screen.heard).toEqual([{ type: 'ready', seq: 2 }])
    await server.notify(notice(person, 'a', { urgent: true }))
    await server.live([person, 'somebody-else', person], {
      type: 'ticket.changed',
      ticketId: 't',
      status: 'accepted',
    })
    const [, first, second] = await screen.hears(3)
    expect(first).toMatchObject({
      seq: 3,
      type: 'notification',
      noticeType: 'ticket.dispatched',
      urgent: true,
      title: { zh: '标题 a', en: 'title a' },
    })
    expect(second).toEqual({ seq: 4, type: 'ticket.changed', ticketId: 't', status: 'accepted' })
    await screen.leave()
  })

  it('several screens of one person hear the same; another person hears nothing', async () => {
    const [one, two, other] = await Promise.all([
      LiveScreen.signedIn(server, person),
      LiveScreen.signedIn(server, person),
      LiveScreen.signedIn(server, 'other'),
    ])
    await tell(1)
    await Promise.all([one.hears(2), two.hears(2)])
    await sleep(50)
    expect([one.seqs, two.seqs, other.seqs]).toEqual([[1], [1], []])
    await Promise.all([one.leave(), two.leave(), other.leave()])
  })

  it('a screen that was away is told what it missed, in order, then goes on', async () => {
    const first = await LiveScreen.signedIn(server, person)
    await tell(2)
    await first.hears(3)
    await first.leave()
    await tell(230)
    const second = await LiveScreen.signedIn(server, person, 2)
    await second.hears(231)
    await tell(2)
    await second.hears(233)
    expect(second.heard[0]).toEqual({ type: 'ready', seq: 232 })
    expect(second.seqs).toEqual(upTo(234, 3))
    await second.leave()
  })

  it('no gap and no repetition while events pour in during the replay', async () => {
    await tell(40)
    const pouring = tell(60)
    const screens = await Promise.all(
      Array.from({ length: 5 }, () => LiveScreen.signedIn(server, person, 10)),
    )
    await pouring
    for (const screen of screens) {
      await screen.hears(91)
      expect(screen.seqs).toEqual(upTo(100, 11))
      await screen.leave()
    }
  })

  it('numbers stay in order and without a gap when transactions commit at once', async () => {
    const screen = await LiveScreen.signedIn(server, person)
    await Promise.all(Array.from({ length: 25 }, () => tell(2)))
    await screen.hears(51)
    expect(screen.seqs).toEqual(upTo(50))
    await screen.leave()
  })

  it('a push that got lost or came out of order is made up for from the database', async () => {
    const screen = await LiveScreen.signedIn(server, person)
    const service = server.get(NotificationService)
    const shown = [{ userId: person, event: { type: 'ticket.changed' } }]
    const push = () => server.database.write((em) => service.tell(em, [], shown))
    await push() // its process died before it could push
    const [second, third] = [await push(), await push()]
    third()
    second()
    await screen.hears(4)
    await push()
    await beats(4)
    await screen.hears(5)
    await sleep(50)
    expect(screen.seqs).toEqual([1, 2, 3, 4])
    await screen.leave()
  })

  it('one who was away too long, or comes with a number from elsewhere, is told to look at everything anew', async () => {
    await tell(3)
    server.clock.time += 8 * DAY
    await server.get(LiveSweeper).sweep()
    expect(await server.database.read((em) => em.countBy(LiveEventEntity, { userId: person }))).toBe(0)
    await tell(1)
    const swept = await LiveScreen.signedIn(server, person, 1)
    await swept.hears(2)
    expect(swept.heard).toEqual([
      { type: 'ready', seq: 4 },
      { type: 'ready', seq: 4, resync: true },
    ])
    const elsewhere = await LiveScreen.signedIn(server, person, 999)
    expect(elsewhere.heard).toEqual([{ type: 'ready', seq: 4, resync: true }])
    await tell(1)
    await elsewhere.hears(2)
    expect(elsewhere.seqs).toEqual([5])
    await Promise.all([swept.leave(), elsewhere.leave()])
  })

  describe('who may listen', () => {
    it('nobody without a token: silence is cut after five seconds', async () => {
      const screen = await LiveScreen.connect(server)
      expect(await screen.closed).toMatchObject({ code: 4401 })
    })

    it.each([
      ['a wrong token', { type: 'auth', token: 'wrong' }, 4401],
      ['no token', { type: 'auth' }, 4400],
      ['a number that is none', { type: 'auth', token: 'token-of-an', lastSeq: '1' }, 4400],
      ['something else', { type: 'subscribe', topic: '*' }, 4400],
      ['no JSON', 'hello', 4400],
      ['a list', '[]', 4400],
      ['an empty word', 'null', 4400],
    ])('%s closes the line', async (_case, message, code) => {
      const screen = await LiveScreen.connect(server)
      screen.say(message)
      expect(await screen.closed).toMatchObject({ code })
      expect(screen.heard).toEqual([])
    })

    it('more than 4 KB at once closes the line', async () => {
      const screen = await LiveScreen.connect(server)
      screen.say({ type: 'auth', token: 'x'.repeat(5000) })
      expect(await screen.closed).toMatchObject({ code: 1009 })
    })

    it('G19 a worker is dismissed → the live stream is closed and stays closed', async () => {
      const screen = await LiveScreen.signedIn(server, person)
      server.people.dismissed.add(person)
      server.get(LiveHub).disconnect(person, 'dismissed')
      expect(await screen.closed).toEqual({ code: 4401, reason: 'dismissed' })
      const again = await LiveScreen.connect(server)
      again.say({ type: 'auth', token: `token-of-${person}`, lastSeq: 0 })
      expect(await again.closed).toMatchObject({ code: 4401 })
    })

    it('G19 a token that ran out is found within a few beats, and a database that is away ends nobody', async () => {
      const [out, stays] = [
        await LiveScreen.signedIn(server, person),
        await LiveScreen.signedIn(server, 'stays'),
      ]
      server.people.broken = true
      await beats(4)
      server.people.broken = false
      expect(out.socket.readyState).toBe(WebSocket.OPEN)
      server.people.dismissed.add(person)
      await beats(4)
      expect(await out.closed).toMatchObject({ code: 4401 })
      expect(stays.socket.readyState).toBe(WebSocket.OPEN)
      await stays.leave()
    })

    it('the seventeenth screen of a person takes the place of the first', async () => {
      const screens = []
      for (let nth = 0; nth < 17; nth += 1) screens.push(await LiveScreen.signedIn(server, person))
      expect(await screens[0]?.closed).toMatchObject({ code: 4429 })
      await tell(1)
      expect(await screens[16]?.hears(2)).toHaveLength(2)
      await Promise.all(screens.map((screen) => screen.leave()))
    })
  })

  it('answers a client’s ping, and closes on a flood of them', async () => {
    const screen = await LiveScreen.signedIn(server, person)
    screen.say({ type: 'ping' })
    expect((await screen.hears(2))[1]).toEqual({ type: 'pong' })
    for (let nth = 0; nth < 100; nth += 1) screen.say({ type: 'ping' })
    expect(await screen.closed).toMatchObject({ code: 4400 })
  })

  it('a line that went dead without a word is given up after a beat', async () => {
    const screen = await LiveScreen.signedIn(server, person)
    screen.socket.pause()
    await server.get(LiveClients).beat()
    await sleep(50)
    const before = server.get(LiveHub).size
    await server.get(LiveClients).beat()
    await sleep(50)
    expect(server.get(LiveHub).size).toBe(before - 1)
    screen.socket.resume()
    await screen.closed
  })

  it('a screen that does not take in what it is sent is cut off, the others go on', async () => {
    const [slow, fast] = [
      await LiveScreen.signedIn(server, person),
      await LiveScreen.signedIn(server, person),
    ]
    slow.socket.pause()
    // Far more than the kernel holds between the two.
    const padding = 'x'.repeat(60_000)
    for (let nth = 1; nth <= 400; nth += 1) {
      await server.live([person], { type: 'ticket.changed', padding })
      await fast.hears(nth + 1)
    }
    slow.socket.resume()
    expect(await slow.closed).toMatchObject({ code: 1006 })
    const back = await LiveScreen.signedIn(server, person, Number(slow.seqs.at(-1) ?? 0))
    await back.hears(1 + 400 - slow.seqs.length)
    expect([...slow.seqs, ...back.seqs]).toEqual(upTo(400))
    await Promise.all([fast.leave(), back.leave()])
  })

  it.each(['/api/v1/live/', '/api/v1/Live', '/live', '/api/v1//live', '/api/v1/tickets'])(
    'no WebSocket at %s',
    async (path) => {
      const asked = request(`${server.url}${path}`, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          'sec-websocket-version': '13',
        },
      })
      asked.end()
      const [answer] = (await once(asked, 'response')) as [{ statusCode: number }]
      expect(answer.statusCode).toBe(404)
    },
  )

  it('G55 when the server stops, every screen is told to come back', async () => {
    const other = await startNotifications()
    const [screen, stranger] = [await LiveScreen.signedIn(other, 'an'), await LiveScreen.connect(other)]
    await other.stop()
    expect(await screen.closed).toEqual({ code: 1001, reason: 'restarting' })
    expect(await stranger.closed).toMatchObject({ code: 1001 })
  })
})
