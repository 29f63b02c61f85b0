import { fromWgs84 } from '@beegrid/shared'
import readXlsxFile from 'read-excel-file/node'
import { AuditTrail } from '../../src/core/audit/index.js'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { AreaEntity, AreaStore, PlaceEntity } from '../../src/modules/area/index.js'
import { HouseholdEntity } from '../../src/modules/household/index.js'
import { RosterKeeper } from '../../src/modules/routing/index.js'
import { everything, rowsOf, type Row } from '../support/evidence.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { collection, gridFeature, square, type Ring } from './hostile-files.js'
import { applyImport, exported, revertImport, sendImport } from './import-client.js'

const countyDay = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
const itemsOf = <T>(body: unknown): T[] => (body as { items: T[] }).items

const BOX = { lng: 120.2, lat: 33.7, side: 0.01 }
const rect = (x: number, width: number): Ring => {
  const [west, east] = [BOX.lng + x * BOX.side, BOX.lng + (x + width) * BOX.side]
  return [
    [west, BOX.lat],
    [east, BOX.lat],
    [east, BOX.lat + BOX.side],
    [west, BOX.lat + BOX.side],
    [west, BOX.lat],
  ]
}
const inGcj = (ring: Ring): Ring =>
  ring.map(([lng, lat]) => {
    const there = fromWgs84({ lng, lat }, 'gcj02')
    return [there.lng, there.lat] as const
  })

