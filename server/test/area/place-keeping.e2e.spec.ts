import { PLACE_KEY_LETTERS } from '@beegrid/shared'
import {
  AreaEntity,
  AreaStore,
  PlaceCodes,
  PlaceEntity,
  PlaceFollower,
} from '../../src/modules/area/index.js'
import { PlaceCodeEntity } from '../../src/modules/area/data/place-code.entity.js'
import type { PlacePageView, PlaceView } from '../../src/modules/area/http/place.dto.js'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { answerOf, type Answer } from '../support/answer.js'
import { everything } from '../support/evidence.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('keeping places', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterEach(() => server.stop())

  const body = (rest: object = {}): object => ({
    ...{ kind: 'building', name: '河畔苑1号楼' },
    location: { ...county.inGrid2, coord: 'wgs84' },
    ...rest,
  })
  const add = (rest: object = {}, by: Person = county.officer): Promise<Answer<PlaceView>> =>
    answerOf<PlaceView>(by.api.post('places', body(rest)))
  const read = (key: string): Promise<Answer<PlaceView>> =>
    answerOf<PlaceView>(county.resident.api.get(`places/${key}`))

  /** Grid 2 takes over the ground of grid 1. */
  const mergeGrids = async (): Promise<void> => {
    const store = server.get(AreaStore)
    await server.database.write(async (em) => {
      await em.update(AreaEntity, { id: county.grid1.id }, { status: 'retired' })
      const ring = [
        [120.2, 33.7],
        [120.22, 33.7],
        [120.22, 33.71],
        [120.2, 33.71],
        [120.2, 33.7],
      ] as [number, number][]
      await store.publishBoundaries(em, [
        { areaId: county.grid2.id, geometry: { type: 'Polygon', coordinates: [ring] } },
      ])
    })
    await store.refresh()
  }

  it('adds a building where its point lies, with a short key that nobody misreads', async () => {
    const { status, body: place } = await add()
    expect(status).toBe(201)
    expect(place).toMatchObject({
      areaId: county.grid2.id,
      status: 'active',
      address: '试验镇甲社区河畔苑1号楼',
    })
    expect([...place.key].every((letter) => PLACE_KEY_LETTERS.includes(letter))).toBe(true)
    expect((await read(place.key)).body).toMatchObject({ id: place.id, name: '河畔苑1号楼' })
  })

  it('is for those who keep the ground: residents, grid workers and the next community may not', async () => {
    for (const by of [county.resident, county.worker, county.officerB]) {
      expect(await add({}, by)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
    }
    const { body: place } = await add()
    const patch = { name: '别人的楼' }
    expect((await county.officerB.api.patch(`places/${place.key}`, patch)).status).toBe(403)
    expect((await county.officerB.api.delete(`places/${place.key}`)).status).toBe(403)
    expect((await county.townOfficer.api.patch(`places/${place.key}`, patch)).status).toBe(200)
    // Nor can a place be moved onto ground that one does not keep.
    const move = { location: { ...county.inGridB, coord: 'wgs84' } }
    expect((await county.officer.api.patch(`places/${place.key}`, move)).status).toBe(403)
    expect((await county.countyOfficer.api.patch(`places/${place.key}`, move)).body).toMatchObject({
      areaId: county.gridB.id,
    })
  })

  it('lets units lie in buildings and buildings in compounds, and nothing else', async () => {
    const { body: compound } = await add({ kind: 'compound', name: '河畔苑' })
    const { body: building } = await add({ parentId: compound.id })
    expect((await add({ kind: 'unit', name: '1单元', parentId: building.id })).status).toBe(201)
    for (const wrong of [
      { kind: 'unit', parentId: compound.id },
      { kind: 'building', parentId: building.id },
      { kind: 'compound', parentId: compound.id },
      { kind: 'building', parentId: newId() },
    ])
      expect(await add(wrong)).toMatchObject({ status: 400, body: { code: 'PLACE_PARENT_WRONG' } })
    const list = await answerOf<PlacePageView>(
      county.officer.api.get(`places?areaId=${county.communityA.id}&topmost=true&kind=compound`),
    )
    expect(list.body.items).toMatchObject([{ name: '河畔苑', children: 1 }])
  })

  it('keeps the key through renaming, moving and retiring, and a retired code still takes a report', async () => {
    const { body: place } = await add()
    await county.officer.api.patch(`places/${place.key}`, { name: '河畔苑一号楼' })
    await county.officer.api.delete(`places/${place.key}`)
    expect((await read(place.key)).body).toMatchObject({ name: '河畔苑一号楼', status: 'retired' })
    const { lng, lat } = county.inGrid2
    const near = await answerOf<PlacePageView>(
      county.resident.api.get(`places?lng=${lng}&lat=${lat}&coord=wgs84`),
    )
    expect(near.body.items).toEqual([])
    expect(await county.officer.api.patch(`places/${place.key}`, { name: 'x' })).toMatchObject({
      status: 409,
    })
    const ticket = await reported(county, { location: undefined, placeCode: place.key })
    expect(ticket.area.grid.id).toBe(county.grid2.id)
  })

  it('routes by the boundaries in force at once, and the stored grids follow', async () => {
    await mergeGrids()
    const ticket = await reported(county, { location: undefined, placeCode: county.building.key })
    expect(ticket.area.grid.id).toBe(county.grid2.id)
    expect((await read(county.building.key)).body.areaId).toBe(county.grid2.id)
    await server.get(PlaceFollower).follow()
    const stored = await server.database.read((em) => em.findOneBy(PlaceEntity, { id: county.building.id }))
    expect(stored?.areaId).toBe(county.grid2.id)
  })

  it('writes nothing while it follows boundaries that move no place', async () => {
    const before = await everything(server)
    await server.get(PlaceFollower).follow()
    expect(await everything(server)).toEqual(before)
  })

  it('a grid chosen by hand holds until that grid is retired', async () => {
    const { body: place } = await add({ areaId: county.grid1.id })
    expect(place.areaId).toBe(county.grid1.id)
    expect((await add({ areaId: county.communityA.id })).body.code).toBe('AREA_NOT_FOUND')
    await mergeGrids()
    expect((await read(place.key)).body.areaId).toBe(county.grid2.id)
  })

  it('gives grids codes too: a report by one needs no position, and survives the grid', async () => {
    const minted = await county.officer.api.post('place-codes', { areaId: county.communityA.id })
    const items = minted.body.items as { areaId: string; key: string }[]
    expect(items.map(({ areaId }) => areaId).sort()).toEqual([county.grid1.id, county.grid2.id].sort())
    const key = items.find(({ areaId }) => areaId === county.grid1.id)?.key ?? ''
    expect((await county.officerB.api.post('place-codes', { areaId: county.communityA.id })).status).toBe(403)
    expect((await read(key)).body).toMatchObject({
      id: null,
      kind: 'grid',
      name: '一号网格',
      status: 'active',
    })
    const preview = await county.resident.api.get(`routing/preview?placeCode=${key}`)
    expect(preview.body.sentence).toBe('地点码指向一号网格；陈网格今天当班')
    const ticket = await reported(county, { location: undefined, placeCode: key })
    expect(ticket).toMatchObject({ area: { grid: { id: county.grid1.id } }, owner: { name: '陈网格' } })
    await mergeGrids()
    expect((await read(key)).body).toMatchObject({
      name: '二号网格',
      status: 'retired',
      areaId: county.grid2.id,
    })
    const later = await reported(county, { location: undefined, placeCode: key }, county.resident)
    expect(later.area.grid.id).toBe(county.grid2.id)
  })

  it('never gives a key twice, and one grid gets one key from those who ask at once', async () => {
    const codes = server.get(PlaceCodes)
    const ask = (): Promise<ReadonlyMap<string, string>> =>
      server.database.write((em) => codes.forAreas(em, [county.grid1.id]))
    const keys = (await Promise.all([ask(), ask(), ask(), ask()])).map((found) => found.get(county.grid1.id))
    expect(new Set(keys).size).toBe(1)
    const made = await Promise.all(Array.from({ length: 12 }, (_, i) => add({ name: `${i + 1}号楼` })))
    expect(new Set(made.map(({ body: { key } }) => key)).size).toBe(12)
    const row = { key: keys[0] ?? '', placeId: newId(), areaId: null, mintedAt: 0 }
    await expect(server.database.write((em) => insertRows(em, PlaceCodeEntity, [row]))).rejects.toThrow()
  })

  it('adds a place once for one Idempotency-Key', async () => {
    const call = () => county.officer.api.post('places', body()).set('idempotency-key', 'one-building')
    const [first, again] = [await call(), await call()]
    expect((first.body as PlaceView).key).toBe((again.body as PlaceView).key)
    const list = await answerOf<PlacePageView>(county.officer.api.get('places?q=%E6%B2%B3%E7%95%94'))
    expect(list.body.items).toHaveLength(1)
  })

  it.each([
    [{ location: { lng: 120.215, lat: 33.705 } }, 'COORD_REQUIRED'],
    [{ location: { lng: 0, lat: 0, coord: 'wgs84' } }, 'LOCATION_NULL_ISLAND'],
    [{ location: { lng: 33.705, lat: 120.215, coord: 'wgs84' } }, 'LOCATION_SWAPPED'],
    [{ name: '' }, 'VALIDATION_FAILED'],
    [{ kind: 'grid' }, 'VALIDATION_FAILED'],
    [{ colour: 'red' }, 'VALIDATION_FAILED'],
  ])('refuses %j', async (rest, code) => {
    expect(await add(rest)).toMatchObject({ status: 400, body: { code } })
  })
})
