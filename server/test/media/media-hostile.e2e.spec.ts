import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import type { TestServer } from '../support/test-server.js'
import {
  heicStart,
  phonePhoto,
  plainPhoto,
  pngBomb,
  withAnnouncedSize,
  withComment,
} from '../support/photos.js'
import { chunk, formWith, listen, rawLine, requestHead, upload, uploadForm } from '../support/uploads.js'
import { forgetAll, rows, startMedia, storedBytes, storedFiles } from './media-server.js'

const MB = 1024 * 1024
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
const HTML = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

describe('hostile photos', () => {
  let server: TestServer
  let jpeg: Buffer

  beforeAll(async () => {
    server = await startMedia()
    jpeg = await plainPhoto('jpeg')
  })
  afterEach(() => forgetAll(server))
  afterAll(() => server.stop())

  const expectNothingKept = async (): Promise<void> => {
    expect(await rows(server)).toEqual([])
    expect(storedFiles(server)).toEqual([])
  }

  describe('G26 what is no photo is refused by its content', () => {
    const bytes = (text: string): Buffer => Buffer.from(text)
    it.each([
      ['HTML', () => bytes(HTML)],
      ['SVG', () => bytes(SVG)],
      ['GIF', () => GIF],
      ['a text', () => bytes('hello')],
      ['HTML in front of a JPEG', () => Buffer.concat([bytes(HTML), jpeg])],
      ['a JPEG with a page in its comment', () => withComment(jpeg, HTML)],
      ['a JPEG with a script behind it', () => Buffer.concat([jpeg, bytes('<ScRiPt>alert(1)</ScRiPt>')])],
      ['a JPEG that is also a PDF', () => withComment(jpeg, '%PDF-1.7 1 0 obj')],
      ['a PNG with PHP behind it', () => Buffer.concat([pngBomb(8, 8), bytes('<?php system($_GET[0]);')])],
      ['a GIF that says it is a JPEG further on', () => Buffer.concat([GIF, jpeg])],
    ])('%s named .jpg', async (_case, make) => {
      const { status, body } = await upload(server, make(), {
        as: 'an',
        name: 'photo.jpg',
        type: 'image/jpeg',
      })
      expect({ status, code: body['code'] }).toEqual({ status: 415, code: 'MEDIA_TYPE_REFUSED' })
      await expectNothingKept()
    })

    it('HEIC gets its own word', async () => {
      expect(await upload(server, heicStart(), { as: 'an' })).toMatchObject({
        status: 415,
        body: { code: 'MEDIA_HEIC' },
      })
    })

    it('a photo named .html and declared as a page is served as a photo', async () => {
      const { body } = await upload(server, jpeg, { as: 'an', name: '../../x.html', type: 'text/html' })
      const { headers } = await fetch(`${server.url}${String(body['url'])}`)
      expect(headers.get('content-type')).toBe('image/jpeg')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-disposition')).toBe('inline')
      expect(headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/)
    })

    it('the video a phone appends to a live photo does no harm and is not kept', async () => {
      const live = Buffer.concat([
        jpeg,
        Buffer.from('\0\0\0\x18ftypmp42'),
        Buffer.alloc(5000, 'motion-photo-data'),
      ])
      expect((await upload(server, live, { as: 'an' })).status).toBe(201)
      expect(storedBytes(server).includes('motion-photo')).toBe(false)
    })
  })

  it('G24 position, camera, person and colour profile are in no stored or served copy', async () => {
    const photo = await phonePhoto()
    const inside = await sharp(photo).metadata()
    expect([inside.exif, inside.icc].map((part) => part !== undefined)).toEqual([true, true])
    expect(photo.includes('SecretPhone')).toBe(true)
    const { body } = await upload(server, photo, { as: 'an' })
    const served = await Promise.all(
      [body['url'], body['thumbUrl']].map(async (url) =>
        (await fetch(`${server.url}${String(url)}`)).arrayBuffer(),
      ),
    )
    const copies = [storedBytes(server), ...served.map((each) => Buffer.from(each))]
    for (const copy of copies) {
      for (const trace of ['Exif', 'SecretPhone', 'Zhang San', 'ICC_PROFILE', 'http://ns.adobe.com'])
        expect(copy.includes(trace)).toBe(false)
      expect((await sharp(copy).metadata()).exif).toBeUndefined()
    }
  })

  describe('G27 a picture too large to decode', () => {
    const cases: [string, () => Buffer][] = [
      ['a PNG bomb of 30,000 × 30,000', () => pngBomb(30_000, 30_000)],
      [
        'a JPEG that announces 30,000 × 30,000',
        () => withAnnouncedSize(jpeg, { width: 30_000, height: 30_000 }),
      ],
      ['a PNG of 60,000 × 60,000', () => pngBomb(60_000, 60_000)],
    ]
    it.each(cases)('%s → 413 or 422, memory stable', async (_case, make) => {
      const bomb = make()
      const before = process.memoryUsage().rss
      const answers = await Promise.all(Array.from({ length: 4 }, () => upload(server, bomb, { as: 'an' })))
      for (const { status } of answers) expect([413, 422]).toContain(status)
      expect(process.memoryUsage().rss - before).toBeLessThan(120 * MB)
      await expectNothingKept()
    })
  })

  it.each([
    ['cut off', () => jpeg.subarray(0, Math.floor(jpeg.length * 0.6))],
    ['nothing but a start', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    [
      'damaged in the middle',
      () => Buffer.concat([jpeg.subarray(0, 200), Buffer.alloc(400, 7), jpeg.subarray(600)]),
    ],
  ])('a photo that is %s is refused as broken', async (_case, make) => {
    expect(await upload(server, make(), { as: 'an' })).toMatchObject({
      status: 422,
      body: { code: 'MEDIA_BROKEN' },
    })
    await expectNothingKept()
  })

  it('G28 an upload broken off at any byte leaves no temporary file, row or orphan', async () => {
    const form = formWith(jpeg)
    const temporary = (): string[] => readdirSync(tmpdir()).filter((name) => !name.startsWith('beegrid-'))
    const before = temporary()
    for (const share of [0, 0.02, 0.3, 0.7, 0.98, 0.999]) {
      const line = await rawLine(server)
      line.write(requestHead('an', form.length))
      line.write(form.subarray(0, Math.floor(form.length * share)))
      await sleep(60)
      line.destroy()
    }
    await sleep(300)
    await expectNothingKept()
    expect(temporary().filter((name) => !before.includes(name))).toEqual([])
    expect((await upload(server, jpeg, { as: 'an' })).status).toBe(201)
  })

  describe('G29 more than one photo’s worth is cut', () => {
    it('10,000 parts', async () => {
      const form = new FormData()
      for (let index = 0; index < 10_000; index += 1) form.append('file', new Blob(['x']), 'a.jpg')
      const { status } = await uploadForm(server, form, { as: 'an' })
      expect(status).toBe(400)
      await expectNothingKept()
    })

    it('10,000 fields', async () => {
      const form = new FormData()
      for (let index = 0; index < 10_000; index += 1) form.append(`f${index}`, 'x')
      expect((await uploadForm(server, form, { as: 'an' })).status).toBe(400)
    })

    it('a body announced as 1 GB is refused before it is read', async () => {
      const line = await rawLine(server)
      line.write(requestHead('an', 1024 * MB))
      expect(await listen(line, 1_000)).toMatch(/^HTTP\/1\.1 413 [\s\S]*MEDIA_TOO_LARGE/)
      line.destroy()
    })

    it.each([
      ['a file that fills the limit to the byte', true],
      ['what stands before the first part', false],
    ])('%s, without end, gets its answer and the line is cut', async (_case, inFile) => {
      const line = await rawLine(server)
      line.write(requestHead('an'))
      const form = formWith(jpeg)
      if (inFile) line.write(chunk(form.subarray(0, form.indexOf(jpeg))))
      const piece = chunk(Buffer.alloc(MB, 97))
      const pump = setInterval(() => line.writable && line.writableLength < 8 * MB && line.write(piece), 1)
      try {
        expect(await listen(line, 20_000)).toMatch(/^HTTP\/1\.1 413 [\s\S]*MEDIA_TOO_LARGE/)
        expect(line.destroyed).toBe(true)
      } finally {
        clearInterval(pump)
        line.destroy()
      }
      await expectNothingKept()
    })

    it('an endless body is cut at 20 MB and the line closed, while others are served', async () => {
      const line = await rawLine(server)
      const before = process.memoryUsage().rss
      line.write(requestHead('an'))
      line.write(chunk(formWith(jpeg).subarray(0, 200)))
      const piece = chunk(Buffer.alloc(MB, 1))
      const pump = setInterval(() => line.writable && line.write(piece), 5)
      const heard = listen(line, 20_000)
      const other = await upload(server, jpeg, { as: 'bo' })
      expect(other.status).toBe(201)
      const closed = await heard
      clearInterval(pump)
      expect(closed).toMatch(/^HTTP\/1\.1 413 [\s\S]*MEDIA_TOO_LARGE/)
      expect(line.destroyed).toBe(true)
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * MB)
    })

    it('a photo of a little over 20 MB gets a clear answer', async () => {
      const large = Buffer.concat([jpeg, Buffer.alloc(20 * MB)])
      expect(await upload(server, large, { as: 'an' })).toMatchObject({
        status: 413,
        body: { code: 'MEDIA_TOO_LARGE' },
      })
    })

    it('an account that keeps many uploads open is asked to wait, another one is served', async () => {
      const lines = await Promise.all(Array.from({ length: 10 }, () => rawLine(server)))
      for (const line of lines) line.write(requestHead('greedy', 5000))
      await sleep(200)
      expect(await upload(server, jpeg, { as: 'greedy' })).toMatchObject({ status: 429 })
      expect(await upload(server, jpeg, { as: 'an' })).toMatchObject({ status: 201 })
      for (const line of lines) line.destroy()
      await sleep(200)
      expect(await upload(server, jpeg, { as: 'greedy' })).toMatchObject({ status: 201 })
    })
  })
})
