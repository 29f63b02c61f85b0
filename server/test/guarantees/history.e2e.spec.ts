import { Secrets } from '../../src/core/config/index.js'
import { TicketEventEntity } from '../../src/modules/ticket/data/ticket-event.entity.js'
import { TicketEntity } from '../../src/modules/ticket/data/ticket.entity.js'
import { brokenAt } from '../../src/modules/ticket/domain/timeline-chain.js'
import { rowsOf } from '../support/evidence.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('history', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  /** Where the chain of a ticket is broken; undefined when it is whole. */
  function check(ticketId: string): Promise<number | undefined> {
    return server.database.read(async (em) => {
      const ticket = await em.findOneByOrFail(TicketEntity, { id: ticketId })
      const events = await em.find(TicketEventEntity, { where: { ticketId }, order: { seq: 'ASC' } })
      return brokenAt(server.get(Secrets).timelineKey, events, ticket)
    })
  }

  const change = (sql: string, values: unknown[]): Promise<unknown> =>
    server.database.write((em) => em.query(sql, values))

  async function eventful(): Promise<SeenTicket> {
    const ticket = await closed(county)
    await act(county.rider, ticket, { action: 'rate', satisfaction: 'unsatisfied', comment: '又漏 🐝' })
    await act(county.rider, ticket, { action: 'reopen', reason: '又漏了' })
    await act(county.worker, ticket, { action: 'decline', reason: '我休假' })
    await act(county.standIn, ticket, { action: 'accept', note: '我来' })
    await act(county.resident, ticket, { action: 'follow' })
    await act(county.rider, ticket, { action: 'comment', note: '多谢' })
    return act(county.standIn, ticket, {
      action: 'arrive',
      location: { ...county.inGrid1, coord: 'wgs84', accuracy: 5 },
    })
  }

  it('G50 every ticket’s chain verifies, whatever happened to it, also when people raced for it', async () => {
    await eventful()
    const raced = await reported(county)
    await Promise.all([
      ...[county.worker, county.standIn, county.officer].map(({ api }) =>
        api.post(`tickets/${raced.id}/actions`, { action: 'accept' }),
      ),
      ...[1, 2, 3, 4, 5].map((i) =>
        county.rider.api.post(`tickets/${raced.id}/actions`, { action: 'comment', note: `第 ${i} 句` }),
      ),
    ])
    const withdrawn = await reported(county)
    await act(county.rider, withdrawn, { action: 'withdraw' })
    const rejected = await reported(county)
    await act(county.officer, rejected, { action: 'reject', reason: '不归我们', referTo: '物业' })
    const tickets = await rowsOf(server, 'ticket')
    expect(tickets.length).toBeGreaterThanOrEqual(4)
    for (const { id } of tickets) expect([id, await check(String(id))]).toEqual([id, undefined])
  })

  it.each([
    ['its time', 'at = at + 1'],
    ['its action', "action = 'reject'"],
    ['its actor', 'actor_id = NULL'],
    ['as what the actor acted', "actor_relation = 'county'"],
    ['where it led', "to_state = 'closed'"],
    ['its data', 'data = \'{"passed":true}\''],
    ['the digest of its words', `text_digest = '${'0'.repeat(64)}'`],
    ['its hash', `hash = '${'0'.repeat(64)}'`],
  ])(
    'G50 a row edited with the database’s own rights — %s → the check names the row',
    async (_what, edit) => {
      const ticket = await eventful()
      await change(`UPDATE ticket_event SET ${edit} WHERE ticket_id = ? AND seq = 8`, [ticket.id])
      expect(await check(ticket.id)).toBe(8)
    },
  )

  it('G50 a row deleted in the middle or at the end, or added → the check names it', async () => {
    const [middle, end, added] = [await eventful(), await eventful(), await eventful()]
    await change('DELETE FROM ticket_event WHERE ticket_id = ? AND seq = 3', [middle.id])
    expect(await check(middle.id)).toBe(3)
    await change('DELETE FROM ticket_event WHERE ticket_id = ? AND seq = ?', [end.id, end.eventSeq])
    expect(await check(end.id)).toBe(end.eventSeq)
    await change('UPDATE ticket_event SET ticket_id = ?, seq = ? WHERE ticket_id = ? AND seq = 5', [
      added.id,
      added.eventSeq + 1,
      end.id,
    ])
    expect(await check(added.id)).toBe(added.eventSeq + 1)
  })

  it('G50 the end cut off with the head turned back to match → the count of it is found wrong', async () => {
    const ticket = await eventful()
    const events = await rowsOf(server, 'ticket_event', { ticket_id: ticket.id })
    const before = events.find(({ seq }) => Number(seq) === ticket.eventSeq - 1)
    await change('DELETE FROM ticket_event WHERE ticket_id = ? AND seq = ?', [ticket.id, ticket.eventSeq])
    await change('UPDATE ticket SET event_head = ? WHERE id = ?', [before?.['hash'], ticket.id])
    expect(await check(ticket.id)).toBe(ticket.eventSeq)
  })

  it('G34 words erased, as a person may ask, leave the chain whole', async () => {
    const ticket = await eventful()
    await change("UPDATE ticket_event_text SET body = '' WHERE ticket_id = ?", [ticket.id])
    expect(await check(ticket.id)).toBeUndefined()
  })

  it('G48 time comes from the server: a phone a year wrong changes neither order nor deadlines', async () => {
    const wrong = await reported(county, { capturedAt: '2031-01-01T00:00:00.000Z' })
    const right = await reported(county)
    expect(wrong['createdAt']).toBe(new Date(server.clock.now()).toISOString())
    expect(wrong['deadlines']).toEqual(right['deadlines'])
  })
})
