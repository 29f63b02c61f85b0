import { answerOf } from '../support/answer.js'
import { LookSweeper } from '../../src/modules/second-look/look-sweeper.js'
import { DAY } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface ListPage {
  readonly items?: readonly { readonly id: string; readonly title: string }[]
}

describe('a dispute', () => {
  let server: TestServer
  let county: SmallCounty
  let mediator: Person
  let dispute: SeenTicket

  const words = '楼上王家天天半夜拖椅子，吵得睡不着，说了也不听'

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    const [countyId, areaId] = [county.county.id, county.communityA.id]
    const memberships = [{ role: 'mediator' as const, countyId, areaId }]
    mediator = await addPerson(server, { name: '周调解', countyId, memberships })
    dispute = await reported(county, { kind: 'dispute', description: words }, county.resident)
    await server.settle()
  })

  afterAll(() => server.stop())

  const strangers = (): readonly Person[] => [
    county.worker,
    county.standIn,
    county.rider,
    county.stranger,
    county.officerB,
    county.townOfficer,
    county.countyOfficer,
    county.plumber,
  ]

  it('lies with the community and its mediator by name, not with the grid', () => {
    expect(dispute).toMatchObject({ kind: 'dispute', status: 'dispatched', owner: { kind: 'desk' } })
    expect(dispute.assignments).toHaveLength(1)
  })

  it('G09 does not exist for anybody but its parties, the mediator and the community’s desk', async () => {
    for (const by of strangers()) expect((await by.api.get(`tickets/${dispute.id}`)).status).toBe(404)
    for (const by of [county.resident, mediator, county.officer])
      expect((await by.api.get(`tickets/${dispute.id}`)).status).toBe(200)
  })

  it('G11 stands on no list, search or map of anybody else, and its title says its kind alone', async () => {
    const found = async (by: Person, query: string): Promise<boolean> => {
      const { body } = await answerOf<ListPage>(by.api.get(`tickets?${query}`))
      return (body.items ?? []).some(({ id }) => id === dispute.id)
    }
    for (const by of strangers())
      for (const query of [
        'box=area',
        'box=todo',
        'box=mine',
        'box=followed',
        'box=area&q=半夜',
        'box=area&kind=dispute',
      ])
        expect([by.name, query, await found(by, query)]).toEqual([by.name, query, false])
    expect(await found(county.officer, 'box=area')).toBe(true)
    expect(await found(mediator, 'box=todo')).toBe(true)
    expect(dispute.title).not.toContain('王家')
    const { lng, lat } = county.inGrid1
    const near = await answerOf<ListPage>(
      county.rider.api.get(`tickets/similar?lng=${lng}&lat=${lat}&coord=wgs84`),
    )
    expect(near.body.items?.some(({ id }) => id === dispute.id)).toBe(false)
  })

  it('G11 stands on no trial of rules, no list of first routes and no board', async () => {
    const second = await reported(county, { kind: 'dispute', description: words }, county.resident)
    await act(county.officer, second, { action: 'accept' })
    const toWater = {
      areaId: county.town.id,
      owner: { kind: 'organisation', organisationId: county.water.id },
    }
    const trial = { countyId: county.county.id, days: 30, rules: [toWater] }
    const tried = await county.countyOfficer.api.post('routing/rules/trial', trial)
    expect(tried.status).toBe(200)
    const fates = ['stood', 'declined', 'transferred', 'assignedByHand', 'returnedLater']
    const days = `areaId=${county.county.id}&from=2026-11-01&to=2026-12-01`
    const lists = await Promise.all(
      fates.map((fate) => county.townOfficer.api.get(`routing/figures/tickets?${days}&fate=${fate}`)),
    )
    for (const { text } of [tried, ...lists])
      for (const { id, number } of [dispute, second])
        expect([text.includes(id), text.includes(number)]).toEqual([false, false])
    const vote = await county.stranger.api.post(`board/tickets/${dispute.id}/vote`, { agrees: true })
    expect(vote.status).toBe(404)
  })

  it('tells nobody else of it', async () => {
    for (const by of strangers()) {
      const { text } = await by.api.get('notifications')
      expect(text).not.toContain(dispute.id)
    }
    expect((await mediator.api.get('notifications')).text).toContain(dispute.id)
  })

  it('is mediated in sessions and ends with an agreement or without one', async () => {
    await act(mediator, dispute, { action: 'accept' })
    await act(mediator, dispute, { action: 'mediate', note: '第一次：双方都来了，约好晚上十点后不挪家具' })
    const seen = await act(mediator, dispute, { action: 'mediate', note: '第二次：装了脚垫，当面说好' })
    expect(seen.timeline.filter(({ action }) => action === 'mediate')).toHaveLength(2)
    const unclear = await mediator.api.post(`tickets/${dispute.id}/actions`, {
      action: 'resolve',
      note: '说好了',
    })
    expect([unclear.status, (unclear.body as SeenTicket).code]).toEqual([400, 'DISPUTE_OUTCOME_NEEDED'])
    await act(mediator, dispute, { action: 'resolve', outcome: 'agreed', note: '签了调解协议' })
    await act(county.resident, dispute, { action: 'verify', passed: true })
  })

  it('brings nobody else in: it is not handed on, merged, followed or whistled for', async () => {
    const second = await reported(county, { kind: 'dispute', description: words }, county.resident)
    await act(county.officer, second, { action: 'accept' })
    const { body } = await answerOf<SeenTicket>(county.officer.api.get(`tickets/${second.id}`))
    const allowed = body.allowedActions.map(({ action }) => action)
    expect(allowed).toEqual(expect.arrayContaining(['mediate', 'resolve']))
    for (const action of ['transfer', 'decline', 'merge', 'whistle', 'suspend', 'extend'])
      expect(allowed).not.toContain(action)
    const owner = { party: 'post', areaId: county.grid1.id }
    const given = await county.officer.api.post(`tickets/${second.id}/actions`, {
      action: 'transfer',
      owner,
      reason: '转',
    })
    expect(given.status).toBe(403)
  })

  it('is counted in the figures, and behind them nothing is told but its kind', async () => {
    await server.settle()
    const path = `figures/reported/tickets?areaId=${county.county.id}`
    const { text } = await county.countyOfficer.api.get(path)
    expect(text).toContain(dispute.id)
    expect(text).not.toContain('王家')
    const other = await reported(county)
    await act(county.worker, other, { action: 'accept' })
    const agreed = await county.worker.api.post(`tickets/${other.id}/actions`, {
      ...{ action: 'resolve', outcome: 'agreed', note: '修好了' },
    })
    expect((agreed.body as SeenTicket).code).toBe('OUTCOME_OF_DISPUTES')
  })

  describe('that nobody confirms', () => {
    interface Looks {
      readonly items: readonly { readonly kind: string; readonly ticket: { readonly id: string } }[]
    }

    async function settled(
      by: Person,
      rest: object = {},
      from: Person = county.resident,
    ): Promise<SeenTicket> {
      const ticket = await reported(county, { kind: 'dispute', description: words, ...rest }, from)
      await act(by, ticket, { action: 'accept' })
      await act(by, ticket, { action: 'mediate', note: '当面说好' })
      return act(by, ticket, { action: 'resolve', outcome: 'agreed', note: '签了协议' })
    }

    async function later(days: number): Promise<void> {
      server.clock.time += days * DAY
      for (const who of ['resident', 'officer', 'officer2', 'townOfficer', 'countyOfficer'] as const)
        county = { ...county, [who]: await signInAs(server, county[who]) }
      mediator = await signInAs(server, mediator)
      await server.get(LookSweeper).sweep()
    }

    const looksOf = async (by: Person, query: string, { id }: SeenTicket): Promise<number> => {
      const { body } = await answerOf<Looks>(by.api.get(`second-looks${query}`))
      return body.items.filter(({ ticket }) => ticket.id === id).length
    }

    it('is asked back about by its community’s desk; nobody above hears of it, nor whoever settled it', async () => {
      const ticket = await settled(mediator)
      await later(10)
      expect(await looksOf(county.officer, '', ticket)).toBe(1)
      const areas = [
        [county.townOfficer, county.town.id],
        [county.countyOfficer, county.county.id],
      ] as const
      for (const [by, areaId] of areas) {
        expect(await looksOf(by, '', ticket)).toBe(0)
        expect(await looksOf(by, `?scope=area&areaId=${areaId}`, ticket)).toBe(0)
        const { body } = await by.api.get(`second-looks/counts?scope=area&areaId=${areaId}`)
        expect(body).toMatchObject({ confirm: 0 })
        expect((await by.api.get('notifications')).text).not.toContain(ticket.id)
      }
      await act(county.officer, ticket, { action: 'followUp', reached: false, note: '没人接' })
      const own = await mediator.api.post(`tickets/${ticket.id}/actions`, { action: 'verify', passed: true })
      expect(own.status).toBe(403)
      const done = await act(county.officer, ticket, { action: 'verify', passed: true, reached: true })
      expect(done.status).toBe('closed')
      const again = { action: 'followUp', reached: true, note: '再问问' }
      expect((await county.officer.api.post(`tickets/${ticket.id}/actions`, again)).status).toBe(403)
      expect(await looksOf(county.officer, '', ticket)).toBe(0)
    })

    it('closes and says so where nobody else may know of it', async () => {
      const ticket = await settled(county.officer, { onBehalfOf: { name: '赵奶奶' } }, county.officer)
      await later(10)
      const { body } = await answerOf<SeenTicket>(county.officer.api.get(`tickets/${ticket.id}`))
      expect(body.status).toBe('closed')
      expect(await looksOf(county.townOfficer, '', ticket)).toBe(0)
    })
  })
})
