import { MediaEntity } from '../../src/modules/media/index.js'
import { MediaSweeper } from '../../src/modules/media/media-sweeper.js'
import type { LinkedCallView, NewLinkView, WhistlesView } from '../../src/modules/whistle/whistle.views.js'
import { addCalledParties, type CalledParties } from '../support/called-parties.js'
import { HOUR } from '../support/manual-clock.js'
import type { Person } from '../support/people.js'
import { phonePhoto, plainPhoto, pngBomb } from '../support/photos.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { storedBytes } from '../media/media-server.js'

interface Sent<T> {
  readonly status: number
  readonly body: T & { readonly id: string; readonly code: string }
}

const MEGABYTE = 1024 * 1024

describe('photos by the link of a party without accounts', () => {
  let server: TestServer
  let county: SmallCounty
  let parties: CalledParties
  let photo: Buffer
  let start: number

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    parties = await addCalledParties(server, county)
    photo = await plainPhoto('jpeg')
    start = server.clock.time
  })

  afterEach(() => {
    server.clock.time = start
  })

  afterAll(() => server.stop())

  /** A ticket the property company is called to, and its link. */
  const called = async (): Promise<{ ticket: SeenTicket; callId: string; token: string }> => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    const organisationIds = [parties.property.id]
    await act(county.townOfficer, ticket, { action: 'whistle', reason: '请修水管', organisationIds })
    const callId = (await whistlesOf(ticket)).items[0]?.calls[0]?.id ?? ''
    return { ticket, callId, token: await newLink(callId) }
  }

  const newLink = async (callId: string): Promise<string> => {
    const { body } = await county.officer.api.post(`whistle-calls/${callId}/link`, {})
    return (body as NewLinkView).url.split('?t=')[1] ?? ''
  }

  const whistlesOf = async ({ id }: { id: string }): Promise<WhistlesView> =>
    (await county.officer.api.get(`tickets/${id}/whistles`)).body as WhistlesView

  const upload = async (token: string, bytes: Uint8Array = photo, headers = {}): Promise<Sent<object>> => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'a.jpg')
    const path = `${server.url}/api/v1/answers/${token}/photos`
    const sent = await fetch(path, { method: 'POST', headers, body: form })
    return { status: sent.status, body: (await sent.json()) as Sent<object>['body'] }
  }

  const byAccount = async ({ api }: Person): Promise<Sent<object>> =>
    await api.post('media').attach('file', photo, 'a.jpg')

  const answer = async (token: string, body: object): Promise<Sent<LinkedCallView>> => {
    const given = { name: '王经理', ...body }
    return await server.api.post(`answers/${token}`, given)
  }

  const rowsOf = (uploaderId: string): Promise<MediaEntity[]> =>
    server.database.read((em) => em.findBy(MediaEntity, { uploaderId }))

  it('shows what it did: on the timeline and at the call, as its own; G24 nothing of the phone is kept', async () => {
    const { ticket, token } = await called()
    const { status, body } = await upload(token, await phonePhoto())
    expect(status).toBe(201)
    const stored = storedBytes(server)
    for (const secret of ['SecretPhone', 'Zhang San', 'GPSLatitude'])
      expect(stored.includes(secret)).toBe(false)
    expect((await answer(token, { answer: 'respond' })).body.ownMedia).toEqual([])
    const done = await answer(token, { answer: 'finish', note: '换好了', mediaIds: [body.id] })
    expect(done.body.ownMedia).toMatchObject([{ id: body.id }])
    const { timeline } = (await county.officer.api.get(`tickets/${ticket.id}`)).body as SeenTicket
    expect(timeline.at(-1)).toMatchObject({
      ...{ action: 'finishPart', actor: { name: '建华园物业', title: '凭链接回复' } },
      media: [{ id: body.id, purpose: 'note' }],
    })
    const [whistle] = (await whistlesOf(ticket)).items
    expect(whistle?.calls[0]?.media).toMatchObject([{ id: body.id }])
  })

  it('a party with accounts shows its photos at the call too', async () => {
    const { ticket } = await called()
    const organisationIds = [parties.bureau.id]
    await act(county.townOfficer, ticket, { action: 'whistle', reason: '请到场', organisationIds })
    const { body } = await byAccount(parties.bureauClerk)
    await act(parties.bureauClerk, ticket, { action: 'respond' })
    await act(parties.bureauClerk, ticket, { action: 'finishPart', note: '办完', mediaIds: [body.id] })
    const calls = (await whistlesOf(ticket)).items.flatMap((each) => each.calls)
    expect(calls.map(({ party, media }) => [party.name, media.map(({ id }) => id)])).toEqual([
      ['试验县城管局', [body.id]],
      ['建华园物业', []],
    ])
  })

  it('attaches only what came by this very link: nobody else’s photo, none twice, none of its own by others', async () => {
    const [mine, other] = [await called(), await called()]
    const own = (await upload(mine.token)).body.id
    const foreign = (await upload(other.token)).body.id
    const riders = (await byAccount(county.rider)).body.id
    for (const mediaIds of [[foreign], [riders], [own, foreign], ['absent']]) {
      const refused = await answer(mine.token, { answer: 'finish', note: '好了', mediaIds })
      expect([refused.status, refused.body.code]).toEqual([400, 'MEDIA_NOT_YOURS'])
    }
    const [state] = (await whistlesOf(mine.ticket)).items[0]?.calls.map((call) => call.state) ?? []
    expect(state).toBe('called')
    const path = `tickets/${mine.ticket.id}/actions`
    const comment = { action: 'comment', note: '看', mediaIds: [own] }
    expect((await county.officer.api.post(path, comment)).body).toMatchObject({ code: 'MEDIA_NOT_YOURS' })
    expect((await answer(mine.token, { answer: 'respond', mediaIds: [own] })).status).toBe(200)
    const again = await answer(mine.token, { answer: 'finish', note: '好了', mediaIds: [own] })
    expect(again.body.code).toBe('MEDIA_NOT_YOURS')
    const many = Array.from({ length: 10 }, (_, index) => `${index}`)
    expect((await answer(mine.token, { answer: 'finish', note: '好了', mediaIds: many })).status).toBe(400)
  })

  it('G25 takes none by a wrong, replaced or expired link, nor after the answer; what nobody used is swept', async () => {
    const { callId, token } = await called()
    const refusal = async (by: string): Promise<unknown> => {
      const { status, body } = await upload(by)
      return [status, body.code]
    }
    expect(await refusal('a'.repeat(33))).toEqual([404, 'ANSWER_LINK_NOT_FOUND'])
    const fresh = await newLink(callId)
    expect(await refusal(token)).toEqual([404, 'ANSWER_LINK_NOT_FOUND'])
    expect((await upload(fresh)).status).toBe(201)
    server.clock.time += 73 * HOUR
    expect(await refusal(fresh)).toEqual([403, 'ANSWER_LINK_OVER'])
    expect(await server.get(MediaSweeper).sweep()).toBeGreaterThan(0)
    expect(await rowsOf(callId)).toEqual([])
    server.clock.time = start
    expect((await answer(fresh, { answer: 'respond' })).status).toBe(200)
    expect((await answer(fresh, { answer: 'finish', note: '好了' })).status).toBe(200)
    expect(await refusal(fresh)).toEqual([403, 'ANSWER_LINK_OVER'])
    expect(await rowsOf(callId)).toEqual([])
    const late = await answer(fresh, { answer: 'finish', note: '再来' })
    expect([late.status, late.body.code]).toEqual([403, 'ANSWER_LINK_OVER'])
  })

  it('G26 G27 G29 refuses what is no photo, a bomb, and what is too large, and keeps nothing of it', async () => {
    const { callId, token } = await called()
    const html = Buffer.from('<html><script>alert(1)</script></html>')
    expect((await upload(token, html)).body.code).toBe('MEDIA_TYPE_REFUSED')
    expect((await upload(token, pngBomb(30_000, 30_000))).status).toBe(413)
    expect((await upload(token, Buffer.alloc(21 * MEGABYTE, 1))).status).toBe(413)
    const json = await fetch(`${server.url}/api/v1/answers/${token}/photos`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    })
    expect(json.status).toBe(415)
    expect(await rowsOf(callId)).toEqual([])
  })

  it('G04 the same key and photo again is the same photo, and not that of another link’s key', async () => {
    const [mine, other] = [await called(), await called()]
    const key = { 'idempotency-key': 'once' }
    const ids = await Promise.all([1, 2, 3].map(async () => (await upload(mine.token, photo, key)).body.id))
    expect(new Set(ids).size).toBe(1)
    expect(ids).not.toContain((await upload(other.token, photo, key)).body.id)
  })

  it('a link sends forty photos and no more, however many at once; a new link may again', async () => {
    const { callId, token } = await called()
    await server.database.write((em) => em.query('UPDATE whistle_call SET link_photos = 38'))
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => upload(token)))
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409])
    expect(await rowsOf(callId)).toHaveLength(2)
    expect((await upload(await newLink(callId))).status).toBe(201)
  })

  it('G23 an address that tries on and on is slowed down, whatever link it tries', async () => {
    const statuses = new Set<number>()
    for (let turn = 0; turn < 60; turn += 1) statuses.add((await upload(`x${turn}`, Buffer.alloc(1))).status)
    expect([...statuses].sort()).toEqual([404, 429])
  })
})
