import { once } from 'node:events'
import { WebSocket } from 'ws'
import { plainPhoto } from '../support/photos.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface LiveEvent {
  readonly type: string
  readonly ticketId?: string
}

describe('live events and photos reach those who may see the ticket, and nobody else', () => {
  let server: TestServer
  let county: SmallCounty
  const open: WebSocket[] = []

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(async () => {
    open.forEach((socket) => {
      socket.terminate()
    })
    await server.stop()
  })

  /** Listens as somebody; what came so far, and what is awaited, as text. */
  async function listen(
    person: Person,
  ): Promise<{ heard: string[]; until: (ticket: SeenTicket) => Promise<void> }> {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/live`)
    open.push(socket)
    await once(socket, 'open')
    const token = person.api.get('me').get('authorization').replace('Bearer ', '')
    const heard: string[] = []
    const welcome = once(socket, 'message')
    socket.on('message', (data: Buffer) => heard.push(data.toString()))
    socket.send(JSON.stringify({ type: 'auth', token }))
    await welcome
    const until = async ({ id }: SeenTicket): Promise<void> => {
      while (!heard.some((text) => (JSON.parse(text) as LiveEvent).ticketId === id))
        await once(socket, 'message')
    }
    return { heard, until }
  }

  it('G01 live events to handlers, officers and followers hold no reporter', async () => {
    const people = [county.worker, county.officer, county.resident]
    const ears = await Promise.all(people.map(listen))
    const ticket = await reported(county, { anonymous: true })
    await act(county.resident, ticket, { action: 'follow' })
    await act(county.rider, ticket, { action: 'comment', note: '快来' })
    await act(county.worker, ticket, { action: 'accept' })
    await server.settle()
    for (const { heard, until } of ears) {
      await until(ticket)
      for (const secret of [county.rider.name, county.rider.id])
        expect(heard.join('\n')).not.toContain(secret)
    }
  })

  it('G11 another community, a stranger and an organisation without part in it hear nothing', async () => {
    const outsiders = await Promise.all([county.officerB, county.stranger, county.plumber].map(listen))
    const insider = await listen(county.officer)
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await server.settle()
    await insider.until(ticket)
    for (const { heard } of outsiders) expect(heard.join('\n')).not.toContain(ticket.id)
  })

  async function withPhoto(): Promise<{ ticket: SeenTicket; url: string; mediaId: string }> {
    const upload = await county.rider.api.post('media').attach('file', await plainPhoto('jpeg'), 'a.jpg')
    const mediaId = (upload.body as { id: string }).id
    const ticket = await reported(county, { mediaIds: [mediaId] })
    return { ticket, url: ticket.media[0]?.url ?? '', mediaId }
  }

  it('G25 the link to a ticket’s photo reaches those who may see the ticket, and opens', async () => {
    const { ticket, mediaId } = await withPhoto()
    for (const person of [county.rider, county.worker, county.officer, county.townOfficer]) {
      const { body } = await person.api.get(`tickets/${ticket.id}`)
      const photo = await server.api.get(body.media[0].url as string)
      expect([photo.status, photo.type]).toEqual([200, 'image/jpeg'])
    }
    for (const person of [county.stranger, county.officerB, county.plumber]) {
      const lists = ['mine', 'todo', 'followed'].map((box) => `tickets?box=${box}&limit=100`)
      const { lng, lat } = county.inGrid1
      for (const path of [
        `tickets/${ticket.id}`,
        ...lists,
        `tickets/similar?lng=${lng}&lat=${lat}&coord=wgs84`,
        'notifications',
      ]) {
        expect((await person.api.get(path)).text).not.toContain(mediaId)
      }
    }
  })

  it('G25 a photo asked for by its id, with another’s or a forged signature, or too late → 403 or 404', async () => {
    const [mine, other] = [await withPhoto(), await withPhoto()]
    const query = (url: string): string => url.slice(url.indexOf('?'))
    const [path] = mine.url.split('?')
    const forged = mine.url.replace(/signature=./, (start) =>
      start.endsWith('A') ? 'signature=B' : 'signature=A',
    )
    const longer = mine.url.replace(/expires=(\d+)/, (_, at: string) => `expires=${Number(at) + 86_400}`)
    const thumb = mine.url.replace(/\/[a-z]+\?/, '/thumb?')
    const guesses = [
      path ?? '',
      `${path ?? ''}${query(other.url)}`,
      forged,
      longer,
      `/api/v1/media/${mine.mediaId}`,
    ]
    if (thumb !== mine.url) guesses.push(thumb)
    for (const guess of guesses) {
      for (const by of [server.api, county.stranger.api, county.rider.api])
        expect([401, 403, 404]).toContain((await by.get(guess)).status)
    }
    server.clock.time += 2 * 3_600_000
    expect((await server.api.get(mine.url)).status).toBe(403)
    server.clock.time -= 2 * 3_600_000
  })

  it('G25 a stranger cannot attach, and so see, somebody’s photo that is not used yet', async () => {
    const upload = await county.rider.api.post('media').attach('file', await plainPhoto('png'), 'a.png')
    const { id } = upload.body as { id: string }
    const body = { kind: 'hazard', location: { ...county.inGrid1, coord: 'wgs84' }, mediaIds: [id] }
    const theirs = await county.stranger.api.post('tickets', body)
    const absent = await county.stranger.api.post('tickets', { ...body, mediaIds: ['no-such-photo'] })
    expect([theirs.status, theirs.body.code]).toEqual([400, 'MEDIA_NOT_YOURS'])
    expect([absent.status, absent.body.code]).toEqual([400, 'MEDIA_NOT_YOURS'])
  })
})
