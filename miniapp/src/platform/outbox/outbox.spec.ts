import { FakeServer, type Reply } from '../../../test/doubles/fake-server'
import { keepPhoto, openPhoto } from '../media/photo-store'
import { openSession } from '../session/session-store'
import { readStored } from '../storage'
import type { OutboxItem } from './outbox-item'
import { flushOutbox, sendOrKeep } from './outbox'
import { useOutbox } from './outbox-store'

const item = (over: Partial<OutboxItem> = {}): Omit<OutboxItem, 'state'> => ({
  id: 'key-1',
  owner: 'u1',
  path: '/tickets',
  body: { kind: 'hazard', description: '水管破裂' },
  photos: [],
  createdAt: 1,
  title: '水管破裂',
  place: '建华园 2 号楼',
  ...over,
})

const photo = { kind: 'blob' as const, blob: new Blob(['jpeg']), name: 'photo.jpg' }
const made: Reply = { status: 201, body: { id: 't1' } }

beforeEach(() => {
  useOutbox.setState({ items: [] })
  openSession({
    accessToken: 'a',
    refreshToken: 'r',
    expiresAt: Date.now() + 3_600_000,
    user: { id: 'u1', name: '周小五' },
  })
})

describe('what was sent without a network', () => {
  it('G03 stays on the phone, is tried again with the same key, and is made once', async () => {
    const server = new FakeServer((_, nth) => (nth === 1 ? 'silence' : made))
    expect(await sendOrKeep(item())).toEqual({ kind: 'kept' })
    expect(readStored('outbox.1')).toMatchObject([{ id: 'key-1', state: 'queued' }])
    await flushOutbox()
    expect(server.to('/api/v1/tickets').map(({ headers }) => headers['idempotency-key'])).toEqual([
      'key-1',
      'key-1',
    ])
    expect(useOutbox.getState().items).toEqual([])
  })

  it('G03 sends a photo once, though the ticket after it failed', async () => {
    await keepPhoto('p1', photo)
    const server = new FakeServer(({ path }, nth) => {
      if (path === '/api/v1/media') return { status: 201, body: { id: 'm1' } }
      return nth === 1 ? 'silence' : made
    })
    await sendOrKeep(item({ photos: [{ id: 'p1' }] }))
    await flushOutbox()
    expect(server.to('/api/v1/media')).toHaveLength(1)
    expect(server.to('/api/v1/tickets')[1]?.body).toMatchObject({ mediaIds: ['m1'] })
    expect(await openPhoto('p1')).toBeUndefined()
  })

  it('two triggers at once make one request', async () => {
    const server = new FakeServer((_, nth) => (nth === 1 ? 'silence' : made))
    await sendOrKeep(item())
    await Promise.all([flushOutbox(), flushOutbox()])
    expect(server.to('/api/v1/tickets')).toHaveLength(2)
  })

  it('a refusal of the content is shown and not repeated; a busy server is asked again', async () => {
    const server = new FakeServer((_, nth) =>
      nth === 1
        ? { status: 503, body: {} }
        : { status: 400, body: { code: 'LOCATION_OUTSIDE', detail: '这个位置不在服务区内' } },
    )
    expect((await sendOrKeep(item())).kind).toBe('kept')
    await flushOutbox()
    expect(useOutbox.getState().items).toMatchObject([{ state: 'refused', refusal: '这个位置不在服务区内' }])
    await flushOutbox()
    expect(server.seen).toHaveLength(2)
  })

  it('is not sent by another person on the same phone', async () => {
    const server = new FakeServer(() => 'silence')
    await sendOrKeep(item())
    openSession({
      accessToken: 'b',
      refreshToken: 'r',
      expiresAt: Date.now() + 3_600_000,
      user: { id: 'u2', name: '王芳' },
    })
    await flushOutbox()
    expect(server.seen).toHaveLength(1)
  })
})
