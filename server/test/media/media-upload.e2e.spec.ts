import sharp from 'sharp'
import { Storage } from '../../src/core/storage/index.js'
import { MediaService } from '../../src/modules/media/index.js'
import { MediaSweeper } from '../../src/modules/media/media-sweeper.js'
import type { TestServer } from '../support/test-server.js'
import { phonePhoto, plainPhoto } from '../support/photos.js'
import { upload, uploadForm } from '../support/uploads.js'
import { forgetAll, rows, startMedia, storedFiles } from './media-server.js'

const HOUR_MS = 60 * 60_000

describe('uploading a photo', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startMedia()
  })
  afterEach(() => forgetAll(server))
  afterAll(() => server.stop())

  const fetchPhoto = async (url: unknown): Promise<Buffer> => {
    const response = await fetch(`${server.url}${String(url)}`)
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }

  it('answers 201 with signed links to an upright photo of at most 1600 px and a thumbnail of at most 320', async () => {
    const { status, body } = await upload(server, await phonePhoto({ width: 4000, height: 3000 }), {
      as: 'an',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      contentType: 'image/jpeg',
      width: 1200,
      height: 1600,
      purpose: null,
      eventId: null,
    })
    expect(await sharp(await fetchPhoto(body['url'])).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 1600,
    })
    expect(await sharp(await fetchPhoto(body['thumbUrl'])).metadata()).toMatchObject({
      format: 'jpeg',
      width: 240,
      height: 320,
    })
  })

  it.each(['jpeg', 'png', 'webp'] as const)('takes %s and never makes it larger', async (format) => {
    const { status, body } = await upload(server, await plainPhoto(format), { as: 'an', name: 'x', type: '' })
    expect({ status, width: body['width'], height: body['height'] }).toEqual({
      status: 201,
      width: 640,
      height: 480,
    })
  })

  it('needs a sign-in', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await plainPhoto('jpeg'))]), 'a.jpg')
    const response = await fetch(`${server.url}/api/v1/media`, { method: 'POST', body: form })
    expect(response.status).toBe(401)
    expect(storedFiles(server)).toEqual([])
  })

  it.each([
    ['no file', {}],
    ['the file under another name', { photo: 'x' }],
    ['a field besides it', { file: 'x', note: 'hello' }],
  ])('refuses a form with %s', async (_case, fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      form.set(name, name === 'note' ? value : new Blob([new Uint8Array(await plainPhoto('jpeg'))]))
    }
    const { status, body } = await uploadForm(server, form, { as: 'an' })
    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'MEDIA_FILE_REQUIRED' })
    expect(storedFiles(server)).toEqual([])
  })

  it('refuses a body that is not a form, and an empty file', async () => {
    const headers = { authorization: 'Bearer token-of-an', 'content-type': 'application/json' }
    const json = await fetch(`${server.url}/api/v1/media`, { method: 'POST', headers, body: '{}' })
    expect(json.status).toBe(415)
    expect(await upload(server, Buffer.alloc(0), { as: 'an' })).toMatchObject({
      status: 400,
      body: { code: 'MEDIA_FILE_REQUIRED' },
    })
  })

  it('G04 the same key and file ten times at once → one photo, the same answer to all', async () => {
    const photo = await plainPhoto('jpeg')
    const tries = Array.from({ length: 10 }, () => upload(server, photo, { as: 'an', key: 'once' }))
    const answers = await Promise.all(tries)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1)
    expect(await rows(server)).toHaveLength(1)
    expect(storedFiles(server)).toHaveLength(2)
  })

  it('the same key with another file is refused and leaves nothing', async () => {
    await upload(server, await plainPhoto('jpeg'), { as: 'an', key: 'k' })
    const other = await upload(server, await plainPhoto('png'), { as: 'an', key: 'k' })
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } })
    expect(await upload(server, await plainPhoto('png'), { as: 'bo', key: 'k' })).toMatchObject({
      status: 201,
    })
    expect(storedFiles(server)).toHaveLength(4)
  })

  it('a phone that comes back with its key after the photo was swept gets it again under the same id', async () => {
    const photo = await plainPhoto('jpeg')
    const first = await upload(server, photo, { as: 'an', key: 'swept' })
    server.clock.time += 30 * HOUR_MS
    expect(await server.get(MediaSweeper).sweep()).toBe(1)
    const second = await upload(server, photo, { as: 'an', key: 'swept' })
    expect(second).toMatchObject({ status: 201, body: { id: first.body['id'] } })
    await fetchPhoto(second.body['url'])
    expect(await upload(server, photo, { as: 'an', key: 'swept' })).toMatchObject({
      body: { id: first.body['id'] },
    })
    expect(storedFiles(server)).toHaveLength(2)
  })

  it('G28 a disk that fails half-way → an error, and neither row nor file', async () => {
    const storage = server.get(Storage)
    const put = storage.put.bind(storage)
    storage.put = async (key, bytes) => {
      if (key.endsWith('thumb.jpg')) throw new Error('ENOSPC')
      await put(key, bytes)
    }
    const answer = await upload(server, await plainPhoto('jpeg'), { as: 'an' })
    storage.put = put
    expect(answer.status).toBe(500)
    expect(storedFiles(server)).toEqual([])
    expect(await rows(server)).toEqual([])
  })

  it('G28 the process dies between file and row → the next sweep removes both', async () => {
    await upload(server, await plainPhoto('jpeg'), { as: 'an' })
    await server.database.write((em) => em.query("UPDATE media SET state = 'pending'"))
    server.clock.time += 30 * 60_000
    expect(await server.get(MediaSweeper).sweep()).toBe(0)
    server.clock.time += HOUR_MS
    expect(await server.get(MediaSweeper).sweep()).toBe(1)
    expect(storedFiles(server)).toEqual([])
    expect(await rows(server)).toEqual([])
  })

  it('photos nobody attached are gone after a day, attached ones stay', async () => {
    const [kept, dropped] = [
      await upload(server, await plainPhoto('jpeg'), { as: 'an' }),
      await upload(server, await plainPhoto('png'), { as: 'an' }),
    ]
    await server.database.write((em) => server.get(MediaService).attach(em, attachment([kept.body['id']])))
    server.clock.time += 23 * HOUR_MS
    expect(await server.get(MediaSweeper).sweep()).toBe(0)
    server.clock.time += 2 * HOUR_MS
    expect(await server.get(MediaSweeper).sweep()).toBe(1)
    expect((await rows(server)).map(({ id }) => id)).toEqual([kept.body['id']])
    expect(storedFiles(server)).toHaveLength(2)
    await expect(
      server.database.write((em) => server.get(MediaService).attach(em, attachment([dropped.body['id']]))),
    ).rejects.toMatchObject({ code: 'MEDIA_NOT_YOURS' })
  })

  it('attaches only photos that are the uploader’s own and free, all or none', async () => {
    const media = server.get(MediaService)
    const attach = (ids: unknown[], as = 'an') =>
      server.database.write((em) => media.attach(em, attachment(ids, as)))
    const [a, b, c] = [
      await upload(server, await plainPhoto('jpeg'), { as: 'an' }),
      await upload(server, await plainPhoto('png'), { as: 'an' }),
      await upload(server, await plainPhoto('webp'), { as: 'bo' }),
    ]
    const [first, second, foreign] = [a.body['id'], b.body['id'], c.body['id']]
    await attach([first, first])
    for (const ids of [[first, second], [foreign], [second, foreign], ['absent']]) {
      await expect(attach(ids)).rejects.toMatchObject({ code: 'MEDIA_NOT_YOURS', status: 400 })
    }
    const views = await server.database.read((em) => media.viewsByTicket(em, ['ticket', 'other']))
    expect(views.get('ticket')).toMatchObject([{ id: first, purpose: 'report', eventId: 'event' }])
    expect(views.has('other')).toBe(false)
    await attach([])
  })

  it('drawn pictures are stored once and shown on many tickets', async () => {
    const media = server.get(MediaService)
    const photo = await media.storeDrawn('burst-pipe', await plainPhoto('jpeg'))
    const one = { photo, uploaderId: 'an', eventId: 'e', purpose: 'report', createdAt: 5 } as const
    await server.database.write((em) =>
      media.importDrawn(em, [
        { ...one, ticketId: 't1' },
        { ...one, ticketId: 't2' },
      ]),
    )
    const thumbs = await server.database.read((em) => media.firstThumbs(em, ['t1', 't2', 't3']))
    expect([...thumbs.keys()].sort()).toEqual(['t1', 't2'])
    await fetchPhoto(thumbs.get('t2'))
    expect(storedFiles(server)).toHaveLength(2)
  })
})

function attachment(ids: unknown[], uploaderId = 'an') {
  return {
    mediaIds: ids.map(String),
    uploaderId,
    ticketId: 'ticket',
    eventId: 'event',
    purpose: 'report' as const,
  }
}
