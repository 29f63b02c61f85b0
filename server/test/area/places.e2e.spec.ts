import { fromWgs84 } from '@beegrid/shared'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { PlaceEntity } from '../../src/modules/area/index.js'
import type { PlacePageView, PlaceView } from '../../src/modules/area/http/place.dto.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('places', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    const { lng, lat } = county.inGrid1
    const place = (name: string, key: string, north: number): PlaceEntity => ({
      ...{
        id: newId(),
        kind: 'building',
        parentId: null,
        areaId: county.grid1.id,
        name,
        address: `试验镇${name}`,
      },
      ...{ lng, lat: lat + north / 111_195, key, areaChosen: false, status: 'active' },
    })
    const rows = [
      place('建华园 3 号楼', 'aB1', 50),
      place('百分之百%园', 'ab1', 120),
      place('河畔_苑', 'zz9', 400),
    ]
    await server.database.write((em) => insertRows(em, PlaceEntity, rows))
  })

  afterAll(() => server.stop())

  const places = (query: string): Promise<Answer<PlacePageView>> =>
    answerOf<PlacePageView>(county.rider.api.get(`places?${query}`))
  const namesOf = ({ items }: PlacePageView): string[] => items.map(({ name }) => name)
  const names = async (query: string): Promise<string[]> => namesOf((await places(query)).body)

  it('are found near a point, nearest first, with their distance', async () => {
    const { lng, lat } = county.inGrid1
    const { body } = await places(`lng=${lng}&lat=${lat}&coord=wgs84`)
    expect(namesOf(body)).toEqual(['建华园 2 号楼', '建华园 3 号楼', '百分之百%园'])
    expect(body.items.map(({ distanceM }) => Math.round(distanceM ?? -1))).toEqual([0, 50, 120])
    const moved = fromWgs84({ lng, lat }, 'gcj02')
    const gcj = await places(`lng=${moved.lng}&lat=${moved.lat}&coord=gcj02&withinM=60&limit=1`)
    expect(gcj.body.items).toMatchObject([{ name: '建华园 2 号楼', location: { coord: 'gcj02' } }])
    expect(gcj.body.items[0]?.location.lng).toBeCloseTo(moved.lng, 9)
  })

  it('are found by part of a name, whose wildcards mean themselves, and by grid, page by page', async () => {
    expect(await names(`q=${encodeURIComponent('建华')}`)).toEqual(['建华园 2 号楼', '建华园 3 号楼'])
    expect(await names('q=%25')).toEqual(['百分之百%园'])
    expect(await names('q=_')).toEqual(['河畔_苑'])
    expect(await names('q=!')).toEqual([])
    const seen: string[] = []
    for (let cursor = ''; ;) {
      const { body } = await places(`gridId=${county.grid1.id}&limit=3${cursor}`)
      seen.push(...namesOf(body))
      if (body.nextCursor === null) break
      cursor = `&cursor=${body.nextCursor}`
    }
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })

  it('are found by the code on the wall, capital and small letters told apart', async () => {
    const read = async (key: string): Promise<unknown> =>
      (await answerOf<PlaceView>(county.rider.api.get(`places/${key}`))).body.name
    expect([await read('aB1'), await read('ab1')]).toEqual(['建华园 3 号楼', '百分之百%园'])
    expect((await county.rider.api.get('places/AB1')).status).toBe(404)
  })

  it('want a whole point with its system', async () => {
    const code = async (query: string): Promise<unknown> => (await places(query)).body.code
    expect(await code('lng=120.2&lat=33.7')).toBe('COORD_REQUIRED')
    expect(await code('lng=120.2&coord=wgs84')).toBe('LOCATION_REQUIRED')
  })
})
