import type { Socket } from 'node:net'
import { rowsOf } from '../support/evidence.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { UploadWatch } from '../../src/modules/transfer/http/upload-watch.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { chunk, listen, rawLine } from '../support/uploads.js'
import { authorizationOf } from './import-client.js'

const MB = 1024 * 1024
const PART = '--x\r\ncontent-disposition: form-data; name='

describe('G29 more than one import’s worth is cut', () => {
  let server: TestServer
  let county: SmallCounty
  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const opened = async (length = 'transfer-encoding: chunked'): Promise<Socket> => {
    const line = await rawLine(server)
    const head = [
      'POST /api/v1/imports HTTP/1.1',
      'host: localhost',
      `authorization: ${await authorizationOf(server, county.officer)}`,
      'content-type: multipart/form-data; boundary=x',
    ]
    line.write([...head, length, '', ''].join('\r\n'))
    return line
  }

  it('a body announced as 200 MB is refused before it is read', async () => {
    const line = await opened(`content-length: ${200 * MB}`)
    expect(await listen(line, 1_500)).toMatch(/^HTTP\/1\.1 413 [\s\S]*IMPORT_TOO_LARGE/)
    line.destroy()
  })

  it.each([
    ['a file', `${PART}"file"; filename="a.csv"\r\n\r\n`, 'a'],
    ['a file that fills the limit to the byte', `${PART}"file"; filename="a.csv"\r\n\r\n`, ''],
    ['a field', `${PART}"sort"\r\n\r\n`, ''],
    [
      'a second file',
      `${PART}"file"; filename="a.csv"\r\n\r\nx\r\n${PART}"file"; filename="b.csv"\r\n\r\n`,
      '',
    ],
    ['what stands before the first part', '', ''],
  ])(
    '%s without end gets its answer and the line is cut, while others are served',
    async (_case, head, odd) => {
      const line = await opened()
      if (head !== '') line.write(chunk(Buffer.from(head)))
      if (odd !== '') line.write(chunk(Buffer.from(odd)))
      const piece = chunk(Buffer.alloc(MB, 97))
      const pump = setInterval(() => line.writable && line.writableLength < 8 * MB && line.write(piece), 1)
      try {
        const heard = listen(line, 20_000)
        const rider = await county.rider.api.get('tickets')
        expect(rider.status).toBe(200)
        expect(await heard).toMatch(/^HTTP\/1\.1 (413|400) [\s\S]*IMPORT_/)
        expect(line.destroyed).toBe(true)
      } finally {
        clearInterval(pump)
        line.destroy()
      }
      expect(await rowsOf(server, 'import')).toEqual([])
    },
  )

  it('a slow drip is told so and the line is cut', async () => {
    jest.replaceProperty(server.get(UploadWatch), 'limitMs', 300)
    const line = await opened()
    line.write(chunk(Buffer.from(`${PART}"file"; filename="a.csv"\r\n\r\n`)))
    const drip = setInterval(() => line.writable && line.write(chunk(Buffer.from('a'))), 50)
    try {
      expect(await listen(line, 20_000)).toMatch(/^HTTP\/1\.1 408 [\s\S]*IMPORT_UPLOAD_SLOW/)
      expect(line.destroyed).toBe(true)
    } finally {
      clearInterval(drip)
      line.destroy()
    }
  })
})
