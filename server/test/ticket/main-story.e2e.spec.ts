import { MINUTE } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, closed, reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('the main story', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  it('gives a burst pipe to the worker of its grid at once, with reason and deadlines', async () => {
    const ticket = await reported(county)
    expect(ticket).toMatchObject({
      status: 'dispatched',
      phase: 'open',
      version: 2,
      owner: { kind: 'post', name: '陈网格', title: '一号网格员' },
      area: { grid: { name: '一号网格' }, community: { name: '甲社区' } },
      statusText: '已派给陈网格，等待接单',
      title: '水管破裂',
      deadlines: { overdue: false },
    })
    expect(ticket.route.sentence).toContain('一号网格')
    const created = Date.parse(ticket.createdAt)
    expect(Date.parse(ticket.deadlines.acceptBy) - created).toBe(15 * MINUTE)
    expect(Date.parse(ticket.deadlines.resolveBy) - created).toBe(60 * MINUTE)
    expect(ticket.timeline.map((entry: { action: string }) => entry.action)).toEqual(['report', 'dispatch'])
  })

  it('runs from report to rating: the community accepts, the worker helps, arrives and resolves, residents confirm and rate', async () => {
    const ticket = await reported(county)
    await act(county.resident, ticket, { action: 'follow' })

    const accepted = await act(county.officer, ticket, { action: 'accept' })
    expect(accepted).toMatchObject({ status: 'accepted', owner: { kind: 'desk', name: '李社区' } })
    expect(accepted.assignments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'lead', name: '李社区', state: 'active' }),
        expect.objectContaining({ role: 'assist', name: '陈网格', state: 'active' }),
      ]),
    )

    await act(county.worker, ticket, {
      action: 'arrive',
      location: { ...county.inGrid1, coord: 'wgs84', accuracy: 5 },
    })
    const resolved = await act(county.worker, ticket, { action: 'resolve', note: '总阀关了，接头换新' })
    expect(resolved).toMatchObject({ status: 'resolved', phase: 'waiting' })

    const done = await act(county.rider, ticket, { action: 'verify', passed: true, note: '水停了' })
    expect(done).toMatchObject({ status: 'closed', phase: 'done' })
    const rated = await act(county.rider, ticket, {
      action: 'rate',
      satisfaction: 'satisfied',
      comment: '来得快',
      tags: ['quick', '态度好'],
    })
    expect(rated.rating).toMatchObject({
      satisfaction: 'satisfied',
      label: '满意',
      comment: '来得快',
      tags: ['quick', '态度好'],
    })
    await act(county.resident, ticket, { action: 'rate', satisfaction: 'mostly' })

    const seen = (await county.officer.api.get(`tickets/${ticket.id}`)).body
    expect(seen.ratings).toHaveLength(2)
    expect(seen.timeline.map((entry: { action: string }) => entry.action)).toEqual([
      ...['report', 'dispatch', 'follow', 'accept', 'arrive', 'resolve', 'verify', 'rate', 'rate'],
    ])
  })

  it('works the other way round: the worker leads, the community is at its side', async () => {
    const ticket = await reported(county)
    const accepted = await act(county.worker, ticket, { action: 'accept' })
    expect(accepted).toMatchObject({ owner: { kind: 'post', name: '陈网格', isMe: true } })
    expect(accepted.assignments).toEqual(
      expect.arrayContaining([expect.objectContaining({ role: 'assist', kind: 'desk', name: '甲社区' })]),
    )
  })

  it('lets the community verify in the place of a rider on the road', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '修好了' })
    expect(await act(county.officer, ticket, { action: 'verify', passed: true })).toMatchObject({
      status: 'closed',
    })
  })

  it('sends refused work back to its lead with a clock of its own, and reopens within the window', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '修好了' })
    const rework = await act(county.rider, ticket, { action: 'verify', passed: false, note: '还在漏' })
    expect(rework).toMatchObject({ status: 'accepted', rework: true, statusText: '正在重新处理' })
    await act(county.worker, ticket, { action: 'resolve', note: '换了新管' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    const reopened = await act(county.rider, ticket, { action: 'reopen', reason: '又漏了' })
    expect(reopened).toMatchObject({ status: 'dispatched', owner: { name: '陈网格' } })
  })

  it('allows one rating for each closing, and another after the next', async () => {
    const ticket = await closed(county)
    await act(county.rider, ticket, { action: 'rate', satisfaction: 'unsatisfied', comment: '又漏了' })
    const again = await county.rider.api.post(`tickets/${ticket.id}/actions`, {
      action: 'rate',
      satisfaction: 'satisfied',
    })
    expect(again).toMatchObject({ status: 409, body: { code: 'TICKET_ALREADY_RATED' } })
    await act(county.rider, ticket, { action: 'reopen', reason: '又漏了' })
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '重新焊了' })
    await act(county.rider, ticket, { action: 'verify', passed: true })
    await act(county.rider, ticket, { action: 'rate', satisfaction: 'satisfied' })
  })

  it('closes the reporter’s window to reopen a week after the first closing, never later', async () => {
    const ticket = await closed(county)
    server.clock.time += 7 * 24 * 60 * MINUTE + 1
    const rider = await signInAs(server, county.rider)
    const late = await rider.api.post(`tickets/${ticket.id}/actions`, { action: 'reopen', reason: '又漏了' })
    expect(late).toMatchObject({ status: 409, body: { code: 'TICKET_REOPEN_WINDOW_OVER' } })
    const officer = await signInAs(server, county.officer)
    expect(await act(officer, ticket, { action: 'reopen', reason: '回访说又漏了' })).toMatchObject({
      status: 'dispatched',
    })
    server.clock.time -= 7 * 24 * 60 * MINUTE + 1
  })

  it('routes a declined ticket once more, then leaves it on the desk', async () => {
    const ticket = await reported(county)
    const second = await act(county.worker, ticket, { action: 'decline', reason: '不是我的网格' })
    expect(second).toMatchObject({ status: 'dispatched', owner: { name: '代班员' } })
    const desk = await act(county.standIn, ticket, { action: 'decline', reason: '我在外地' })
    expect(desk).toMatchObject({ status: 'submitted', owner: { kind: 'desk', name: '甲社区' } })
    const given = await act(county.officer, ticket, {
      action: 'dispatch',
      owner: { party: 'organisation', organisationId: county.water.id },
    })
    expect(given).toMatchObject({
      status: 'dispatched',
      owner: { kind: 'organisation', name: '试验县自来水公司' },
    })
    expect(await act(county.plumber, ticket, { action: 'accept' })).toMatchObject({ status: 'accepted' })
  })

  it('calls staff of an organisation by its name', async () => {
    const { body } = await county.plumber.api.get('me')
    expect(body.memberships).toEqual([
      { role: 'utility', organisationId: county.water.id, areaName: '试验县自来水公司' },
    ])
  })

  it('transfers to a water company, and refuses the owner it already has', async () => {
    const ticket = await reported(county)
    const owner = { party: 'organisation', organisationId: county.water.id }
    await act(county.officer, ticket, { action: 'transfer', owner, reason: '主管道' })
    const again = await county.officer.api.post(`tickets/${ticket.id}/actions`, {
      action: 'transfer',
      owner,
      reason: '主管道',
    })
    expect(again).toMatchObject({ status: 400, body: { code: 'TICKET_OWNER_UNCHANGED' } })
  })

  it('withdraws before anybody accepts; with followers only the reporter leaves', async () => {
    const alone = await reported(county)
    expect(await act(county.rider, alone, { action: 'withdraw' })).toMatchObject({ status: 'withdrawn' })
    const shared = await reported(county)
    await act(county.resident, shared, { action: 'follow' })
    expect(await act(county.rider, shared, { action: 'withdraw' })).toMatchObject({ status: 'dispatched' })
    await act(county.worker, shared, { action: 'accept' })
  })

  it('rejects with a reason and who to turn to', async () => {
    const ticket = await reported(county)
    await act(county.officer, ticket, { action: 'reject', reason: '属于小区物业', referTo: '建华园物业' })
    const seen = (await county.rider.api.get(`tickets/${ticket.id}`)).body
    expect(seen).toMatchObject({ status: 'rejected', statusText: '未受理' })
    expect(seen.timeline.at(-1)).toMatchObject({ sentence: '没有受理，请找建华园物业', note: '属于小区物业' })
  })

  it('completes a ten-second capture later: words, category, and both are searchable', async () => {
    const created = await county.rider.api.post('tickets', {
      kind: 'hazard',
      description: '快看',
      location: { ...county.inGrid1, coord: 'wgs84' },
    })
    const amended = await act(county.rider, created.body, {
      action: 'amend',
      description: '井边水管爆裂',
      categoryId: county.burstPipe,
    })
    expect(amended).toMatchObject({ category: { code: '0501' } })
    const found = await county.rider.api.get(`tickets?box=mine&q=${encodeURIComponent('供水管道')}`)
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(amended.id)
  })

  it('files on behalf of a caller, whom only supervisors see', async () => {
    const ticket = await reported(
      county,
      { onBehalfOf: { name: '刘大爷', phone: '13900000000' } },
      county.officer,
    )
    const supervisor = (await county.officer2.api.get(`tickets/${ticket.id}`)).body
    expect(supervisor.reporter).toMatchObject({ name: '刘大爷', phone: '13900000000', onBehalf: true })
    const handler = await county.worker.api.get(`tickets/${ticket.id}`)
    expect(handler.text).not.toContain('刘大爷')
    const rider = await county.rider.api.post('tickets', {
      kind: 'hazard',
      description: 'x',
      onBehalfOf: { name: 'y' },
    })
    expect(rider.status).toBe(403)
  })

  it('tells each in turn: the worker of the offer, the community of the arrival, reporter and followers of each step', async () => {
    const ticket = await reported(county)
    await act(county.resident, ticket, { action: 'follow' })
    await act(county.worker, ticket, { action: 'accept' })
    await act(county.worker, ticket, { action: 'resolve', note: '好了' })
    await server.settle()
    const inbox = async (person: SmallCounty['rider']): Promise<string[]> => {
      const { body } = await person.api.get('notifications?limit=100')
      return body.items
        .filter((each: { ticketId: string }) => each.ticketId === ticket.id)
        .map(({ type }: { type: string }) => type)
    }
    expect(await inbox(county.worker)).toEqual(['ticket.offered'])
    expect(await inbox(county.officer)).toEqual(['ticket.toCheck', 'ticket.informed'])
    expect(await inbox(county.rider)).toEqual(['ticket.done', 'ticket.accepted'])
    expect(await inbox(county.resident)).toEqual(['ticket.done', 'ticket.accepted'])
    expect(await inbox(county.officerB)).toEqual([])
  })

  it('offers an open ticket nearby as perhaps the same, without words, photo or person', async () => {
    const ticket = await reported(county, { description: '独一无二的描述' })
    const { lng, lat } = county.inGrid1
    const similar = await county.stranger.api.get(
      `tickets/similar?lng=${lng}&lat=${lat}&coord=wgs84&categoryId=${county.burstPipe}`,
    )
    expect(similar.body.items.length).toBeGreaterThan(0)
    expect(similar.text).not.toContain('独一无二')
    expect(similar.text).not.toContain('周骑手')
    expect(Object.keys(similar.body.items[0]).sort()).toEqual(
      ['ageMs', 'distanceM', 'followers', 'id', 'number', 'status', 'statusText', 'title'].sort(),
    )
    const own = await county.rider.api.get(`tickets/similar?lng=${lng}&lat=${lat}&coord=wgs84`)
    expect(own.text).not.toContain(ticket.id)
    const seen = (await county.officer.api.get(`tickets/${ticket.id}`)).body
    expect(seen.similar.length).toBeGreaterThan(0)
  })
})
