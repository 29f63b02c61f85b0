import type { TestServer } from '../support/test-server.js'
import { plainPhoto } from '../support/photos.js'
import { upload } from '../support/uploads.js'
import { startMedia } from './media-server.js'

const MINUTE_MS = 60_000

describe('links to photos', () => {
  let server: TestServer
  let url: string
  let id: string

  beforeAll(async () => {
    server = await startMedia()
    const { body } = await upload(server, await plainPhoto('jpeg'), { as: 'an' })
    ;[url, id] = [String(body['url']), String(body['id'])]
  })
  afterAll(() => server.stop())

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, { headers })
    return { status: response.status, text: await response.text() }
  }

  it('G25 a guessed or altered link → 404, whoever asks', async () => {
    const { body } = await upload(server, await plainPhoto('png'), { as: 'bo' })
    const foreign = new URL(String(body['url']), server.url).search
    const guesses = [
      `/api/v1/media/${id}/full`,
      `/api/v1/media/${id}/full?expires=9999999999&signature=${'0'.repeat(64)}`,
      `/api/v1/media/${id}/full?expires=9999999999&signature=`,
      `/api/v1/media/${id}/full?expires=1&expires=2&signature=a&signature=b`,
      `/api/v1/media/${id}/full${foreign}`,
      url.replace('/full', '/thumb'),
      url.replace(/expires=\d+/, 'expires=9999999999'),
      url.replace('/full', '/%2e%2e'),
    ]
    for (const guess of guesses) {
      expect(await ask(guess)).toMatchObject({ status: 404 })
      expect(await ask(guess, { authorization: 'Bearer token-of-bo' })).toMatchObject({ status: 404 })
    }
  })

  it('G09 a photo that exists and one that does not get the same answer', async () => {
    const [present, absent] = [
      await ask(`/api/v1/media/${id}/full`),
      await ask('/api/v1/media/01890000-0000-7000-8000-000000000000/full'),
    ]
    const withoutTrace = (text: string): unknown => ({ ...(JSON.parse(text) as object), traceId: undefined })
    expect(withoutTrace(present.text)).toEqual(withoutTrace(absent.text))
  })

  it('G25 an expired link → 403, in the reader’s language', async () => {
    const start = server.clock.time
    server.clock.time = start + 44 * MINUTE_MS
    expect(await ask(url)).toMatchObject({ status: 200 })
    server.clock.time = start + 76 * MINUTE_MS
    const late = await ask(url, { 'accept-language': 'en' })
    expect(late.status).toBe(403)
    expect(late.text).toContain('The photo link has expired')
    server.clock.time = start
  })

  it('stay the same for half an hour, so that a phone keeps the picture', async () => {
    const again = async (): Promise<unknown> =>
      (await upload(server, await plainPhoto('jpeg'), { as: 'an', key: 'same' })).body['url']
    const first = await again()
    server.clock.time += 10 * MINUTE_MS
    expect(await again()).toBe(first)
    server.clock.time += 30 * MINUTE_MS
    expect(await again()).not.toBe(first)
  })
})
