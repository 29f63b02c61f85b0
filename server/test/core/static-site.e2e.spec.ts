import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PAGE = '<!doctype html><title>先蜂网格</title><script defer src="./js/app.0a1b2c3d.js"></script>'
const SCRIPT = 'console.log("蜂")'

describe('the built mini-program at /', () => {
  let home: string
  let server: TestServer

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'beegrid-site-'))
    const folder = join(home, 'site')
    mkdirSync(folder)
    mkdirSync(join(folder, 'js'))
    writeFileSync(join(folder, 'index.html'), PAGE)
    writeFileSync(join(folder, 'js/app.0a1b2c3d.js'), SCRIPT)
    writeFileSync(join(folder, 'js/app.0a1b2c3d.js.gz'), gzipSync(SCRIPT))
    writeFileSync(join(folder, '.env'), 'SECRET=1')
    writeFileSync(join(folder, '../beegrid-outside.txt'), 'outside')
    server = await startTestServer({ env: { WEB_DIR: folder } })
  })

  afterAll(async () => {
    await server.stop()
    rmSync(home, { recursive: true })
  })

  it('its page is asked for anew each time, so that a release shows at once', async () => {
    const answer = await server.api.get('/').expect(200)
    expect(answer.text).toBe(PAGE)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
  })

  it('what has a content hash in its name is kept for good, and sent packed when there is a packed twin', async () => {
    const answer = await server.api.get('/js/app.0a1b2c3d.js').set('accept-encoding', 'gzip').expect(200)
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    })
    expect(answer.text).toBe(SCRIPT)
    const plain = await server.api.get('/js/app.0a1b2c3d.js').set('accept-encoding', 'identity').expect(200)
    expect(plain.headers['content-encoding']).toBeUndefined()
  })

  it.each([
    '/api/v1/nothing',
    '/api/nothing',
    '/api',
    '/js/missing.js',
    '/js',
    '/js/',
    '/deep/link',
    '/.env',
    '/index.html/',
  ])('%s is a problem document, never the page', async (path) => {
    const answer = await server.api.get(path).expect(404)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.text).not.toContain('<')
  })

  it.each([
    '/../beegrid-outside.txt',
    '/%2e%2e/beegrid-outside.txt',
    '/js/..%2f..%2fbeegrid-outside.txt',
    '/%2e%2e%5cbeegrid-outside.txt',
  ])('G41 %s leads out of nothing', async (path) => {
    const answer = await server.api.get(path)
    expect([400, 403, 404]).toContain(answer.status)
    expect(answer.text).not.toContain('outside')
  })

  it('a POST to a file is refused', async () => {
    await server.api.post('/index.html', {}).expect(404)
  })
})
