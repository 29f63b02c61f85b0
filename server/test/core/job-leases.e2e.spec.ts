import { JobLeaseEntity, JobLeases } from '../../src/core/jobs/index.js'
import { DAY, MINUTE, SECOND } from '../support/manual-clock.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('whose turn a job is', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  /** Another process died while it held the job. */
  const left = (name: string, heldUntil: number): Promise<unknown> =>
    server.database.write((em) => em.upsert(JobLeaseEntity, { name, holder: 'gone', heldUntil }, ['name']))

  const held = (name: string): Promise<string | undefined> =>
    server.get(JobLeases).hold(name, 20 * SECOND, () => Promise.resolve('done'))

  it('G13 a lease left behind holds everybody up until it runs out, and no longer', async () => {
    await left('left', server.clock.now() + 10 * SECOND)
    expect(await held('left')).toBeUndefined()
    server.clock.time += 10 * SECOND
    expect(await held('left')).toBe('done')
  })

  it('G48 a lease taken by a clock that was wrong by a year holds nobody up', async () => {
    await left('ahead', server.clock.now() + 365 * DAY)
    expect(await held('ahead')).toBe('done')
  })

  it('clocks of two machines may be apart a little: that is no reason to take a lease away', async () => {
    await left('apart', server.clock.now() + MINUTE)
    expect(await held('apart')).toBeUndefined()
  })
})
