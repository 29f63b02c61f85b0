import { NotificationEntity } from '../../src/modules/notification/index.js'
import type { NotificationPageView } from '../../src/modules/notification/notification-page.view.js'
import { answerOf } from '../support/answer.js'
import { notice, startNotifications, type NotificationServer } from './notification-server.js'

interface Unread {
  readonly unreadCount: number
}

describe('the inbox', () => {
  let server: NotificationServer
  beforeAll(async () => {
    server = await startNotifications()
  })
  afterEach(() => server.database.write((em) => em.clear(NotificationEntity)))
  afterAll(() => server.stop())

  const list = (as: string, query = '') =>
    answerOf<NotificationPageView>(server.as(`token-of-${as}`).get(`notifications${query}`))
  const read = (as: string, body: object) =>
    answerOf<Unread>(server.as(`token-of-${as}`).post('notifications/read', body))
  const rows = () => server.database.read((em) => em.count(NotificationEntity))

  it('shows one’s own notices, the newest first, in the reader’s language', async () => {
    await server.notify(notice('an', 'a'), notice('bo', 'a'))
    server.clock.time += 1000
    await server.notify(notice('an', 'b', { urgent: true }))
    const chinese = await list('an')
    expect(chinese.body).toMatchObject({
      unreadCount: 2,
      nextCursor: null,
      items: [
        {
          title: '标题 b',
          body: '正文 b 🐝',
          urgent: true,
          readAt: null,
          ticketId: 'ticket',
          type: 'ticket.dispatched',
        },
        { title: '标题 a', urgent: false },
      ],
    })
    const english = await answerOf<NotificationPageView>(
      server.as('token-of-an').get('notifications').set('accept-language', 'en'),
    )
    expect(english.body.items.map(({ title }) => title)).toEqual(['title b', 'title a'])
  })

  it('pages through notices of one and the same moment without loss or repetition', async () => {
    await server.notify(...Array.from({ length: 7 }, (_, index) => notice('an', `n${index}`)))
    const titles: string[] = []
    let cursor: string | null = null
    do {
      const { body }: { body: NotificationPageView } = await list(
        'an',
        `?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`,
      )
      titles.push(...body.items.map(({ title }) => title))
      cursor = body.nextCursor
    } while (cursor !== null)
    expect(titles).toHaveLength(7)
    expect(new Set(titles).size).toBe(7)
  })

  it.each([
    'cursor=nonsense',
    `cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
    'limit=0',
    'limit=101',
    'of=bo',
  ])('refuses ?%s', async (query) => {
    expect((await list('an', `?${query}`)).status).toBe(400)
  })

  it('G12 the same thing delivered again, at once or by two processes, is told once', async () => {
    await server.notify(notice('an', 'x'), notice('an', 'x'), notice('bo', 'x'))
    await Promise.all(
      Array.from({ length: 6 }, () => server.notify(notice('an', 'x'), notice('an', 'y'), notice('bo', 'x'))),
    )
    expect(await rows()).toBe(3)
    expect((await list('an')).body.unreadCount).toBe(2)
  })

  it('G12 a notice that slipped in between is skipped, the others of the batch are told', async () => {
    await server.notify(notice('an', 'known'))
    // The look-up finds nothing, as if the other process had not committed yet; the unique key decides.
    await server.database.write(async (em) => {
      const find = em.find.bind(em)
      em.find = async () => []
      const { NotificationRepository } =
        await import('../../src/modules/notification/data/notification.repository.js')
      const row = {
        ...notice('an', 'known'),
        id: 'n1',
        ticketId: null,
        ticketNumber: null,
        titleZh: '',
        titleEn: '',
        bodyZh: '',
        bodyEn: '',
        urgent: false,
        discreet: false,
        readAt: null,
        createdAt: 1,
      }
      const fresh = await new NotificationRepository().insertNew(em, [
        row,
        { ...row, id: 'n2', dedupeKey: 'new' },
      ])
      em.find = find
      expect(fresh.map(({ id }) => id)).toEqual(['n2'])
    })
    expect(await rows()).toBe(2)
  })

  it('G15 a transaction that fails tells nobody', async () => {
    const { NotificationService } = await import('../../src/modules/notification/index.js')
    const failing = server.database.write(async (em) => {
      await server.get(NotificationService).notify(em, [notice('an', 'lost')])
      throw new Error('the use case failed later on')
    })
    await expect(failing).rejects.toThrow('later on')
    expect(await rows()).toBe(0)
  })

  it('marks some or all of one’s own as read, and never another’s', async () => {
    await server.notify(notice('an', 'a'), notice('an', 'b'), notice('an', 'c'), notice('bo', 'a'))
    const [mine] = (await list('an')).body.items
    const [foreign] = (await list('bo')).body.items
    const ids = [mine?.id, foreign?.id]
    expect(await read('an', { ids })).toMatchObject({ status: 200, body: { unreadCount: 2 } })
    expect((await list('bo')).body.unreadCount).toBe(1)
    expect((await list('an')).body.items[0]?.readAt).toMatch(/^2026-11-22T/)
    expect(await read('an', { all: true })).toMatchObject({ status: 200, body: { unreadCount: 0 } })
    expect(await answerOf<Unread>(server.as('token-of-bo').get('notifications/unread-count'))).toMatchObject({
      body: { unreadCount: 1 },
    })
  })

  it.each([{}, { ids: ['a'], all: true }, { all: false }, { ids: 'a' }, { all: true, userId: 'bo' }])(
    'refuses to mark %j',
    async (body) => {
      expect((await read('an', body)).status).toBe(400)
    },
  )

  it('cuts what is too long, never through a character', async () => {
    const long = { zh: '蜂🐝'.repeat(600), en: 'x' }
    await server.notify(notice('an', 'long', { title: long, body: long }))
    const [item] = (await list('an')).body.items
    expect(item?.title).toHaveLength(200)
    expect(item?.title.endsWith('蜂…') || item?.title.endsWith('🐝…')).toBe(true)
    expect(item?.body.length).toBeLessThanOrEqual(1000)
  })
})
