import { FigureKeeper } from '../../src/modules/figure/count/figure-keeper.js'
import { FigureSweep } from '../../src/modules/figure/count/figure-sweep.js'
import { FigureCountRepository } from '../../src/modules/figure/data/figure-count.repository.js'
import { LookSweeper } from '../../src/modules/second-look/index.js'
import { RouterActions } from '../../src/modules/ticket/act/router-actions.service.js'
import { HoldSweep } from '../../src/modules/ticket/request/hold-sweep.js'
import { DAY } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const SETTLED = { followUp: { silentPercent: 0 } }

describe('a sweep meets a ticket that cannot be handled', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    const path = `counties/${county.county.id}/settings`
    expect((await county.countyOfficer.api.patch(path, { version: 0, ...SETTLED })).status).toBe(200)
  })
  afterEach(() => jest.restoreAllMocks())
  afterAll(() => server.stop())

  /** Whatever the system does to this one fails; everything else goes on as ever. */
  function breaks({ id }: SeenTicket): void {
    const router = server.get(RouterActions)
    const perform = router.perform.bind(router)
    jest.spyOn(router, 'perform').mockImplementation((em, ticketId, input) => {
      if (ticketId === id) throw new Error('a row nobody understands')
      return perform(em, ticketId, input)
    })
  }

  const statusOf = async ({ id }: SeenTicket): Promise<string> => {
    const officer = await signInAs(server, county.officer)
    return ((await officer.api.get(`tickets/${id}`)).body as SeenTicket).status
  }

  const accepted = async (): Promise<SeenTicket> =>
    act(county.worker, await reported(county), { action: 'accept' })

  async function onHold(): Promise<SeenTicket> {
    const ticket = await accepted()
    const until = new Date(server.clock.now() + 2 * DAY).toISOString()
    await act(county.worker, ticket, { action: 'suspend', reason: '等配件', until })
    await act(county.officer, ticket, { action: 'grant', passed: true })
    return act(county.townOfficer, ticket, { action: 'grant', passed: true })
  }

  it('G13 the holds behind it end all the same', async () => {
    const [first, second] = [await onHold(), await onHold()]
    breaks(first)
    const worker = county.worker
    server.clock.time += 2 * DAY
    expect(await server.get(HoldSweep).sweep()).toBe(1)
    expect([await statusOf(first), await statusOf(second)]).toEqual(['suspended', 'accepted'])
    county = {
      ...county,
      worker: await signInAs(server, worker),
      rider: await signInAs(server, county.rider),
    }
  })

  it('G13 what nobody confirmed closes behind it all the same', async () => {
    const tickets: SeenTicket[] = []
    for (let count = 0; count < 2; count += 1) {
      const ticket = await accepted()
      tickets.push(await act(county.worker, ticket, { action: 'resolve', note: '换好了' }))
    }
    const [first, second] = tickets
    if (!first || !second) throw new Error('two tickets')
    breaks(first)
    server.clock.time += 3 * DAY
    await server.get(LookSweeper).sweep()
    expect([await statusOf(first), await statusOf(second)]).toEqual(['resolved', 'closed'])
  })

  it('the figures of what is due behind it are counted all the same', async () => {
    for (const who of ['rider', 'worker'] as const)
      county = { ...county, [who]: await signInAs(server, county[who]) }
    const [first, second] = [await accepted(), await accepted()]
    await server.settle()
    server.clock.time += DAY
    const keeper = server.get(FigureKeeper)
    const count = keeper.count.bind(keeper)
    jest.spyOn(keeper, 'count').mockImplementation((em, ids) => {
      if (ids.includes(first.id)) throw new Error('a row nobody understands')
      return count(em, ids)
    })
    await server.get(FigureSweep).sweep()
    const late = await server.database.read((em) =>
      server.get(FigureCountRepository).due(em, server.clock.now(), 9),
    )
    expect([late.includes(first.id), late.includes(second.id)]).toEqual([true, false])
  })
})
