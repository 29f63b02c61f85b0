import { rowsOf } from '../support/evidence.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('“not mine”', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  const desk = (): object => ({ party: 'desk', areaId: county.communityA.id })
  const post = (): object => ({ party: 'post', areaId: county.grid1.id })
  const water = (): object => ({ party: 'organisation', organisationId: county.water.id })
  const answer = async (
    by: keyof SmallCounty,
    ticket: SeenTicket,
    body: object,
  ): Promise<[number, string]> => {
    const { status, body: said } = await (county[by] as SmallCounty['worker']).api.post(
      `tickets/${ticket.id}/actions`,
      body,
    )
    return [status, said.code]
  }

  it.each([
    { reasonCode: 'other', reason: '我休假', status: 'dispatched', owner: '代班员' },
    { reasonCode: 'not_my_duty', reason: undefined, status: 'submitted', owner: '甲社区' },
    { reasonCode: 'wrong_place', reason: undefined, status: 'submitted', owner: '甲社区' },
    { reasonCode: 'not_my_grid', reason: undefined, status: 'submitted', owner: '甲社区' },
  ])(
    'one tap with $reasonCode goes where that reason leads',
    async ({ reasonCode, reason, status, owner }) => {
      const ticket = await reported(county)
      const next = await act(county.worker, ticket, {
        action: 'decline',
        reasonCode,
        ...(reason && { reason }),
      })
      expect(next).toMatchObject({ status, owner: { name: owner } })
      const seen = (await county.officer.api.get(`tickets/${ticket.id}`)).body as SeenTicket
      expect(seen.refusals).toMatchObject([{ name: '陈网格', reasonCode, note: reason ?? null }])
      const [declined] = (await rowsOf(server, 'ticket_event', { ticket_id: ticket.id })).filter(
        ({ action }) => action === 'decline',
      )
      expect(JSON.stringify(declined?.['data'])).toContain(reasonCode)
    },
  )

  it('goes to the grid next door where the fix may be off and it is not this grid', async () => {
    await server.database.write((em) =>
      em.query('UPDATE duty SET area_id = ? WHERE user_id = ?', [county.grid2.id, county.standIn.id]),
    )
    const border = { lng: county.inGrid1.lng + 0.0048, lat: county.inGrid1.lat, coord: 'wgs84', accuracy: 60 }
    const ticket = await reported(county, { location: border })
    expect(ticket.owner.name).toBe('陈网格')
    const next = await act(county.worker, ticket, { action: 'decline', reasonCode: 'not_my_grid' })
    expect(next).toMatchObject({ status: 'dispatched', owner: { name: '代班员' } })
  })

  it('其他 alone is no reason; a code is one', async () => {
    const ticket = await reported(county)
    expect(await answer('worker', ticket, { action: 'decline', reasonCode: 'other' })).toEqual([
      400,
      'TICKET_NEEDS_MISSING',
    ])
    await act(county.worker, ticket, { action: 'decline', reasonCode: 'not_my_duty' })
  })

  it('a second refusal lies with the community, whichever way the ticket was handed on', async () => {
    const byDecline = await reported(county)
    await act(county.worker, byDecline, { action: 'decline', reason: '我休假' })
    expect(
      await answer('standIn', byDecline, { action: 'transfer', owner: desk(), reason: '你们去' }),
    ).toEqual([409, 'TICKET_COMMUNITY_DECIDES'])
    const offered = (await county.standIn.api.get(`tickets/${byDecline.id}`)).body as SeenTicket
    expect(offered.allowedActions.map(({ action }) => action)).not.toContain('transfer')
    const second = await act(county.standIn, byDecline, { action: 'decline', reason: '我也不行' })
    expect(second).toMatchObject({ status: 'submitted', owner: { name: '甲社区' } })

    const byTransfer = await reported(county)
    const handed = { action: 'transfer', owner: water(), reasonCode: 'not_my_duty' }
    await act(county.worker, byTransfer, handed)
    const back = await act(county.plumber, byTransfer, { action: 'decline', reason: '不是自来水管' })
    expect(back).toMatchObject({ status: 'submitted', owner: { name: '甲社区' } })
    const seen = (await county.officer.api.get(`tickets/${byTransfer.id}`)).body as SeenTicket
    expect(seen.refusals.map(({ name, reasonCode }) => [name, reasonCode])).toEqual([
      ['陈网格', 'not_my_duty'],
      [county.water.name, 'other'],
    ])
  })

  it('the desk gives it back to who refused only on purpose, with a reason', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'decline', reasonCode: 'not_my_duty' })
    const again = { action: 'dispatch', owner: post() }
    const refused = [409, 'TICKET_OWNER_REFUSED']
    expect(await answer('officer', ticket, again)).toEqual(refused)
    expect(await answer('officer', ticket, { ...again, insist: true })).toEqual(refused)
    expect(await answer('officer', ticket, { ...again, reason: '还是你去' })).toEqual(refused)
    const { items } = (await county.officer.api.get(`tickets/${ticket.id}/owners`)).body
    expect(items.find(({ areaId }: { areaId: string }) => areaId === county.grid1.id)).toMatchObject({
      refused: '不是我的职责',
    })
    const given = await act(county.officer, ticket, { ...again, insist: true, reason: '管理边界已核实' })
    expect(given).toMatchObject({ status: 'dispatched', owner: { name: '陈网格' } })
    await act(county.worker, ticket, { action: 'decline', reason: '真不行' })
    expect((await county.officer.api.get(`tickets/${ticket.id}`)).body.status).toBe('submitted')
  })

  it('two leads cannot hand it to and fro', async () => {
    const ticket = await reported(county)
    await act(county.worker, ticket, { action: 'transfer', owner: water(), reason: '水管' })
    const back = { action: 'transfer', owner: post(), reason: '你去' }
    expect((await answer('plumber', ticket, back))[0]).toBe(409)
    expect(await answer('officer', ticket, back)).toEqual([409, 'TICKET_OWNER_REFUSED'])
  })

  it('shows the load of each candidate, and does not sort by it', async () => {
    const first = await reported(county)
    const { items } = (await county.officer.api.get(`tickets/${first.id}/owners`)).body
    await reported(county)
    const later = (await county.officer.api.get(`tickets/${first.id}/owners`)).body.items
    const names = (list: { name: string }[]): string[] => list.map(({ name }) => name)
    expect(names(later)).toEqual(names(items))
    const load = (list: { areaId?: string; load: number; party: string }[]): number | undefined =>
      list.find(({ areaId, party }) => party === 'post' && areaId === county.grid1.id)?.load
    expect([load(items), load(later)]).toEqual([1, 2])
    await act(county.officer, first, { action: 'reject', reason: '不归我们' })
    const after = (await county.officer.api.get(`tickets/${first.id}/owners`)).body.items
    expect(load(after)).toBe(1)
  })
})
