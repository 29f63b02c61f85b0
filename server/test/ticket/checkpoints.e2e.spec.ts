import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TimelineCheckpoints } from '../../src/modules/ticket/write/timeline-checkpoints.js'
import { MINUTE } from '../support/manual-clock.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('timeline checkpoints', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  async function noted(): Promise<{ ticketId: string; eventSeq: number; eventHead: string }[]> {
    const folder = join(server.config.dataDir, 'checkpoints')
    const files = await readdir(folder)
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    return texts
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { ticketId: string; eventSeq: number; eventHead: string })
  }

  it('G50 note outside the database how far each timeline has come', async () => {
    const checkpoints = server.get(TimelineCheckpoints)
    const ticket = await reported(county)
    await checkpoints.note()
    server.clock.time += MINUTE
    await act(county.worker, ticket, { action: 'accept' })
    await checkpoints.note()
    const own = (await noted()).filter(({ ticketId }) => ticketId === ticket.id)
    expect(own.map(({ eventSeq }) => eventSeq)).toEqual([2, 3])
    expect(new Set(own.map(({ eventHead }) => eventHead)).size).toBe(2)
  })
})
