import { displayTicketNumber, ticketNumberFrom } from '@beegrid/shared'
import { MINUTE } from '../support/manual-clock.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Page {
  readonly items: readonly SeenTicket[]
  readonly nextCursor: string | null
}

describe('lists', () => {
  let server: TestServer
  let county: SmallCounty
  let reporter: Person
  const made: string[] = []

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    reporter = await addPerson(server, { name: '多报者', memberships: [{ role: 'resident' }] })
    for (let i = 0; i < 23; i += 1) {
      made.push((await reported(county, { description: `第${i}处 水管裂了` }, reporter)).id)
      // Several share their moment.
      if (i % 4 === 0) server.clock.time += MINUTE
    }
  })
  afterAll(() => server.stop())

  const page = async (by: Person, query: string): Promise<Page> => {
    const { status, body, text } = await by.api.get(`tickets?${query}`)
    if (status !== 200) throw new Error(`${status} ${text}`)
    return body as Page
  }

  /** Walks through a list; `between` happens after each page. */
  async function walk(
    by: Person,
    query: string,
    between = (): Promise<unknown> => Promise.resolve(),
  ): Promise<string[]> {
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const next: Page = await page(by, `${query}${cursor === undefined ? '' : `&cursor=${cursor}`}`)
      seen.push(...next.items.map(({ id }) => id))
      cursor = next.nextCursor
      await between()
    }
    return seen
  }

  it.each([1, 3, 22, 23, 24])('pages of %i hold every ticket once, newest first', async (limit) => {
    const seen = await walk(reporter, `box=mine&limit=${limit}`)
    expect(seen).toHaveLength(made.length)
    expect(new Set(seen)).toEqual(new Set(made))
    expect(seen).toEqual((await page(reporter, 'box=mine&limit=100')).items.map(({ id }) => id))
  })

  it.each(['mine', 'area'])('the box %s under inserts: no gap, no ticket twice', async (box) => {
    const by = box === 'mine' ? reporter : county.officer
    const before = new Set(await walk(by, `box=${box}&limit=100`))
    const added: string[] = []
    const seen = await walk(by, `box=${box}&limit=4`, async () => {
      if (added.length < 4) added.push((await reported(county, {}, reporter)).id)
    })
    made.push(...added)
    expect(new Set(seen).size).toBe(seen.length)
    for (const id of before) expect(seen).toContain(id)
  })

  it('what is due first stands first in todo, and no page loses or doubles any', async () => {
    const seen = await walk(county.worker, 'box=todo&limit=5')
    expect(new Set(seen).size).toBe(seen.length)
    const all = await page(county.worker, 'box=todo&limit=100')
    expect(seen).toEqual(all.items.map(({ id }) => id))
    const due = all.items.map(({ deadlines }) => Date.parse(deadlines.nextDueAt))
    expect(due).toEqual([...due].sort((a, b) => a - b))
  })

  it('20 without a limit, 100 at most; 0, 101 and words are refused', async () => {
    expect((await page(reporter, 'box=mine')).items).toHaveLength(20)
    for (const limit of ['0', '101', '1000000', 'all', '-5', '1.5'])
      expect((await reporter.api.get(`tickets?box=mine&limit=${limit}`)).status).toBe(400)
  })

  it.each([
    'x',
    'W10',
    'e30',
    'bnVsbA',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('[1,"a","b"]').toString('base64url'),
    Buffer.from('[null,"a"]').toString('base64url'),
    Buffer.from('[{"$gt":0},"a"]').toString('base64url'),
    Buffer.from('[1e999,"a"]').toString('base64url'),
    '%00',
    "'; DROP TABLE ticket; --",
  ])('the cursor %s → 400 in a clear word', async (cursor) => {
    for (const box of ['mine', 'todo', 'followed']) {
      const answer = await county.worker.api.get(`tickets?box=${box}&cursor=${encodeURIComponent(cursor)}`)
      expect([answer.status, answer.body.code]).toEqual([
        400,
        expect.stringMatching(/CURSOR_INVALID|VALIDATION_FAILED/),
      ])
    }
  })

  it('a cursor of somebody else’s list opens nothing of it', async () => {
    const { nextCursor } = await page(reporter, 'box=mine&limit=3')
    expect((await page(county.stranger, `box=mine&cursor=${String(nextCursor)}`)).items).toEqual([])
  })

  it('counts equal what the lists hold, for each box and filter', async () => {
    const [first, second] = (await page(county.worker, 'box=todo&limit=2')).items
    if (first) await act(county.worker, first, { action: 'accept' })
    if (second) await act(county.officer, second, { action: 'accept' })
    if (second) await act(county.officer, second, { action: 'resolve', note: '好了' })
    const queries = [
      '',
      '&phase=open',
      '&phase=waiting',
      '&kind=hazard',
      '&kind=wish',
      '&status=accepted,resolved',
      '&overdue=true',
      `&areaId=${county.grid1.id}`,
      '&q=%E6%B0%B4%E7%AE%A1',
    ]
    for (const [by, box] of [
      [reporter, 'mine'],
      [county.worker, 'todo'],
      [county.officer, 'area'],
      [county.resident, 'followed'],
    ] as const) {
      for (const query of queries) {
        const listed = await walk(by, `box=${box}&limit=100${query}`)
        const { body } = await by.api.get(`tickets/counts?box=${box}${query}`)
        const { submitted, dispatched, inProgress, resolved, done } = body as Record<string, number>
        expect([box, query, body.all]).toEqual([box, query, listed.length])
        expect(
          [submitted, dispatched, inProgress, resolved, done].reduce<number>(
            (sum, each) => sum + (each ?? 0),
            0,
          ),
        ).toBe(listed.length)
        const late = await walk(by, `box=${box}&limit=100${query.replace('&overdue=true', '')}&overdue=true`)
        expect(body.overdue).toBe(late.length)
      }
    }
  })

  it('a number is found as it is read out on the phone: dash, blanks, small letters, look-alikes, or its beginning', async () => {
    const [ticket] = (await page(reporter, 'box=mine&limit=1')).items
    const number = ticket?.number ?? ''
    const spoken = number.replaceAll('0', 'o').replaceAll('1', 'l')
    for (const typed of [
      number,
      displayTicketNumber(number),
      number.toLowerCase(),
      ` ${number.split('').join(' ')} `,
      spoken,
    ]) {
      const found = await page(reporter, `box=mine&q=${encodeURIComponent(typed)}`)
      expect([typed, found.items.map(({ id }) => id)]).toEqual([typed, [ticket?.id]])
    }
  })

  it('a number that happens to have no digit in it is found as well', async () => {
    const ticket = await reported(county, {}, reporter)
    const number = [...Array(31).keys()]
      .map((i) => ticketNumberFrom([10, 11, 12, 13, 14, 15, i]))
      .find((each) => !/\d/.test(each))
    await server.database.write((em) =>
      em.query('UPDATE ticket SET number = ? WHERE id = ?', [number, ticket.id]),
    )
    made.push(ticket.id)
    const found = await page(reporter, `box=mine&q=${String(number)}`)
    expect(found.items.map(({ id }) => id)).toEqual([ticket.id])
  })

  it('a number with one wrong character finds no other ticket in its place', async () => {
    const [ticket] = (await page(reporter, 'box=mine&limit=1')).items
    const number = ticket?.number ?? ''
    for (let at = 0; at < number.length; at += 1) {
      const wrong = number.slice(0, at) + (number[at] === 'A' ? 'B' : 'A') + number.slice(at + 1)
      const found = await page(reporter, `box=mine&q=${wrong}`)
      expect(found.items).toEqual([])
    }
  })

  it('a search of nothing but signs finds nothing, and all words must be there', async () => {
    for (const q of ['%', '_', '%%%', '!!!', '水管 电梯', '🐝'])
      expect([q, (await page(reporter, `box=mine&q=${encodeURIComponent(q)}`)).items]).toEqual([q, []])
    expect((await walk(reporter, `box=mine&limit=100&q=${encodeURIComponent('第7处 裂了')}`)).length).toBe(1)
  })
})
