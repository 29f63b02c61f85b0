import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { LadderClimb, RingEntity } from '../../src/modules/ladder/index.js'
import { MembershipEntity } from '../../src/modules/identity/index.js'
import { AbsenceEntity } from '../../src/modules/routing/index.js'
import { startAliyunStub, type AliyunStub } from '../support/aliyun-stub.js'
import { DAY, HOUR } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface InboxItem {
  readonly title: string
  readonly body: string
  readonly ticketId: string | null
}

const WORDS = '楼上王家天天半夜拖椅子，吵得睡不着'
const CLOSED = {
  ...{ title: '有一件保密事项超时了', ticketId: null },
  body: '甲社区有一件保密事项超时未办。内容不公开，请直接问甲社区',
}

describe('an overdue dispute', () => {
  let server: TestServer
  let stub: AliyunStub
  let county: SmallCounty
  let mediator: Person

  beforeAll(async () => {
    stub = await startAliyunStub()
    server = await startTestServer({ env: stub.env })
    county = await addSmallCounty(server)
    const [countyId, areaId] = [county.county.id, county.communityA.id]
    const memberships = [{ role: 'mediator' as const, countyId, areaId }]
    mediator = await addPerson(server, { name: '周调解', countyId, memberships })
  })

  afterAll(async () => {
    await server.stop()
    await stub.stop()
  })

  const dispute = async (): Promise<SeenTicket> => {
    const resident = await signInAs(server, county.resident)
    return reported(county, { kind: 'dispute', description: WORDS, categoryId: undefined }, resident)
  }

  const inboxOf = async (person: Person): Promise<{ items: readonly InboxItem[]; text: string }> => {
    const { api } = await signInAs(server, person)
    const { body, text } = await api.get('notifications?limit=100')
    return { items: (body as { items: InboxItem[] }).items, text }
  }

  const later = async (ms: number): Promise<void> => {
    server.clock.time += ms
    await server.get(LadderClimb).climbAll()
    await server.settle()
  }

  const leave = (userId: string): Promise<void> =>
    server.database.write((em) => {
      const [fromAt, toAt] = [server.clock.time - HOUR, server.clock.time + 90 * DAY]
      return insertRows(em, AbsenceEntity, [{ id: newId(), userId, reason: '年假', fromAt, toAt }])
    })

  it('G09 G11 climbs to the town without a word of it, once, and to nobody further', async () => {
    const ticket = await dispute()
    const before = stub.messages.length
    for (let day = 0; day < 30; day += 1) await later(DAY)
    const told = [...(await inboxOf(mediator)).items, ...(await inboxOf(county.officer)).items]
    expect(told.filter(({ ticketId }) => ticketId === ticket.id).length).toBeGreaterThan(1)
    const town = await inboxOf(county.townOfficer)
    expect(town.items.length).toBeGreaterThan(0)
    expect(town.items.filter(({ body }) => body !== CLOSED.body)).toEqual([])
    expect(town.items[0]).toMatchObject(CLOSED)
    for (const word of [ticket.id, ticket.number, '王家', '纠纷', county.resident.name, '网格一'])
      expect([word, town.text.includes(word)]).toEqual([word, false])
    // One for each limit that was over: to accept it, and to be done with it.
    const { body: clocks } = await (
      await signInAs(server, county.officer)
    ).api.get(`tickets/${ticket.id}/clocks`)
    const over = (clocks as { items: { overdue: boolean }[] }).items.filter(({ overdue }) => overdue)
    expect(town.items).toHaveLength(over.length)
    for (const person of [
      county.countyOfficer,
      county.officerB,
      county.worker,
      county.standIn,
      county.stranger,
    ])
      expect((await inboxOf(person)).text).not.toContain('保密事项')
    const { api } = await signInAs(server, county.townOfficer)
    for (const path of ['', '/clocks', '/rings', '/whistles'])
      expect([path, (await api.get(`tickets/${ticket.id}${path}`)).status]).toEqual([path, 404])
    expect(await server.database.read((em) => em.findBy(RingEntity, { ticketId: ticket.id }))).toEqual([])
    expect(stub.messages.slice(before).some(({ params }) => JSON.stringify(params).includes('王家'))).toBe(
      false,
    )
    const fresh = await signInAs(server, mediator)
    await act(fresh, ticket, { action: 'accept' })
    await act(fresh, ticket, { action: 'resolve', outcome: 'not_agreed', note: '谈不拢' })
  })

  it('G07 for a mediator on leave the community’s desk stands in: told at the mediator’s own turn, and by name at a new one', async () => {
    const ticket = await dispute()
    await leave(mediator.id)
    await later(20 * 60_000)
    const told = async (person: Person): Promise<boolean> =>
      (await inboxOf(person)).items.some(
        ({ ticketId, title }) => ticketId === ticket.id && /超时/.test(title),
      )
    expect([await told(mediator), await told(county.officer)]).toEqual([false, true])
    const next = await dispute()
    expect(next.owner).toMatchObject({ kind: 'desk' })
    expect(JSON.stringify(next.owner)).not.toContain('周调解')
  })

  it('G07 where the community has nobody the town hears at once that there is something, and still not what', async () => {
    const before = (await inboxOf(county.townOfficer)).items.length
    await dispute()
    await server.database.write((em) =>
      em.update(MembershipEntity, { userId: county.officer.id }, { validTo: server.clock.time }),
    )
    await later(20 * 60_000)
    const { items } = await inboxOf(county.townOfficer)
    expect(items.length).toBeGreaterThan(before)
    expect(items[0]).toMatchObject(CLOSED)
  })
})
