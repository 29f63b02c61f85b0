import { everything, rowsOf } from '../support/evidence.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const SCRIPT = `<script>alert("水管")</script><img src=x onerror='alert(1)'>&lt;b&gt; \${7*7} {{7*7}} '; DROP TABLE ticket; --`

describe('hostile and unusual words', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  it('G32 a script in description, address, comment, reason and rating → stored and returned literally, as JSON', async () => {
    const location = { ...county.inGrid1, coord: 'wgs84', address: SCRIPT.slice(0, 60) }
    const ticket = await reported(county, { description: SCRIPT, location })
    await act(county.rider, ticket, { action: 'comment', note: SCRIPT })
    await act(county.worker, ticket, { action: 'accept', note: SCRIPT })
    await act(county.worker, ticket, { action: 'resolve', note: SCRIPT })
    await act(county.rider, ticket, { action: 'verify', passed: true, note: SCRIPT })
    await act(county.rider, ticket, {
      action: 'rate',
      satisfaction: 'mostly',
      comment: SCRIPT,
      tags: ['fast'],
    })
    const answer = await county.officer.api.get(`tickets/${ticket.id}`)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    const { description, placeText, timeline, ratings } = answer.body
    expect([description, placeText, ratings[0].comment]).toEqual([SCRIPT, SCRIPT.slice(0, 60), SCRIPT])
    const notes = timeline.map(({ note }: { note: string | null }) => note).filter(Boolean)
    expect(new Set(notes)).toEqual(new Set([SCRIPT]))
    const [row] = await rowsOf(server, 'ticket', { id: ticket.id })
    expect(row).toMatchObject({ description: SCRIPT })
  })

  it('G32 a script in who to turn to, in a caller’s name, in notices and lists', async () => {
    const [name] = ['<b>刘</b>']
    const ticket = await reported(county, { description: SCRIPT, onBehalfOf: { name } }, county.officer)
    await act(county.officer, ticket, { action: 'reject', reason: SCRIPT, referTo: SCRIPT })
    await server.settle()
    const seen = (await county.officer2.api.get(`tickets/${ticket.id}`)).body
    expect(seen.reporter.name).toBe(name)
    expect(seen.timeline.at(-1).sentence).toContain(SCRIPT)
    for (const path of ['tickets?box=mine', 'notifications']) {
      const answer = await county.officer.api.get(path)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    }
  })

  it('G32 a script in a path, a query or a header is not echoed as HTML', async () => {
    for (const path of [
      `tickets/${encodeURIComponent(SCRIPT)}`,
      `tickets?q=${encodeURIComponent('<script>')}&box=<script>`,
    ]) {
      const answer = await county.rider.api.get(path).set('accept', 'text/html')
      expect(answer.headers['content-type']).toMatch(/^application\/(problem\+)?json; charset=utf-8$/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  describe('G46 unusual characters → stored exactly', () => {
    const EXACT: [string, string][] = [
      ['emoji of several code points', '👨‍👩‍👧‍👦🏳️‍🌈🐝 漏水'],
      ['four-byte CJK', '𠮷野家 𪚥𠀀𫝑'],
      ['right to left, with marks', 'مياه تتسرب \u202Eقلب\u202C שלום'],
      ['combining and look-alike letters', 'e\u0301 é ｆｕｌｌ ﬁ İ'],
      ['tabs, line breaks and blanks around', '  第一行\r\n\t第二行\n  '],
      ['nothing but blanks in between', '水\u3000管\u00a0裂\u200b了'],
      ['two thousand four-byte characters', '𠮷'.repeat(2000)],
      ['backslashes, quotes, percent', String.raw`\' " \0 \\ % _ ; -- /* */ ${'`'}`],
    ]

    it.each(EXACT)('%s', async (_what, text) => {
      const ticket = await reported(county, { description: text })
      await act(county.rider, ticket, { action: 'comment', note: text })
      const { body } = await county.worker.api.get(`tickets/${ticket.id}`)
      expect(body.description).toBe(text)
      expect(body.timeline.at(-1).note).toBe(text)
    })

    it.each(['🐝'.repeat(40), '𠮷'.repeat(120), `${'地'.repeat(119)}🏳️`])(
      'an address of %s',
      async (address) => {
        const ticket = await reported(county, { location: { ...county.inGrid1, coord: 'wgs84', address } })
        expect(ticket['placeText']).toBe(address)
      },
    )

    it('a title never ends in half a character', async () => {
      for (const length of [10, 30, 40, 80, 200]) {
        const ticket = await reported(county, { description: `a${'🐝'.repeat(length)}` })
        expect(ticket['title']).toBe(Buffer.from(ticket['title']).toString())
      }
    })
  })

  describe('G46 what cannot be stored exactly → 400, nothing written', () => {
    const REFUSED: [string, string][] = [
      ['10,000 characters', '水'.repeat(10_000)],
      ['NUL', 'a\u0000b'],
      ['other control characters', 'a\u0007b\u001b[31m'],
      ['half a surrogate pair', 'a\ud83db'],
      ['two halves the wrong way round', '\udc1d\ud83d'],
    ]

    it.each(REFUSED)('%s', async (_what, text) => {
      const before = await everything(server)
      const location = { ...county.inGrid1, coord: 'wgs84', address: text }
      for (const rest of [{ description: text }, { location }]) {
        const answer = await county.rider.api.post('tickets', reportBody(county, rest))
        expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED'])
      }
      expect(await everything(server)).toEqual(before)
    })

    it.each([
      ['variation selectors, which count for nothing', '\ufe0f'],
      ['joiners', '\u200d'],
      ['combining marks', '\u0301'],
    ])('a text grown beyond its bound by %s', async (_what, mark) => {
      const location = { ...county.inGrid1, coord: 'wgs84', address: `地${mark.repeat(500)}` }
      const answer = await county.rider.api.post('tickets', reportBody(county, { location }))
      expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED'])
      const caller = { name: `刘${mark.repeat(100)}` }
      const named = await county.officer.api.post('tickets', reportBody(county, { onBehalfOf: caller }))
      expect([named.status, named.body.code]).toEqual([400, 'VALIDATION_FAILED'])
    })
  })
})
