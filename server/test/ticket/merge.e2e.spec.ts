import { MINUTE } from '../support/manual-clock.js'
import { everything, rowsOf } from '../support/evidence.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Outcome {
  readonly status: number
  readonly body: SeenTicket
}

describe('merging and taking apart', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  const attempt = async (by: Person, ticket: { id: string }, body: object): Promise<Outcome> => {
    const { status, body: answer } = await by.api.post(`tickets/${ticket.id}/actions`, body)
    return { status, body: answer }
  }
  const read = async (by: Person, { id }: { id: string }): Promise<SeenTicket> =>
    (await by.api.get(`tickets/${id}`)).body
  const merge = (ticket: SeenTicket, kept: SeenTicket, by = county.officer): Promise<SeenTicket> =>
    act(by, ticket, { action: 'merge', intoId: kept.id })
  const unmerge = (ticket: SeenTicket, by = county.officer): Promise<SeenTicket> =>
    act(by, ticket, { action: 'unmerge' })
  const pair = async (rest: object = {}): Promise<readonly [SeenTicket, SeenTicket]> => [
    await reported(county, {}, county.rider),
    await reported(county, rest, county.resident),
  ]
  const clocksOf = async ({ id }: SeenTicket): Promise<Record<string, unknown>> => {
    const rows = await rowsOf(server, 'ticket_clock', { ticket_id: id })
    return Object.fromEntries(rows.map(({ stage, state, due_at: due }) => [stage, [state, Number(due)]]))
  }
  const followersOf = async ({ id }: SeenTicket): Promise<unknown[]> =>
    (await rowsOf(server, 'ticket_follower', { ticket_id: id })).map(({ user_id: userId }) => userId).sort()

  it('stands in both timelines, and each shows the other to the desk', async () => {
    const [kept, dup] = await pair()
    const merged = await merge(dup, kept)
    expect(merged).toMatchObject({ status: 'merged', phase: 'done', mergedInto: { id: kept.id } })
    expect(merged.timeline.at(-1)).toMatchObject({ action: 'merge', from: 'dispatched', to: 'merged' })
    expect(merged.allowedActions.map(({ action }) => action)).toEqual(['unmerge', 'comment'])
    const seen = await read(county.officer, kept)
    expect(seen).toMatchObject({ status: 'dispatched', version: kept.version, merged: [{ id: dup.id }] })
    expect(seen.timeline.at(-1)).toMatchObject({ action: 'merge', from: 'dispatched', to: 'dispatched' })
    expect(seen.similar).toEqual([])
    const back = await unmerge(dup)
    expect(back).toMatchObject({ status: 'dispatched', phase: 'open' })
    expect(back.mergedInto).toBeUndefined()
    expect((await read(county.officer, kept)).merged).toEqual([])
  })

  it('gives those who wait to the kept one, once each, and takes them back', async () => {
    const [kept, dup] = await pair({ anonymous: true })
    const third = await reported(county, {}, county.resident)
    await act(county.stranger, dup, { action: 'follow' })
    await act(county.officerB, kept, { action: 'follow' })
    await merge(dup, kept)
    await merge(third, kept)
    const { resident, stranger, officerB } = county
    const all = [resident.id, stranger.id, officerB.id].sort()
    expect(await followersOf(kept)).toEqual(all)
    // Who still waits for another merged one, or came by themselves, stays.
    await unmerge(dup)
    expect(await followersOf(kept)).toEqual([resident.id, officerB.id].sort())
    await unmerge(third)
    expect(await followersOf(kept)).toEqual([officerB.id])
    expect((await resident.api.get(`tickets/${kept.id}`)).status).toBe(404)
  })

  it('whoever reported both is no follower of their own', async () => {
    const [kept, dup] = [await reported(county), await reported(county)]
    await merge(dup, kept)
    expect(await followersOf(kept)).toEqual([])
  })

  it('tells the reporter no name and no number but that of the kept one, in both languages', async () => {
    const [kept, dup] = await pair()
    const third = await reported(county, {}, county.stranger)
    await merge(dup, kept)
    await merge(third, kept)
    const own = await county.resident.api.get(`tickets/${dup.id}`)
    expect(own.body).toMatchObject({ projection: 'own', statusText: '与同一问题一并处理' })
    const theirs = await county.resident.api.get(`tickets/${kept.id}`)
    for (const hidden of [third.number, county.rider.name, county.stranger.name])
      expect(own.text + theirs.text).not.toContain(hidden)
    await server.settle()
    const inbox = await county.resident.api.get('notifications').set('accept-language', 'en')
    expect(inbox.body.items[0]).toMatchObject({ type: 'ticket.merged', ticketId: dup.id })
    expect(inbox.body.items[0].title).toBe('Already reported: handled together')
  })

  it('tells whoever had the merged one to stand down, and wakes them when it is taken apart', async () => {
    const kept = await reported(county)
    const dup = await reported(county, { location: { ...county.inGrid1, coord: 'wgs84' } }, county.resident)
    await act(county.officer, kept, {
      action: 'transfer',
      reason: '请水务去',
      owner: { party: 'organisation', organisationId: county.water.id },
    })
    await merge(dup, kept)
    expect((await county.worker.api.get(`tickets?box=todo&q=${dup.number}`)).body.items).toEqual([])
    await unmerge(dup)
    await server.settle()
    const { items } = (await county.worker.api.get('notifications')).body
    expect(items.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['ticket.standDown', 'ticket.awake']),
    )
    await act(county.worker, dup, { action: 'accept' })
  })

  it('stops the clocks, keeps the earliest promise, and gives back what was left', async () => {
    const first = await reported(county, {}, county.resident)
    const before = await clocksOf(first)
    server.clock.time += 5 * MINUTE
    const kept = await reported(county)
    const own = await clocksOf(kept)
    await merge(first, kept)
    expect((await read(county.officer, first)).deadlines.nextDueAt).toBeNull()
    expect(await clocksOf(kept)).toEqual(before)
    server.clock.time += 9 * MINUTE
    const back = await unmerge(first)
    expect(await clocksOf(kept)).toEqual(own)
    const [, due] = before['accept'] as [string, number]
    expect(Date.parse(back.deadlines.acceptBy)).toBe(due + 9 * MINUTE)
    expect(back.deadlines.overdue).toBe(false)
  })

  it('restores state and owner: who had accepted it has it still', async () => {
    const [kept, dup] = await pair()
    await act(county.standIn, dup, { action: 'accept' })
    await act(county.standIn, dup, { action: 'arrive', reason: '到了' })
    await merge(dup, kept)
    expect(await unmerge(dup)).toMatchObject({ status: 'on_site', owner: { name: county.standIn.name } })
    await act(county.standIn, dup, { action: 'resolve', note: '好了' })
  })

  it('refuses what does not go together, and writes nothing', async () => {
    const [kept, dup] = await pair()
    const closed = await reported(county, {}, county.stranger)
    await act(county.officer, closed, { action: 'reject', reason: '不归我们' })
    const wish = await reported(county, { kind: 'suggestion', categoryId: undefined }, county.stranger)
    const far = await reported(county, { location: { ...county.inGridB, coord: 'wgs84' } }, county.stranger)
    const third = await reported(county, {}, county.stranger)
    await merge(third, dup)
    const before = await everything(server)
    const cases: [Person, SeenTicket, object, number, string][] = [
      [county.officer, dup, { action: 'merge', intoId: dup.id }, 409, 'TICKET_MERGE_HAS_OTHERS'],
      [county.officer, dup, { action: 'merge', intoId: kept.id }, 409, 'TICKET_MERGE_HAS_OTHERS'],
      [county.officer, kept, { action: 'merge', intoId: kept.id }, 400, 'TICKET_MERGE_SELF'],
      [county.officer, kept, { action: 'merge', intoId: third.id }, 409, 'TICKET_MERGE_INTO_ENDED'],
      [county.officer, kept, { action: 'merge', intoId: closed.id }, 409, 'TICKET_MERGE_INTO_ENDED'],
      [county.officer, kept, { action: 'merge', intoId: wish.id }, 400, 'TICKET_MERGE_OTHER_KIND'],
      [county.officer, kept, { action: 'merge', intoId: far.id }, 404, 'TICKET_NOT_FOUND'],
      [county.officer, kept, { action: 'merge', intoId: 'absent' }, 404, 'TICKET_NOT_FOUND'],
      [county.officer, kept, { action: 'merge' }, 400, 'TICKET_NEEDS_MISSING'],
      [county.officer, kept, { action: 'merge', intoId: dup.id, reason: 'x' }, 400, 'VALIDATION_FAILED'],
      [county.officer, kept, { action: 'unmerge' }, 409, 'TICKET_WRONG_STATE'],
      [county.worker, kept, { action: 'merge', intoId: dup.id }, 403, 'TICKET_ACTION_FORBIDDEN'],
      [county.worker, kept, { action: 'merge', intoId: 'absent' }, 403, 'TICKET_ACTION_FORBIDDEN'],
      [county.rider, kept, { action: 'merge', intoId: dup.id }, 403, 'TICKET_ACTION_FORBIDDEN'],
      [county.officerB, kept, { action: 'merge', intoId: far.id }, 404, 'TICKET_NOT_FOUND'],
    ]
    for (const [by, ticket, body, status, code] of cases) {
      const answer = await attempt(by, ticket, body)
      expect([by.name, body, answer.status, answer.body.code]).toEqual([by.name, body, status, code])
    }
    expect(await everything(server)).toEqual(before)
    // The town has both communities.
    await merge(kept, far, county.townOfficer)
    expect((await read(county.officer, kept)).mergedInto).toBeUndefined()
    await unmerge(kept)
  })

  it('a merged one cannot be reopened; the kept one can, and all who wait are told and may rate again', async () => {
    const [kept, dup] = await pair()
    await merge(dup, kept)
    expect(await attempt(county.resident, dup, { action: 'reopen', reason: '又漏' })).toMatchObject({
      status: 409,
      body: { currentStatus: 'merged' },
    })
    await act(county.worker, kept, { action: 'accept' })
    await act(county.worker, kept, { action: 'resolve', note: '好了' })
    await act(county.resident, kept, { action: 'verify', passed: true })
    const rate = { action: 'rate', satisfaction: 'satisfied' }
    await act(county.resident, kept, rate)
    expect((await attempt(county.resident, kept, { action: 'reopen', reason: '又漏' })).status).toBe(403)
    await act(county.rider, kept, { action: 'reopen', reason: '又漏了' })
    await act(county.worker, kept, { action: 'accept' })
    await act(county.worker, kept, { action: 'resolve', note: '又好了' })
    await act(county.officer, kept, { action: 'verify', passed: true })
    await act(county.resident, kept, rate)
    await server.settle()
    const { items } = (await county.resident.api.get('notifications')).body
    const told = items.filter(({ type }: { type: string }) => type === 'ticket.redoing')
    expect(told).toHaveLength(1)
  })

  it('with others merged into it a withdrawal only detaches its reporter', async () => {
    const [kept, dup] = await pair()
    await merge(dup, kept)
    await act(county.rider, kept, { action: 'withdraw' })
    expect((await read(county.officer, kept)).status).toBe('dispatched')
  })

  describe('two at once', () => {
    const won = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ status }) => status === 200)

    it('G08 A into B and B into A → exactly one happens', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = await pair()
        const outcomes = await Promise.all([
          attempt(county.officer, a, { action: 'merge', intoId: b.id }),
          attempt(county.officer2, b, { action: 'merge', intoId: a.id }),
        ])
        expect(won(outcomes)).toHaveLength(1)
        const lost = outcomes.find(({ status }) => status !== 200)
        expect(lost?.status).toBe(409)
        const states = [await read(county.officer, a), await read(county.officer, b)].map(
          (each) => each.status,
        )
        expect(states.sort()).toEqual(['dispatched', 'merged'])
      }
    })

    it('G08 A into B while B goes into C → never a chain', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = await pair()
        const c = await reported(county)
        const outcomes = await Promise.all([
          attempt(county.officer, a, { action: 'merge', intoId: b.id }),
          attempt(county.officer2, b, { action: 'merge', intoId: c.id }),
        ])
        expect(won(outcomes)).toHaveLength(1)
        expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
      }
    })

    it('G08 merge and withdraw at once → exactly one happens', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [kept, dup] = await pair()
        const outcomes = await Promise.all([
          attempt(county.officer, dup, { action: 'merge', intoId: kept.id }),
          attempt(county.resident, dup, { action: 'withdraw' }),
        ])
        expect(won(outcomes)).toHaveLength(1)
        expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409])
      }
    })

    it('G08 merge and accept at once → merged in the end; an accept that came later is told so', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [kept, dup] = await pair()
        const [merged, accepted] = await Promise.all([
          attempt(county.officer, dup, { action: 'merge', intoId: kept.id }),
          attempt(county.worker, dup, { action: 'accept' }),
        ])
        expect(merged.status).toBe(200)
        expect([200, 409]).toContain(accepted.status)
        if (accepted.status === 409) expect(accepted.body).toMatchObject({ currentStatus: 'merged' })
        const back = await unmerge(dup)
        expect(back.status).toBe(accepted.status === 200 ? 'accepted' : 'dispatched')
      }
    })

    it('G08 ten merged into one, while it is accepted and commented on → all of them, none lost', async () => {
      const kept = await reported(county)
      const dups: SeenTicket[] = []
      for (let i = 0; i < 10; i += 1) dups.push(await reported(county, {}, county.resident))
      const outcomes = await Promise.all([
        ...dups.map((dup) => attempt(county.officer, dup, { action: 'merge', intoId: kept.id })),
        attempt(county.worker, kept, { action: 'accept', version: kept.version }),
        attempt(county.rider, kept, { action: 'comment', note: '水更大了' }),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(Array(12).fill(200))
      expect((await read(county.officer, kept)).merged).toHaveLength(10)
      const [row] = await rowsOf(server, 'ticket', { id: kept.id })
      expect(Number(row?.['merged_count'])).toBe(10)
      await Promise.all(dups.map((dup) => unmerge(dup)))
      const [after] = await rowsOf(server, 'ticket', { id: kept.id })
      expect(Number(after?.['merged_count'])).toBe(0)
      expect(await followersOf(kept)).toEqual([])
    })
  })
})
