import { FakeServer, type Reply } from '../../../../test/doubles/fake-server'
import { openPhoto } from '@/platform/media/photo-store'
import { useOutbox } from '@/platform/outbox/outbox-store'
import { flushOutbox } from '@/platform/outbox/outbox'
import { openSession } from '@/platform/session/session-store'
import {
  addPhotos,
  changeDraft,
  clearDraft,
  currentDraft,
  hasContent,
  useDraft,
  type DraftPlace,
} from './draft'
import { togglePhrase } from './phrases'
import { mendReport, reportBody, sendReport, useSendings } from './send-report'

const photo = { kind: 'blob' as const, blob: new Blob(['jpeg']), name: 'photo.jpg' }
const place: DraftPlace = {
  lng: 120.2564,
  lat: 33.7687,
  coord: 'wgs84',
  accuracy: 8,
  address: '建华园2号楼附近',
  source: 'gps',
}
const sorted = { kind: 'hazard' as const, categoryId: 'c1' }

function signIn(id: string) {
  openSession({
    accessToken: id,
    refreshToken: 'r',
    expiresAt: Date.now() + 3_600_000,
    user: { id, name: '周小磊' },
  })
}

/** What a killed and reopened app would find: the modules read the phone's storage again. */
function reopened(): typeof import('./draft') {
  let again: typeof import('./draft') | undefined
  jest.isolateModules(() => {
    again = jest.requireActual<typeof import('./draft')>('./draft')
  })
  if (!again) throw new Error('the module did not load')
  return again
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => {
  useOutbox.setState({ items: [] })
  signIn('u1')
  clearDraft({ dropPhotos: true })
})

describe('a report being written', () => {
  it('G03 is kept at every keystroke, with its photos, and is there again after the app was killed', async () => {
    changeDraft({ description: '水管' })
    changeDraft({ description: '水管破裂', place })
    await addPhotos([photo, photo])
    const { draft, resumed } = reopened().useDraft.getState()
    expect(draft).toMatchObject({ key: currentDraft().key, description: '水管破裂', place })
    expect(draft.photos).toEqual(currentDraft().photos)
    expect(draft.photos).toHaveLength(2)
    expect(resumed).toBe(true)
    expect(await openPhoto(draft.photos[0] ?? '')).toBeDefined()
  })

  it('belongs to one person: another on this phone begins with a blank sheet', () => {
    changeDraft({ description: '水管破裂' })
    signIn('u2')
    expect(hasContent(useDraft.getState().draft)).toBe(false)
    signIn('u1')
    expect(currentDraft().description).toBe('水管破裂')
  })

  it('with a code read from a wall sends the code alone: the server knows the place', () => {
    changeDraft({ description: '路灯不亮', place: { source: 'code', placeCode: 'Ab3kQ9', address: '' } })
    const body = reportBody(reopened().useDraft.getState().draft, sorted)
    expect(body).toMatchObject({ placeCode: 'Ab3kQ9', description: '路灯不亮' })
    expect(body).not.toHaveProperty('location')
  })

  it('takes no more photos than the server does', async () => {
    await addPhotos(Array.from({ length: 12 }, () => photo))
    expect(currentDraft().photos).toHaveLength(9)
  })

  it('puts a phrase after what is there and takes it out again', () => {
    const both = togglePhrase('楼道里', '水管破裂', 'zh-CN')
    expect(both).toBe('楼道里，水管破裂')
    expect(togglePhrase(both, '水管破裂', 'zh-CN')).toBe('楼道里')
    expect(togglePhrase('', 'Burst pipe', 'en')).toBe('Burst pipe')
  })
})

describe('a report sent', () => {
  const answer = (reply: Reply) =>
    new FakeServer(({ path }) => (path === '/api/v1/media' ? { status: 201, body: { id: 'm1' } } : reply))

  it('says nothing of what was left empty', () => {
    changeDraft({ description: ' 水管破裂 ', place })
    const body = reportBody(currentDraft(), { kind: 'hazard' })
    const { capturedAt, ...rest } = body
    expect(rest).toEqual({
      kind: 'hazard',
      description: '水管破裂',
      location: { lng: 120.2564, lat: 33.7687, coord: 'wgs84', accuracy: 8, address: '建华园2号楼附近' },
    })
    expect(capturedAt).toMatch(/Z$/)
  })

  it('names the caller only when filed for one', () => {
    changeDraft({ callerName: '王阿姨', callerPhone: ' 13800001111 ' })
    expect(reportBody(currentDraft(), sorted)['onBehalfOf']).toBeUndefined()
    changeDraft({ behalf: true })
    expect(reportBody(currentDraft(), sorted)['onBehalfOf']).toEqual({ name: '王阿姨', phone: '13800001111' })
  })

  it('goes out with the draft’s key and photos, and leaves a blank sheet', async () => {
    const server = answer({ status: 201, body: { id: 't1', number: '7K3QX92M' } })
    changeDraft({ description: '水管破裂', place })
    await addPhotos([photo])
    const { key } = currentDraft()
    expect(sendReport(currentDraft(), sorted, '水管破裂')).toBe(key)
    expect(hasContent(currentDraft())).toBe(false)
    await settled()
    const [request] = server.to('/api/v1/tickets')
    expect(request?.headers['idempotency-key']).toBe(key)
    expect(request?.body).toMatchObject({ mediaIds: ['m1'], categoryId: 'c1' })
    expect(useSendings.getState().sendings[key]).toMatchObject({ kind: 'sent', ticket: { id: 't1' } })
  })

  it('G03 without a network it lies on the phone and goes out once, later', async () => {
    let online = false
    const server = new FakeServer(() => (online ? { status: 201, body: { id: 't1' } } : 'silence'))
    changeDraft({ description: '水管破裂', place })
    const key = sendReport(currentDraft(), sorted, '水管破裂')
    await settled()
    expect(useSendings.getState().sendings[key]).toEqual({ kind: 'kept' })
    online = true
    await flushOutbox()
    expect(server.to('/api/v1/tickets').map(({ headers }) => headers['idempotency-key'])).toEqual([key, key])
    expect(useOutbox.getState().items).toEqual([])
  })

  it('comes back to be mended with its photos when the server refuses it', async () => {
    answer({ status: 400, body: { code: 'LOCATION_OUTSIDE', detail: '这里不在服务范围内' } })
    changeDraft({ description: '水管破裂', place })
    await addPhotos([photo])
    const key = sendReport(currentDraft(), sorted, '水管破裂')
    await settled()
    const sending = useSendings.getState().sendings[key]
    expect(sending).toMatchObject({ kind: 'refused', message: '这里不在服务范围内' })
    if (sending?.kind !== 'refused') return
    mendReport(sending.draft)
    expect(currentDraft()).toMatchObject({ description: '水管破裂', place })
    expect(currentDraft().key).not.toBe(key)
    expect(await openPhoto(currentDraft().photos[0] ?? '')).toBeDefined()
    expect(useOutbox.getState().items).toEqual([])
  })
})
