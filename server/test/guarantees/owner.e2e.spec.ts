import { fromWgs84 } from '@beegrid/shared'
import { everything, rowsOf } from '../support/evidence.js'
import { HOUR } from '../support/manual-clock.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { newId } from '../../src/core/ids/index.js'

/** West edge of the grids; the county reaches further on every side. */
const WEST = 120.2

describe('a report is never without an owner', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  const at = (lng: number, lat: number, rest: object = {}): Promise<SeenTicket> =>
    reported(county, { location: { lng, lat, coord: 'wgs84', ...rest } })
  const run = (sql: string, values: unknown[]): Promise<unknown> =>
    server.database.write((em) => em.query(sql, values))
  const end = (name: keyof SmallCounty): Promise<unknown> =>
    run('UPDATE membership SET valid_to = ? WHERE user_id = ?', [
      server.clock.now(),
      (county[name] as { id: string }).id,
    ])
  const away = (name: 'worker' | 'standIn'): Promise<unknown> =>
    run('INSERT INTO absence (id, user_id, from_at, to_at, reason) VALUES (?, ?, ?, ?, ?)', [
      ...[newId(), county[name].id, server.clock.now() - HOUR, server.clock.now() + HOUR, '休假'],
    ])

  /** One lead who can act, whoever it is; the reason on record and in words. */
  async function expectOwned(ticket: SeenTicket): Promise<void> {
    const assigned = await rowsOf(server, 'ticket_assignment', { ticket_id: ticket.id })
    const leads = assigned.filter(({ role, state }) => role === 'lead' && state === 'offered')
    expect(leads).toHaveLength(1)
    expect(ticket['owner'].name).not.toBe('')
    expect(ticket['route'].sentence.length).toBeGreaterThan(5)
    expect(ticket['route'].reason).toMatch(/^\w+$/)
    expect(ticket['route'].rule).not.toBe('')
  }

  it('G06 on a border, in a gap, outside every grid → an owner, with the reason on record', async () => {
    const spots: [number, number][] = [
      [WEST + 0.01, 33.705], // between grid 1 and grid 2
      [WEST + 0.02, 33.705], // between two communities
      [WEST, 33.7], // a corner of the town
      [WEST - 0.001, 33.705], // 90 m outside
      [WEST - 0.008, 33.705], // 740 m outside
      [WEST + 0.045, 33.72], // in the county, far from any grid
    ]
    for (const [lng, lat] of spots) await expectOwned(await at(lng, lat))
    const [near, far] = [await at(WEST - 0.001, 33.705), await at(WEST - 0.008, 33.705)]
    expect([near['owner'].name, near['area'].grid.name]).toEqual(['陈网格', '一号网格'])
    expect(far).toMatchObject({ status: 'submitted', owner: { kind: 'desk', name: county.county.name } })
    expect(
      (await county.countyOfficer.api.get('tickets?box=todo')).body.items.map(({ id }: SeenTicket) => id),
    ).toContain(far.id)
  })

  it('G06 an accuracy that reaches the next grid leaves the candidates on record', async () => {
    const ticket = await at(WEST + 0.0095, 33.705, { accuracy: 200 })
    await expectOwned(ticket)
    expect(ticket['route'].candidates.length).toBeGreaterThan(0)
  })

  it('G07 away → stand-in → community → town → county, each step with an owner who sees it and can act', async () => {
    const steps: [() => Promise<unknown>, string, keyof SmallCounty][] = [
      [() => Promise.resolve(), '陈网格', 'worker'],
      [() => away('worker'), '代班员', 'standIn'],
      [() => away('standIn'), '甲社区', 'officer'],
      [() => Promise.all([end('officer'), end('officer2')]), '试验镇', 'townOfficer'],
      [() => end('townOfficer'), '试验县', 'countyOfficer'],
    ]
    for (const [happens, owner, who] of steps) {
      await happens()
      const ticket = await reported(county)
      expect(ticket['owner'].name).toBe(owner)
      await expectOwned(ticket)
      const person = county[who] as SmallCounty['worker']
      const todo = await person.api.get(`tickets?box=todo&q=${ticket.number}`)
      expect([owner, todo.body.items.length]).toEqual([owner, 1])
      await act(person, ticket, { action: 'accept' })
    }
  })

  it('G07 nobody is left in the whole county → the county’s desk has it all the same', async () => {
    await run('UPDATE membership SET valid_to = ?', [server.clock.now()])
    const ticket = await reported(county)
    await expectOwned(ticket)
    expect(ticket['owner']).toMatchObject({ kind: 'desk', name: county.county.name })
  })

  it('G07 a disabled worker is passed over', async () => {
    await run("UPDATE `user` SET status = 'disabled' WHERE id = ?", [county.worker.id])
    expect((await reported(county))['owner'].name).toBe('代班员')
  })

  it('G07 after every refusal there is an owner again', async () => {
    const ticket = await reported(county)
    for (const by of [county.worker, county.standIn]) {
      const next = await act(by, ticket, { action: 'decline', reason: '不行' })
      await expectOwned(next)
    }
  })

  it('G47 what cannot be a place → 400 in a clear word, nothing written', async () => {
    const { lng, lat } = county.inGrid1
    const wrong: [object, string][] = [
      [{ lng: lat, lat: lng, coord: 'wgs84' }, 'LOCATION_SWAPPED'],
      [{ lng: lat, lat: lng, coord: 'gcj02' }, 'LOCATION_SWAPPED'],
      [{ lng: 0, lat: 0, coord: 'wgs84' }, 'LOCATION_NULL_ISLAND'],
      [{ lng: 116.4, lat: 39.9, coord: 'wgs84' }, 'LOCATION_OUTSIDE'],
      [{ lng, lat }, 'COORD_REQUIRED'],
      [{ lng, coord: 'wgs84' }, 'LOCATION_REQUIRED'],
      [{ coord: 'wgs84' }, 'LOCATION_REQUIRED'],
      [{}, 'LOCATION_REQUIRED'],
    ]
    const before = await everything(server)
    for (const [location, code] of wrong) {
      const answer = await county.rider.api.post('tickets', reportBody(county, { location }))
      expect([location, answer.status, answer.body.code]).toEqual([location, 400, code])
    }
    expect(await everything(server)).toEqual(before)
  })

  it('G47 the same spot in both systems reaches the same grid, to within a metre of the border', async () => {
    const border = WEST + 0.01
    for (const metres of [-5, -1, 1, 5]) {
      const point = { lng: border + metres / 92_600, lat: 33.705 }
      const plain = await at(point.lng, point.lat)
      const shifted = await reported(county, { location: { ...fromWgs84(point, 'gcj02'), coord: 'gcj02' } })
      const grids = [plain, shifted].map(({ area }) => area.grid.name)
      expect([metres, ...grids]).toEqual([
        metres,
        ...Array<string>(2).fill(metres < 0 ? '一号网格' : '二号网格'),
      ])
      expect(shifted['location'].coord).toBe('wgs84')
    }
  })
})
