import type { BoardTicketPageView, BoardWordPageView } from '../../src/modules/board/board.views.js'
import { Announcements } from '../../src/modules/board/announcement.consumer.js'
import { ContentCheckEntity } from '../../src/modules/content-check/data/content-check.entity.js'
import { answerOf } from '../support/answer.js'
import { DAY, MINUTE } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the curtain before the public board', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => jest.restoreAllMocks())
  afterAll(() => server.stop())

  async function later(ms: number): Promise<void> {
    server.clock.time += ms
    for (const who of ['rider', 'resident', 'worker'] as const)
      county = { ...county, [who]: await signInAs(server, county[who]) }
  }

  const days = '&from=2026-11-01&to=2026-12-31'
  async function cards(): Promise<readonly string[]> {
    const path = `board/tickets?areaId=${county.county.id}${days}&limit=100`
    return (await answerOf<BoardTicketPageView>(server.api.get(path))).body.items.map(({ id }) => id)
  }
  async function words(): Promise<readonly string[]> {
    const path = `board/words?areaId=${county.county.id}${days}&limit=100`
    return (await answerOf<BoardWordPageView>(server.api.get(path))).body.items.map(({ text }) => text)
  }
  const middle = async (): Promise<number> => {
    const { body } = await server.api.get(`board/communities?areaId=${county.county.id}${days}`)
    return body.items.find(({ areaId }: { areaId: string }) => areaId === county.communityA.id)
      .closed as number
  }

  async function closedLate(): Promise<SeenTicket> {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    for (let count = 0; count < 6; count += 1) await later(20 * MINUTE)
    await act(county.worker, ticket, { action: 'resolve', note: '换好了' })
    return act(county.rider, ticket, { action: 'verify', passed: true })
  }

  /** The provider of notices, the database, anything: the unit does not hear of it for now. */
  const nobodyTells = (): unknown =>
    jest.spyOn(server.get(Announcements), 'handle').mockRejectedValue(new Error('not now'))

  it('stays drawn before a late ticket no unit was told of yet, and opens when its time to object is over', async () => {
    const told = nobodyTells()
    const before = await middle()
    const ticket = await closedLate()
    await server.settle()
    expect(await cards()).not.toContain(ticket.id)
    expect(await middle()).toBe(before)
    expect(told).toHaveBeenCalled()
    jest.restoreAllMocks()
    await later(DAY / 2)
    await server.settle()
    expect(await cards()).not.toContain(ticket.id)
    await later(4 * DAY)
    expect(await cards()).toContain(ticket.id)
    expect(await middle()).toBe(before + 1)
  })

  it('stays drawn before words nobody was told of, also where a person has let them pass', async () => {
    nobodyTells()
    const ticket = await closed(county)
    const comment = '还在滴水，没人管'
    await act(county.rider, ticket, { action: 'rate', satisfaction: 'unsatisfied', comment })
    await server.settle()
    await server.database.write((em) =>
      em.update(ContentCheckEntity, { ticketId: ticket.id, kind: 'rating' }, { state: 'passed' }),
    )
    expect(await words()).not.toContain(comment)
    jest.restoreAllMocks()
    await later(DAY / 2)
    await server.settle()
    expect(await words()).not.toContain(comment)
    await later(4 * DAY)
    expect(await words()).toContain(comment)
  })
})
