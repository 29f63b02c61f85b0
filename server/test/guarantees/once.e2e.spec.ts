import { rowsOf } from '../support/evidence.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Keyed {
  readonly key: string
  readonly path?: string
  readonly body: object
}

describe('nothing happens twice', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const send = (by: Person, { key, path = 'tickets', body }: Keyed): ReturnType<Person['api']['post']> =>
    by.api.post(path, body).set('idempotency-key', key)

  it('G04 the same key 20 times in parallel → one ticket, the same answer to all', async () => {
    const before = (await rowsOf(server, 'ticket')).length
    const body = reportBody(county)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(county.rider, { key: 'parallel-1', body })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array<number>(19).fill(200), 201])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(new Set(answers.map(({ headers }) => headers['location'])).size).toBe(1)
    expect(await rowsOf(server, 'ticket')).toHaveLength(before + 1)
    const { id } = answers[0]?.body as { id: string }
    expect(await rowsOf(server, 'ticket_event', { ticket_id: id })).toHaveLength(2)
  })

  it('G04 the same key with another body → 422, nothing written', async () => {
    await send(county.rider, { key: 'other-body', body: reportBody(county) }).expect(201)
    const before = (await rowsOf(server, 'ticket')).length
    const other = reportBody(county, { description: '另一件事' })
    const answer = await send(county.rider, { key: 'other-body', body: other })
    expect(answer).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } })
    expect(await rowsOf(server, 'ticket')).toHaveLength(before)
  })

  it('G04 the same key for another path → 422', async () => {
    const ticket = await reported(county)
    const body = { action: 'comment', note: '一样的键' }
    await send(county.rider, { key: 'other-path', path: `tickets/${ticket.id}/actions`, body }).expect(200)
    const second = await reported(county)
    await send(county.rider, { key: 'other-path', path: `tickets/${second.id}/actions`, body }).expect(422)
  })

  it('G04 the answer was lost → asked again the same ticket comes, also after it has moved on', async () => {
    const asked = { key: 'lost-answer', body: reportBody(county) }
    const first = await send(county.rider, asked).expect(201)
    await act(county.worker, first.body, { action: 'accept' })
    const again = await send(county.rider, asked).expect(200)
    expect(again.body).toMatchObject({ id: first.body.id, number: first.body.number, status: 'accepted' })
  })

  it('G04 keys belong to an account: two people with the same key have a ticket each', async () => {
    const asked = { key: 'shared-key', body: reportBody(county) }
    const [one, two] = await Promise.all([send(county.rider, asked), send(county.resident, asked)])
    expect([one.status, two.status]).toEqual([201, 201])
    expect(one.body.id).not.toBe(two.body.id)
  })

  it('G04 an action with the same key 20 times in parallel is done once, and all hear that it was', async () => {
    const ticket = await reported(county)
    const path = `tickets/${ticket.id}/actions`
    const accepts = await Promise.all(
      Array.from({ length: 20 }, () =>
        send(county.worker, { key: 'accept-1', path, body: { action: 'accept' } }),
      ),
    )
    expect(accepts.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const body = { action: 'comment', note: '我在路上' }
    await Promise.all(Array.from({ length: 20 }, () => send(county.worker, { key: 'comment-1', path, body })))
    const events = await rowsOf(server, 'ticket_event', { ticket_id: ticket.id })
    const actions = events.map(({ action }) => action).sort()
    expect(actions).toEqual(['accept', 'comment', 'dispatch', 'report'])
  })

  it('G04 a refused request does not use its key up', async () => {
    const ticket = await reported(county)
    const asked = {
      key: 'refused-1',
      path: `tickets/${ticket.id}/actions`,
      body: { action: 'resolve', note: '好了' },
    }
    await send(county.worker, asked).expect(409)
    await act(county.worker, ticket, { action: 'accept' })
    await send(county.worker, asked).expect(200)
  })

  it('G04 what others read is not handed out by a key: somebody else’s key opens nothing', async () => {
    const asked = { key: 'mine-alone', body: reportBody(county) }
    const first = await send(county.rider, asked).expect(201)
    const path = `tickets/${String(first.body.id)}/actions`
    const stranger = await send(county.stranger, { key: 'mine-alone', path, body: { action: 'accept' } })
    expect(stranger.status).toBe(404)
  })

  it.each([
    ['long', 'k'.repeat(129)],
    ['blank', 'a b'],
    ['empty', ' '],
  ])('G04 a key that is %s → 400 in a clear word, nothing written', async (_what, key) => {
    const before = (await rowsOf(server, 'ticket')).length
    const answer = await send(county.rider, { key, body: reportBody(county) })
    expect(answer).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_INVALID' } })
    expect(await rowsOf(server, 'ticket')).toHaveLength(before)
  })

  it('G04 two different bodies race for one key → one ticket, the other hears 422', async () => {
    const key = 'twins'
    const [one, two] = await Promise.all([
      send(county.rider, { key, body: reportBody(county) }),
      send(county.rider, { key, body: reportBody(county, { anonymous: true }) }),
    ])
    expect([one.status, two.status].sort()).toEqual([201, 422])
  })
})