describe('guarantees of importing and exporting', () => {
  let server: TestServer
  let county: SmallCounty
  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  const both = (first: Ring, second: Ring): object =>
    collection(
      gridFeature('一号网格', [first], { 编码: '320999100001001' }),
      gridFeature('二号网格', [second], { 编码: '320999100001002' }),
    )
  const household = (rest: Partial<HouseholdEntity> = {}): HouseholdEntity => ({
    ...{
      id: newId(),
      areaId: county.grid1.id,
      placeId: county.building.id,
      room: '301',
      householder: '王某某',
    },
    ...{ phone: '13800000009', people: 3, liaison: null, version: 1, updatedAt: server.clock.now(), ...rest },
  })

  it('G47 an import in the wrong system is found against the county’s outline', async () => {
    const file = both(inGcj(rect(0, 1)), inGcj(rect(1, 1)))
    const fields = { sort: 'areas', areaId: county.communityA.id, name: 'a.geojson' }
    const wrong = await sendImport(county.officer, file, { ...fields, coord: 'wgs84' })
    expect(wrong.body).toMatchObject({ status: 'refused', coord: { declared: 'wgs84', detected: 'gcj02' } })
    expect(wrong.body.findings?.[0]).toMatchObject({ kind: 'coordMismatch' })
    expect(wrong.body.findings?.[0]?.message).toContain('按 GCJ-02 读才落在已知边界内')
    const found = await sendImport(county.officer, file, { ...fields, coord: 'auto' })
    expect(found.body).toMatchObject({
      status: 'checked',
      coord: { detected: 'gcj02' },
      counts: { unchanged: 2, error: 0 },
    })
    const right = await sendImport(county.officer, both(rect(0, 1), rect(1, 1)), { ...fields, coord: 'auto' })
    expect(right.body).toMatchObject({ coord: { detected: 'wgs84' }, counts: { unchanged: 2, error: 0 } })
    expect(await sendImport(county.officer, file, fields)).toMatchObject({
      status: 400,
      body: { code: 'COORD_REQUIRED' },
    })
  })

  it('G47 a county without any outline is asked for its system instead of guessing', async () => {
    const admin = await addPerson(server, { name: '管理员', memberships: [{ role: 'admin' }] })
    const file = collection({
      type: 'Feature',
      properties: { 编码: '320888', 名称: '新县', 层级: '县' },
      geometry: { type: 'Polygon', coordinates: [square(119, 34, 0.2)] },
    })
    const fields = { sort: 'areas', name: 'a.geojson' }
    expect(await sendImport(admin, file, { ...fields, coord: 'auto' })).toMatchObject({
      status: 422,
      body: { code: 'IMPORT_COORD_UNKNOWN' },
    })
    const { body } = await sendImport(admin, file, { ...fields, coord: 'wgs84' })
    expect(body).toMatchObject({ status: 'checked', counts: { create: 1, error: 0 } })
    expect((await applyImport(admin, body)).status).toBe(200)
    const listed = async (person: Person, areaId: string): Promise<string[]> =>
      itemsOf<{ id: string }>((await person.api.get(`imports?areaId=${areaId}`)).body).map(({ id }) => id)
    expect(await listed(admin, county.county.id)).toEqual([body.id])
    expect(await listed(county.countyOfficer, county.county.id)).toEqual([])
  })

  it('G53 polygons replaced by a file with tickets open: owners kept, new reports use the new map, going back works', async () => {
    const reported = await county.rider.api.post('tickets', reportBody(county))
    const before = reported.body as { id: string; owner: object; area: { grid: { id: string } } }
    // Grid 1 gives up all but a strip: where the pipe burst is grid 2 now.
    const fields = { sort: 'areas', areaId: county.communityA.id, coord: 'wgs84', name: 'new.geojson' }
    const { body } = await sendImport(county.officer, both(rect(0, 0.2), rect(0.2, 1.8)), fields)
    expect(body).toMatchObject({ status: 'checked', counts: { update: 2, error: 0 } })
    expect(await applyImport(county.officer, body)).toMatchObject({
      status: 200,
      body: { status: 'applied' },
    })
    const after = await county.officer.api.get(`tickets/${before.id}`)
    expect(after.body).toMatchObject({ owner: before.owner })
    const gridNow = async (): Promise<unknown> => {
      const { lng, lat } = county.inGrid1
      const { body: found } = await county.rider.api.get(`areas/locate?lng=${lng}&lat=${lat}&coord=wgs84`)
      return (found as { grid: { id: string } }).grid.id
    }
    expect(await gridNow()).toBe(county.grid2.id)
    expect(await revertImport(county.officer, body)).toMatchObject({
      status: 200,
      body: { status: 'reverted' },
    })
    expect(await gridNow()).toBe(county.grid1.id)
    expect(await revertImport(county.officer, body)).toMatchObject({
      status: 409,
      body: { code: 'IMPORT_NOT_OPEN' },
    })
  })

  it('a gap and an overlap are said and drawn before anything is applied', async () => {
    const fields = { sort: 'areas', areaId: county.communityA.id, coord: 'wgs84', name: 'a.geojson' }
    const gap = await sendImport(county.officer, both(rect(0, 0.5), rect(1, 1)), fields)
    expect(gap.body.findings?.map(({ kind }) => kind)).toContain('gap')
    const overlap = await sendImport(county.officer, both(rect(0, 1.5), rect(1, 1)), fields)
    expect(overlap.body.findings?.map(({ kind }) => kind)).toContain('overlap')
    expect(overlap.body.status).toBe('refused')
    const { body } = await county.officer.api.get(`imports/${overlap.body.id}/preview?coord=wgs84`)
    const kinds = (body as { features: { properties: { kind: string } }[] }).features.map(
      ({ properties }) => properties.kind,
    )
    expect(kinds).toEqual(expect.arrayContaining(['changed', 'overlap']))
  })

  it('what moved since the dry run is not overwritten', async () => {
    const csv = '编码,名称,层级\n320999100001001,河东网格,网格\n'
    const { body } = await sendImport(county.officer, csv, {
      sort: 'areas',
      areaId: county.communityA.id,
      coord: 'auto',
    })
    await county.officer.api.patch(`areas/${county.grid1.id}`, { name: '河西网格' })
    expect(await applyImport(county.officer, body)).toMatchObject({
      status: 409,
      body: { code: 'IMPORT_GROUND_MOVED' },
    })
    expect((await county.officer.api.get(`areas/${county.grid1.id}`)).body).toMatchObject({
      name: '河西网格',
    })
  })

  it.each(['=cmd|x', '+1+1', '-2+3', '@SUM(A1)', "'=x", '甲乙'])(
    'G31 %s in a name is inert in CSV and XLSX and comes back as it was',
    async (name) => {
      await server.database.write((em) => em.update(AreaEntity, { id: county.grid1.id }, { name }))
      await server.database.write((em) => server.get(AreaStore).bumpBoundaryVersion(em))
      await server.get(AreaStore).refresh()
      const scope = `areaId=${county.communityA.id}&coord=wgs84`
      const csv = await exported(county.officer, `areas.csv?${scope}`)
      expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      for (const cell of csv.toString('utf8').split(/[\r\n,]+/))
        expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^[=+\-@\t]/)
      const xlsx = await exported(county.officer, `areas.xlsx?${scope}`)
      const sheets = await readXlsxFile(xlsx)
      for (const cell of sheets.flatMap(({ data }) => data).flat())
        expect(String(cell ?? '')).not.toMatch(/^[=+\-@\t]/)
      for (const [file, ending] of [
        [csv, 'csv'],
        [xlsx, 'xlsx'],
      ] as const) {
        const { body } = await sendImport(county.officer, file, {
          sort: 'areas',
          areaId: county.communityA.id,
          coord: 'wgs84',
          name: `a.${ending}`,
        })
        expect(body.counts).toMatchObject({ update: 0, create: 0, unchanged: 3, error: 0 })
      }
    },
  )

  it('G02 an export of staff or households is written down first, and refused when that fails', async () => {
    await server.database.write((em) => insertRows(em, HouseholdEntity, [household()]))
    const scope = `areaId=${county.communityA.id}`
    expect((await exported(county.officer, `households.csv?${scope}`)).toString()).toContain('13800000009')
    await exported(county.officer, `staff.csv?${scope}`)
    await county.officer.api.get(`households?${scope}`)
    const rows = await rowsOf(server, 'audit_row', { actor_id: county.officer.id })
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['households.export', 'staff.export', 'household.view']),
    )
    jest.spyOn(server.get(AuditTrail), 'record').mockRejectedValue(new Error('disk full'))
    for (const path of ['exports/households.csv', 'exports/staff.xlsx', 'households']) {
      const { status, text } = await county.officer.api.get(`${path}?${scope}`)
      expect(status).toBe(500)
      expect(text).not.toContain('13800000009')
    }
  })

  it('G02 households are for the community and above, each inside its own area', async () => {
    await server.database.write((em) => insertRows(em, HouseholdEntity, [household()]))
    const scope = `areaId=${county.communityA.id}`
    for (const person of [county.worker, county.rider, county.officerB, county.plumber]) {
      expect((await person.api.get(`households?${scope}`)).status).toBe(403)
      expect((await person.api.get(`exports/households.csv?${scope}`)).status).toBe(403)
    }
    expect((await county.townOfficer.api.get(`households?${scope}`)).status).toBe(200)
  })

  it('somebody else’s import is as an absent one', async () => {
    const csv = '编码,名称,层级\n320999100001001,河东网格,网格\n'
    const { body } = await sendImport(county.officer, csv, {
      sort: 'areas',
      areaId: county.communityA.id,
      coord: 'auto',
    })
    for (const path of ['', '/changes', '/preview?coord=wgs84'])
      expect((await county.officerB.api.get(`imports/${body.id}${path}`)).body).toMatchObject({
        code: 'IMPORT_NOT_FOUND',
      })
    expect((await applyImport(county.officerB, body)).status).toBe(404)
    expect((await county.worker.api.get('imports')).status).toBe(403)
    expect(await sendImport(county.worker, 'no file of imports', { sort: 'areas' })).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    })
    expect(
      (await sendImport(county.officerB, csv, { sort: 'areas', areaId: county.communityA.id, coord: 'auto' }))
        .status,
    ).toBe(403)
  })

  it('staff get accounts, duties and codes given once; the way back shuts them, unless one has signed in', async () => {
    const csv = '姓名,手机,角色,区域编码,AB岗\n新网格员,13800000077,网格员,320999100001002,AB岗\n'
    const fields = { sort: 'staff', areaId: county.communityA.id }
    const { body } = await sendImport(county.officer, csv, fields)
    const applied = await applyImport(county.officer, body)
    expect(applied.body.handout).toContain('13800000077')
    const duties = async (): Promise<Row[]> =>
      (await rowsOf(server, 'duty')).filter(({ user_id: id }) => id === made?.['id'])
    const [made] = await rowsOf(server, 'user', { phone: '13800000077' })
    const midnight = Date.parse(`${countyDay(server.clock.now())}T00:00:00+08:00`)
    expect(
      (await duties()).map(({ area_id, valid_from, valid_to }) => [area_id, Number(valid_from), valid_to]),
    ).toEqual(
      expect.arrayContaining([
        [county.grid2.id, midnight, null],
        [county.communityA.id, midnight, null],
      ]),
    )
    const again = await sendImport(county.officer, csv, fields)
    expect(again.body.counts).toMatchObject({ create: 0, update: 0, unchanged: 1 })
    const own = await exported(county.officer, `staff.xlsx?areaId=${county.communityA.id}`)
    const back = await sendImport(county.officer, own, { ...fields, name: 'staff.xlsx' })
    expect(back.body.counts).toMatchObject({ create: 0, update: 0, error: 0 })
    expect((await revertImport(county.officer, body)).body).toMatchObject({ status: 'reverted' })
    const [user] = await rowsOf(server, 'user', { phone: '13800000077' })
    expect(user).toMatchObject({ status: 'disabled' })
    expect((await duties()).map(({ valid_to: end }) => Number(end))).toEqual([
      server.clock.now(),
      server.clock.now(),
    ])
  })

  it('an import that breaks off half-way leaves nothing behind, and can be applied again', async () => {
    const csv = [1, 2, 3].map((n) => `网格员${n},1380000007${n},网格员,320999100001002,B岗\n`).join('')
    const { body } = await sendImport(county.officer, `姓名,手机,角色,区域编码,AB岗\n${csv}`, {
      sort: 'staff',
      areaId: county.communityA.id,
    })
    const before = await everything(server)
    const roster = server.get(RosterKeeper)
    const assign = roster.assign.bind(roster)
    let calls = 0
    const broken = jest.spyOn(roster, 'assign').mockImplementation((...given) => {
      calls += 1
      return calls === 3 ? Promise.reject(new Error('disk full')) : assign(...given)
    })
    expect((await applyImport(county.officer, body)).status).toBe(500)
    expect(await everything(server)).toEqual(before)
    broken.mockRestore()
    expect((await applyImport(county.officer, body)).body).toMatchObject({ status: 'applied' })
    expect(
      (await rowsOf(server, 'user')).filter(({ phone }) => String(phone).startsWith('1380000007')),
    ).toHaveLength(3)
  })

  it('places and households come in, back out, and refuse to go while somebody lives there', async () => {
    const fields = { areaId: county.communityA.id }
    const places =
      '类型,名称,上级地点,网格编码,经度,纬度\n小区,建华园,,320999100001001,120.204,33.704\n楼栋,建华园 3 号楼,建华园,320999100001001,120.2045,33.7045\n单元,1 单元,建华园 3 号楼,320999100001001,120.2045,33.7045\n'
    const made = await sendImport(county.officer, places, { ...fields, sort: 'places', coord: 'wgs84' })
    expect(made.body).toMatchObject({ counts: { create: 3, error: 0 } })
    expect((await applyImport(county.officer, made.body)).status).toBe(200)
    const homes =
      '网格编码,楼栋,单元,房号,户主,电话,人数\n320999100001001,建华园3号楼,1单元,301,王某,13800000001,3\n'
    const lived = await sendImport(county.officer, homes, { ...fields, sort: 'households' })
    expect(lived.body).toMatchObject({ counts: { create: 1, error: 0 } })
    expect((await applyImport(county.officer, lived.body)).status).toBe(200)
    for (const [sort, rest] of [
      ['places', '&coord=gcj02'],
      ['households', ''],
    ] as const) {
      const file = await exported(county.officer, `${sort}.csv?areaId=${county.communityA.id}${rest}`)
      const back = await sendImport(county.officer, file, { ...fields, sort, coord: 'gcj02' })
      expect(back.body.counts).toMatchObject({
        create: 0,
        update: 0,
        error: 0,
        unchanged: sort === 'places' ? 4 : 1,
      })
    }
    expect(await revertImport(county.officer, made.body)).toMatchObject({
      status: 409,
      body: { code: 'IMPORT_NOT_REVERTIBLE' },
    })
    expect((await revertImport(county.officer, lived.body)).body).toMatchObject({ status: 'reverted' })
    expect(await rowsOf(server, 'household')).toEqual([])
    expect((await revertImport(county.officer, made.body)).body).toMatchObject({ status: 'reverted' })
    const active = await server.database.read((em) => em.findBy(PlaceEntity, { status: 'active' }))
    expect(active.map(({ id }) => id)).toEqual([county.building.id])
  })
})
