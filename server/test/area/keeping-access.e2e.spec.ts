import { addPerson } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import type { Person } from '../support/people.js'
import { box, Keeping, line } from './keeping.js'

describe('who may keep areas', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterAll(() => server.stop())

  /** Every call that changes or shows how areas are kept, on one grid. */
  const calls = (by: Person, gridId: string, communityId: string): Promise<{ status: number }>[] => {
    const keeping = new Keeping(by)
    const boundaries = [{ areaId: gridId, geometry: box(0, 0, 1, 1) }]
    return [
      keeping.create({ name: '新', level: 'grid', parentId: communityId }),
      keeping.update(gridId, { name: '新' }),
      keeping.split(gridId, { line: line([0.5, -1], [0.5, 2]), name: '新' }),
      keeping.merge({ keepId: gridId, areaIds: [county.grid2.id] }),
      keeping.move(gridId, { parentId: communityId }),
      keeping.retire(gridId),
      keeping.boundaries({ boundaries }),
      keeping.boundaries({ boundaries, dryRun: true }),
      keeping.versions(gridId),
      keeping.restore(gridId, 1),
      keeping.nextCode(communityId),
    ]
  }

  it('not residents, riders, grid workers, companies, nor the officer of another community', async () => {
    const people = [county.resident, county.rider, county.worker, county.plumber, county.officerB]
    for (const person of people) {
      const answers = await Promise.all(calls(person, county.grid1.id, county.communityA.id))
      expect([person.name, ...answers.map(({ status }) => status)]).toEqual([
        person.name,
        ...answers.map(() => 403),
      ])
    }
    expect(await new Keeping(county.officer).version()).toBe(1)
  })

  it('nobody who is not signed in', async () => {
    for (const path of ['areas', 'areas/merge', 'areas/boundaries', `areas/${county.grid1.id}/split`])
      expect([path, (await server.api.post(path, {})).status]).toEqual([path, 401])
    expect((await server.api.get(`areas/${county.grid1.id}/versions`)).status).toBe(401)
  })

  it('a community its grids but not its own outline, parent or end; the town those', async () => {
    const officer = new Keeping(county.officer)
    const own = county.communityA.id
    expect((await officer.update(own, { phone: '0515-82109999' })).body.phone).toBe('0515-82109999')
    expect((await officer.update(own, { phone: '' })).body.phone).toBeNull()
    const refused = [
      officer.update(own, { code: '320999100001' }),
      officer.boundaries({ boundaries: [{ areaId: own, geometry: box(0, 0, 2, 1) }] }),
      officer.retire(own),
      officer.merge({ keepId: own, areaIds: [county.communityB.id] }),
      officer.split(own, { line: line([1, -1], [1, 2]), name: '新' }),
      officer.move(county.grid1.id, { parentId: county.communityB.id }),
    ]
    for (const answer of await Promise.all(refused)) expect(answer.status).toBe(403)
    const town = new Keeping(county.townOfficer)
    expect((await town.update(own, { code: '320999100001' })).status).toBe(200)
    expect(
      (await town.create({ name: '新社区', level: 'community', parentId: county.town.id })).body.code,
    ).toBe('320999100003')
  })

  it('a county only who keeps everything', async () => {
    const body = { name: '新县', level: 'county', code: '320998', geometry: box(20, 0, 1, 1), coord: 'wgs84' }
    expect((await new Keeping(county.countyOfficer).create(body)).status).toBe(403)
    const admin = await addPerson(server, { name: '系统管理员', memberships: [{ role: 'admin' }] })
    const keeping = new Keeping(admin)
    const made = await keeping.create(body)
    expect([made.status, made.body.parentId]).toEqual([201, null])
    const town = await keeping.create({ name: '新镇', level: 'subdistrict', parentId: made.body.id })
    expect([town.status, town.body.code]).toEqual([201, '320998001000'])
    expect((await new Keeping(county.countyOfficer).retire(made.body.id)).status).toBe(403)
  })

  it('unknown areas are 404, unknown fields 400', async () => {
    const officer = new Keeping(county.officer)
    const missing = await Promise.all([
      officer.update('nobody', { name: '新' }),
      officer.split('nobody', { line: line([0, 0], [1, 1]), name: '新' }),
      officer.merge({ keepId: 'nobody', areaIds: [county.grid1.id] }),
      officer.move(county.grid1.id, { parentId: 'nobody' }),
      officer.retire('nobody'),
      officer.retire(county.grid1.id, { intoId: 'nobody' }),
      officer.versions('nobody'),
      officer.nextCode('nobody'),
      officer.create({ name: '新', level: 'grid', parentId: 'nobody' }),
    ])
    expect(missing.map(({ status, body }) => [status, body.code])).toEqual(
      missing.map(() => [404, 'AREA_NOT_FOUND']),
    )
    const odd = await Promise.all([
      officer.update(county.grid1.id, { status: 'retired' }),
      officer.create({ name: '新', level: 'grid', parentId: county.communityA.id, version: 3 }),
      officer.create({ name: '', level: 'grid', parentId: county.communityA.id }),
      officer.create({
        name: '新',
        level: 'grid',
        parentId: county.communityA.id,
        geometry: box(0, 0, 1, 1),
      }),
      officer.split(county.grid1.id, { line: box(0, 0, 1, 1), name: '新' }),
      officer.boundaries({ boundaries: [] }),
    ])
    expect(odd.map(({ status }) => status)).toEqual(odd.map(() => 400))
  })
})
