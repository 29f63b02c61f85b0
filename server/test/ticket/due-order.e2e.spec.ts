import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { MINUTE } from '../support/manual-clock.js'

describe('the desk’s list by what is due', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  it('pages by keyset, what is due first in front, what has no clock behind, each ticket once', async () => {
    const all: SeenTicket[] = []
    for (let i = 0; i < 7; i += 1) {
      all.push(await reported(county))
      server.clock.time += MINUTE
    }
    for (const each of all.slice(0, 2)) await act(county.worker, each, { action: 'accept' })
    await act(county.officer, all[6] as SeenTicket, { action: 'reject', reason: '不归我们' })
    const seen: SeenTicket[] = []
    for (let cursor = ''; ;) {
      const { body } = await county.officer.api.get(`tickets?box=area&order=due&limit=2${cursor}`)
      seen.push(...(body.items as SeenTicket[]))
      if (body.nextCursor === null) break
      cursor = `&cursor=${String(body.nextCursor)}`
    }
    const at = (index: number): string | undefined => all[index]?.id
    expect(seen.map(({ id }) => id)).toEqual([at(2), at(3), at(4), at(5), at(0), at(1), at(6)])
  })

  it('G44 another order → 400', async () => {
    for (const order of ['random', 'due;drop', ''])
      expect((await county.officer.api.get(`tickets?box=area&order=${order}`)).status).toBe(400)
  })
})
