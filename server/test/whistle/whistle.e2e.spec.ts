import { TicketAssignmentEntity } from '../../src/modules/ticket/data/ticket-assignment.entity.js'
import { TicketClockEntity } from '../../src/modules/ticket/data/ticket-clock.entity.js'
import { WhistleCallEntity } from '../../src/modules/ticket/data/whistle-call.entity.js'
import { WhistleEntity } from '../../src/modules/ticket/data/whistle.entity.js'
import { addCalledParties, type CalledParties } from '../support/called-parties.js'
import { HOUR } from '../support/manual-clock.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('whistling for parties', () => {
  let server: TestServer
  let county: SmallCounty
  let parties: CalledParties

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    parties = await addCalledParties(server, county)
  })

  afterAll(() => server.stop())

  const whistle = (rest: object = {}): object => ({
    ...{ action: 'whistle', reason: '占道经营，要一起清理', organisationIds: [parties.bureau.id] },
    ...rest,
  })

  const accepted = async (): Promise<SeenTicket> => {
    const ticket = await reported(county, { categoryId: undefined, description: '路口有人占道摆摊' })
    return act(county.worker, ticket, { action: 'accept' })
  }

  const seen = async (by: Person, { id }: { id: string }): Promise<SeenTicket> =>
    (await by.api.get(`tickets/${id}`)).body as SeenTicket

  const refusal = async (by: Person, { id }: { id: string }, body: object): Promise<unknown> => {
    const { status, body: problem } = await by.api.post(`tickets/${id}/actions`, body)
    return [status, (problem as { code: string }).code]
  }

  const runningClocks = ({ id: ticketId }: { id: string }): Promise<string[]> =>
    server.database.read(async (em) => {
      const clocks = await em.findBy(TicketClockEntity, { ticketId, state: 'running' })
      return clocks.flatMap(({ stage, assignmentId }) => (assignmentId === null ? [] : [stage])).sort()
    })

  const toldOf = async (person: Person): Promise<string[]> => {
    await server.settle()
    const { items } = (await person.api.get('notifications')).body as { items: { title: string }[] }
    return items.map(({ title }) => title)
  }

  const actionsOf = ({ allowedActions }: SeenTicket): string[] => allowedActions.map(({ action }) => action)

  it('goes through the town, which passes it on; the party has its own clocks and does its part', async () => {
    const ticket = await accepted()
    const asked = await act(county.officer, ticket, whistle())
    expect(asked.timeline.at(-1)).toMatchObject({
      action: 'whistle',
      note: '占道经营，要一起清理',
      sentence: '请示吹哨，想请试验县城管局一起处理',
    })
    expect((await parties.bureauClerk.api.get(`tickets/${ticket.id}`)).status).toBe(404)
    expect(await runningClocks(ticket)).toEqual([])
    expect(await toldOf(county.townOfficer)).toContain('有一件吹哨等您审批')

    await act(county.townOfficer, ticket, { action: 'grant', passed: true })
    expect(await runningClocks(ticket)).toEqual(['respond'])
    const called = await seen(parties.bureauClerk, ticket)
    expect(called).toMatchObject({ projection: 'handler' })
    expect(called.reporter).toBeUndefined()
    // The party reads by when it has to answer; the ticket's own promise is what it was.
    const dueAt = new Date(server.clock.now() + 2 * HOUR).toISOString()
    expect(called).toMatchObject({ statusText: '等你单位报到', deadlines: { nextDueAt: dueAt } })
    expect((await seen(county.officer, ticket)).deadlines.nextDueAt).toBe(asked.deadlines.nextDueAt)
    const todo = await parties.bureauClerk.api.get('tickets?box=todo')
    expect((todo.body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([ticket.id])
    expect(actionsOf(called)).toEqual(expect.arrayContaining(['respond', 'finishPart']))
    expect(await refusal(county.worker, ticket, { action: 'resolve', note: '清完了' })).toEqual([
      409,
      'TICKET_CALLED_PARTY_OPEN',
    ])

    const coming = await act(parties.bureauClerk, ticket, { action: 'respond', note: '半小时到' })
    expect(coming.timeline.at(-1)).toMatchObject({ sentence: '试验县城管局报到了', note: '半小时到' })
    expect(actionsOf(coming)).not.toContain('respond')
    expect(await runningClocks(ticket)).toEqual(['part'])
    expect(await refusal(parties.bureauClerk, ticket, { action: 'respond' })).toEqual([
      409,
      'TICKET_RESPONDED_BEFORE',
    ])

    await act(parties.bureauClerk, ticket, { action: 'finishPart', note: '摊子已劝离' })
    expect(await runningClocks(ticket)).toEqual([])
    const [whole] = await server.database.read((em) => em.findBy(WhistleEntity, { ticketId: ticket.id }))
    expect(whole).toMatchObject({ state: 'ended', seq: 1 })
    expect((await act(county.worker, ticket, { action: 'resolve', note: '清完了' })).status).toBe('resolved')
    // What it did stays on record, and it may look at it once the ticket is closed.
    await act(county.rider, ticket, { action: 'verify', passed: true })
    expect((await seen(parties.bureauClerk, ticket)).status).toBe('closed')
  })

  it('calls nobody when the town says no, or when the ticket goes elsewhere first', async () => {
    const refused = await accepted()
    await act(county.officer, refused, whistle())
    await act(county.townOfficer, refused, { action: 'grant', passed: false, note: '社区先劝导' })
    const withdrawn = await accepted()
    await act(county.officer, withdrawn, whistle())
    await act(county.worker, withdrawn, { action: 'decline', reason: '不归我管' })
    for (const ticket of [refused, withdrawn]) {
      expect((await parties.bureauClerk.api.get(`tickets/${ticket.id}`)).status).toBe(404)
      const found = await server.database.read((em) => em.findBy(WhistleEntity, { ticketId: ticket.id }))
      expect(found).toMatchObject([{ state: 'refused' }])
    }
    expect((await seen(county.officer, refused)).status).toBe('accepted')
  })

  it('goes out at once from the town, to each party once', async () => {
    const ticket = await accepted()
    await act(county.townOfficer, ticket, whistle())
    expect(await refusal(county.townOfficer, ticket, whistle())).toEqual([409, 'WHISTLE_PARTY_BUSY'])
    expect(await refusal(county.townOfficer, ticket, whistle({ organisationIds: ['nobody'] }))).toEqual([
      400,
      'WHISTLE_PARTY_UNKNOWN',
    ])
    expect(await refusal(county.officerB, ticket, whistle())).toEqual([404, 'TICKET_NOT_FOUND'])
    expect(await refusal(county.rider, ticket, whistle())).toEqual([403, 'TICKET_ACTION_FORBIDDEN'])
  })

  it('tells whoever called when a party cannot come, and lets the lead end it with a reason', async () => {
    const ticket = await accepted()
    await act(county.townOfficer, ticket, whistle({ organisationIds: [parties.bureau.id, county.water.id] }))
    expect(await refusal(county.plumber, ticket, { action: 'respond', passed: false })).toEqual([
      400,
      'WHISTLE_DECLINE_REASON',
    ])
    await act(county.plumber, ticket, { action: 'respond', passed: false, reason: '不是水管的事' })
    expect((await county.plumber.api.get(`tickets/${ticket.id}`)).status).toBe(404)
    expect(await refusal(county.worker, ticket, { action: 'resolve', note: '好了' })).toEqual([
      409,
      'TICKET_CALLED_PARTY_OPEN',
    ])
    const ended = await act(county.officer, ticket, { action: 'endWhistle', reason: '现场已自行清理' })
    expect(ended.timeline.at(-1)).toMatchObject({ sentence: '结束了吹哨', note: '现场已自行清理' })
    expect(await refusal(county.officer, ticket, { action: 'endWhistle', reason: '再来' })).toEqual([
      409,
      'TICKET_NOT_WHISTLED',
    ])
    expect(await toldOf(parties.bureauClerk)).toEqual(
      expect.arrayContaining(['吹哨了，请来报到', '吹哨结束了，不用再来']),
    )
    const calls = await server.database.read((em) => em.findBy(WhistleCallEntity, { ticketId: ticket.id }))
    expect(calls.map(({ state }) => state).sort()).toEqual(['declined', 'released'])
  })

  it('ends a joint action with its record, not by itself', async () => {
    const ticket = await accepted()
    const at = new Date(server.clock.now() + 3_600_000).toISOString()
    const joint = { at, place: '农贸市场东门', leadOrganisationId: parties.bureau.id }
    expect(
      await refusal(
        county.townOfficer,
        ticket,
        whistle({ joint: { ...joint, leadOrganisationId: county.water.id } }),
      ),
    ).toEqual([400, 'WHISTLE_LEAD_NOT_CALLED'])
    await act(county.townOfficer, ticket, whistle({ joint }))
    await act(parties.bureauClerk, ticket, { action: 'respond' })
    await act(parties.bureauClerk, ticket, { action: 'finishPart', note: '到场检查 12 户' })
    expect(await refusal(county.officer, ticket, { action: 'endWhistle', reason: '办完了' })).toEqual([
      400,
      'WHISTLE_RECORD_MISSING',
    ])
    await act(county.officer, ticket, {
      action: 'endWhistle',
      reason: '办完了',
      note: '劝离 12 户，暂扣 1 车',
    })
    const [whole] = await server.database.read((em) => em.findBy(WhistleEntity, { ticketId: ticket.id }))
    expect(whole).toMatchObject({
      state: 'ended',
      record: '劝离 12 户，暂扣 1 车',
      jointPlace: '农贸市场东门',
    })
  })

  it('ends with its ticket, and a party that gets the ticket itself is called no more', async () => {
    const given = await reported(county)
    await act(county.townOfficer, given, whistle({ organisationIds: [parties.bureau.id] }))
    const owner = { party: 'organisation', organisationId: parties.bureau.id }
    await act(county.officer, given, { action: 'transfer', owner, reason: '由城管局主办' })
    const rejected = await reported(county, { description: '另一处漏水' })
    await act(county.townOfficer, rejected, whistle())
    await act(county.officer, rejected, { action: 'reject', reason: '私人纠纷', referTo: '法院' })
    for (const { id } of [given, rejected]) {
      const found = await server.database.read((em) => em.findBy(WhistleEntity, { ticketId: id }))
      expect(found).toMatchObject([{ state: 'ended' }])
      expect(await runningClocks({ id })).toEqual([])
      const open = await server.database.read((em) =>
        em.findBy(TicketAssignmentEntity, { ticketId: id, role: 'called' }),
      )
      expect(open.map(({ state }) => state)).toEqual(['released'])
    }
  })

  it('leaves the called where they are when somebody else accepts the ticket', async () => {
    const ticket = await reported(county, { description: '路面塌了一块' })
    await act(county.townOfficer, ticket, whistle())
    await act(county.worker, ticket, { action: 'accept' })
    expect(await seen(county.officer, ticket)).toMatchObject({
      assignments: expect.arrayContaining([
        expect.objectContaining({ role: 'called', state: 'offered', name: '试验县城管局' }),
      ]) as unknown,
    })
  })
})
