import { newId } from '../../src/core/ids/index.js'
import { insertRows } from '../../src/core/database/index.js'
import { UserEntity } from '../../src/modules/identity/index.js'
import { DutyEntity } from '../../src/modules/routing/index.js'
import type { HandedOverView, HandoverCountView } from '../../src/modules/ticket/http/handover.dto.js'
import { TicketAssignmentEntity } from '../../src/modules/ticket/data/ticket-assignment.entity.js'
import { answerOf, type Answer } from '../support/answer.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('G07 handing over the work of somebody who leaves', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterEach(() => server.stop())

  const count = (by: Person, from = county.worker): Promise<Answer<HandoverCountView>> =>
    answerOf<HandoverCountView>(by.api.get(`tickets/handover?fromUserId=${from.id}`))

  const handOver = (by: Person, body: object = {}): Promise<Answer<HandedOverView>> =>
    answerOf<HandedOverView>(
      by.api.post('tickets/handover', {
        ...{ fromUserId: county.worker.id, toUserId: county.standIn.id, reason: '调离岗位', ...body },
      }),
    )

  const seen = (by: Person, { id }: { id: string }): Promise<SeenTicket> =>
    answerOf<SeenTicket>(by.api.get(`tickets/${id}`)).then(({ body }) => body)

  it('moves every open one in slices, each with its line, and leaves what is done', async () => {
    const done = await reported(county)
    await act(county.worker, done, { action: 'accept' })
    await act(county.worker, done, { action: 'resolve', note: '修好了' })
    const open = []
    for (let i = 0; i < 43; i += 1) open.push(await reported(county, { description: `第 ${i} 处漏水` }))
    const [first] = open
    if (!first) throw new Error('nothing reported')
    await act(county.worker, first, { action: 'accept' })
    await server.database.write((em) =>
      em.update(UserEntity, { id: county.worker.id }, { status: 'disabled' }),
    )
    expect((await count(county.officer)).body).toEqual({ count: 43 })
    expect((await handOver(county.officer)).body).toEqual({ moved: 43, left: 0 })
    const ticket = await seen(county.officer, first)
    expect(ticket).toMatchObject({ status: 'dispatched', owner: { kind: 'post', name: '代班员' } })
    expect(ticket.timeline.at(-1)).toMatchObject({
      action: 'transfer',
      note: '调离岗位',
      actor: { name: '你' },
    })
    await act(county.standIn, first, { action: 'accept' })
    // Never without an owner: each open ticket has exactly one lead, and it is the new person.
    const leads = await server.database.read((em) =>
      em.countBy(TicketAssignmentEntity, { role: 'lead', state: 'offered', userId: county.standIn.id }),
    )
    expect(leads).toBe(42)
    expect((await handOver(county.officer)).body).toEqual({ moved: 0, left: 0 })
  })

  it('moves them to the desk of their community, which then has them to give', async () => {
    const ticket = await reported(county)
    expect((await handOver(county.officer, { toUserId: 'desk' })).body).toEqual({ moved: 1, left: 0 })
    expect(await seen(county.officer, ticket)).toMatchObject({ owner: { kind: 'desk', name: '甲社区' } })
  })

  it('is done only by whoever keeps that roster, to somebody who can take it', async () => {
    await reported(county)
    expect((await handOver(county.officerB)).body).toEqual({ moved: 0, left: 0 })
    expect((await handOver(county.officerB, { areaId: county.communityA.id })).status).toBe(403)
    for (const person of [county.worker, county.resident, county.rider])
      expect((await handOver(person)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const refused: [object, string][] = [
      [{ toUserId: county.worker.id }, 'HANDOVER_SAME_PERSON'],
      [{ toUserId: county.rider.id }, 'ROSTER_PERSON_UNFIT'],
      [{ toUserId: 'nobody' }, 'ROSTER_PERSON_UNKNOWN'],
      [{ areaId: 'nowhere' }, 'AREA_NOT_FOUND'],
    ]
    for (const [body, code] of refused)
      expect((await handOver(county.officer, body)).body).toMatchObject({ code })
    expect((await count(county.townOfficer)).body).toEqual({ count: 1 })
  })

  it('G07 a new report while the holder is disabled has an owner at every rung', async () => {
    const disable = (person: Person): Promise<unknown> =>
      server.database.write((em) => em.update(UserEntity, { id: person.id }, { status: 'disabled' }))
    const ownerOf = async (): Promise<string> => (await reported(county)).owner.name
    expect(await ownerOf()).toBe('陈网格')
    await disable(county.worker)
    expect(await ownerOf()).toBe('代班员')
    const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
    await server.database.write((em) =>
      insertRows(em, DutyEntity, [
        {
          ...{ id: newId(), userId: county.officer2.id, areaId: county.grid1.id, line: null },
          ...{ duty: 'gridResponsibility', standing: 'standIn', goesFirst: true, ...always },
        },
      ]),
    )
    expect(await ownerOf()).toBe('赵社区')
    await disable(county.standIn)
    await disable(county.officer2)
    expect(await ownerOf()).toBe('甲社区')
    await disable(county.officer)
    expect(await ownerOf()).toBe('试验镇')
    await disable(county.townOfficer)
    expect(await ownerOf()).toBe('试验县')
    await disable(county.countyOfficer)
    expect(await ownerOf()).toBe('试验县')
  })
})
