import { fromWgs84 } from '@beegrid/shared'
import { insertRows } from '../../src/core/database/index.js'
import type {
  Feature,
  LineGeometry,
  PolygonGeometry,
  SinglePolygon,
} from '../../src/modules/area/domain/geojson.js'
import { AreaBasemapEntity, AreaStore } from '../../src/modules/area/index.js'
import type { AreaPageView, AreaView, LocatedView } from '../../src/modules/area/http/area.dto.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Outline extends Feature<SinglePolygon> {
  readonly features: readonly Feature<LineGeometry>[]
}

const codes = ({ items }: AreaPageView): string[] => items.map(({ code }: AreaView) => code)

describe('areas', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterAll(() => server.stop())

  const get = <T = object>(path: string): Promise<Answer<T>> => answerOf<T>(county.rider.api.get(path))
  const locate = (query: string): Promise<Answer<LocatedView>> => get<LocatedView>(`areas/locate?${query}`)
  const page = (query: string): Promise<Answer<AreaPageView>> => get<AreaPageView>(`areas?${query}`)
  const outline = (path: string): Promise<Answer<Outline>> => get<Outline>(path)
  const at = ({ lng, lat }: { lng: number; lat: number }, coord = 'wgs84'): string =>
    `lng=${lng}&lat=${lat}&coord=${coord}`

  it('are for those signed in', async () => {
    for (const path of [
      'areas',
      `areas/${county.county.id}`,
      'places',
      'categories',
      'duties/mine',
      'routing/preview',
    ]) {
      expect((await server.api.get(path)).status).toBe(401)
    }
  })

  it('are listed from the counties down, in the order of their codes, page by page', async () => {
    const top = await get('areas')
    expect(top.body).toMatchObject({
      items: [{ id: county.county.id, level: 'county', layer: 'ordinary', parentId: null }],
    })
    const grids = await page(`parentId=${county.communityA.id}`)
    expect(codes(grids.body)).toEqual(['320999100001001', '320999100001002'])
    const first = await page('level=grid&limit=3')
    expect(first.body.items).toHaveLength(3)
    const rest = await page(`level=grid&limit=3&cursor=${first.body.nextCursor ?? ''}`)
    expect(codes(rest.body)).toEqual(['320999100002002'])
    expect(rest.body.nextCursor).toBeNull()
    const below = await page(`parentId=${county.town.id}&level=grid`)
    expect(below.body.items).toHaveLength(4)
  })

  it('give one, or 404', async () => {
    expect((await get(`areas/${county.grid1.id}`)).body).toMatchObject({
      id: county.grid1.id,
      code: '320999100001001',
      name: '一号网格',
      centre: { coord: 'wgs84' },
    })
    for (const path of ['areas/nobody', 'areas/nobody/boundary?coord=wgs84', 'areas?parentId=nobody']) {
      const missing = await get(path)
      expect([missing.status, missing.body.code]).toEqual([404, 'AREA_NOT_FOUND'])
    }
  })

  it('give outlines unrounded, in the system asked for', async () => {
    const { body } = await outline(`areas/${county.grid1.id}/boundary?coord=wgs84`)
    expect(body).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Polygon' },
      properties: { coord: 'wgs84' },
    })
    const [lng = 0, lat = 0] = body.geometry.coordinates[0]?.[1] ?? []
    // To the last bit what was stored: lookups and maps draw the same line.
    expect([lng, lat]).toEqual([120.2 + 0.01, 33.7])
    const gcj = await outline(`areas/${county.grid1.id}/boundary?coord=gcj02`)
    const moved = fromWgs84({ lng, lat }, 'gcj02')
    expect(gcj.body.geometry.coordinates[0]?.[1]).toEqual([moved.lng, moved.lat])
    expect((await get(`areas/${county.grid1.id}/boundary`)).body.code).toBe('COORD_REQUIRED')
  })

  it('give the outlines of their children for a map', async () => {
    const { body } = await outline(
      `areas/${county.communityA.id}/children-boundaries?coord=wgs84&simplifyM=5`,
    )
    expect(body.type).toBe('FeatureCollection')
    expect(body.features.map(({ properties }) => properties['id'])).toEqual([
      county.grid1.id,
      county.grid2.id,
    ])
    expect((await outline(`areas/${county.grid1.id}/children-boundaries?coord=wgs84`)).body.features).toEqual(
      [],
    )
  })

  it('give a background where one is drawn', async () => {
    const street = {
      type: 'LineString' as const,
      coordinates: [[120.2, 33.7] as const, [120.21, 33.71] as const],
    }
    const geojson = {
      type: 'FeatureCollection' as const,
      features: [{ type: 'Feature' as const, geometry: street, properties: { kind: 'street' } }],
    }
    await server.database.write((em) =>
      insertRows(em, AreaBasemapEntity, [{ areaId: county.town.id, geojson }]),
    )
    expect((await get(`areas/${county.town.id}/basemap?coord=wgs84`)).body).toEqual(geojson)
    const moved = fromWgs84({ lng: 120.2, lat: 33.7 }, 'gcj02')
    const gcj = await outline(`areas/${county.town.id}/basemap?coord=gcj02`)
    expect(gcj.body.features[0]?.geometry.coordinates[0]).toEqual([moved.lng, moved.lat])
    expect((await outline(`areas/${county.county.id}/basemap?coord=wgs84`)).body.features).toEqual([])
  })

  it('G06 are located: in a grid, on a border, in a gap, in no grid', async () => {
    const inside = await locate(at(county.inGrid1))
    expect(inside.body).toMatchObject({
      grid: { id: county.grid1.id },
      community: { id: county.communityA.id },
      subdistrict: { id: county.town.id },
      county: { id: county.county.id },
      candidates: [],
      reason: 'inside',
    })
    // The border between grid 1 and grid 2 belongs to the one to its east, by the half-open rule.
    const border = await locate(at({ lng: 120.2 + 0.01, lat: 33.705 }))
    expect(border.body.grid?.id).toBe(county.grid2.id)
    const corner = await locate(at({ lng: 120.2 + 0.01, lat: 33.7 }))
    expect(corner.body.grid?.id).toBe(county.grid2.id)
    const near = await locate(`${at({ lng: 120.2099, lat: 33.705 })}&accuracy=30`)
    expect(near.body.candidates).toMatchObject([{ id: county.grid2.id }])
    expect(near.body.candidates[0]?.distanceM).toBeCloseTo(9.25, 1)
    const gap = await locate(at({ lng: 120.205, lat: 33.698 }))
    expect(gap.body).toMatchObject({ grid: { id: county.grid1.id }, reason: 'nearest' })
    const none = await locate(at({ lng: 120.205, lat: 33.695 }))
    expect(none.body).toMatchObject({
      grid: null,
      community: null,
      county: { id: county.county.id },
      reason: 'countyOnly',
    })
  })

  it('G47 refuse what cannot be right with a clear word', async () => {
    const answers: [string, string][] = [
      [at({ lng: 0, lat: 0 }), 'LOCATION_NULL_ISLAND'],
      [at({ lng: 33.705, lat: 120.205 }), 'LOCATION_SWAPPED'],
      [at({ lng: 33.705, lat: 120.205 }, 'gcj02'), 'LOCATION_SWAPPED'],
      [at({ lng: 116.4, lat: 39.9 }), 'LOCATION_OUTSIDE'],
      ['lng=120.205&lat=33.705', 'COORD_REQUIRED'],
      ['lng=120.205&lat=33.705&coord=bd09', 'VALIDATION_FAILED'],
      ['lat=33.705&coord=wgs84', 'VALIDATION_FAILED'],
    ]
    for (const [query, code] of answers) {
      const { status, body } = await locate(query)
      expect([query, status, body.code]).toEqual([query, 400, code])
    }
  })

  it('G47 points of the same spot are located alike in both systems, to within 1 m of a border', async () => {
    const metre = 1 / 92_500
    for (const side of [-1, 1]) {
      const point = { lng: 120.21 + side * metre, lat: 33.705 }
      const [wgs, gcj] = [await locate(at(point)), await locate(at(fromWgs84(point, 'gcj02'), 'gcj02'))]
      expect(gcj.body.grid?.id).toBe(wgs.body.grid?.id)
      expect(wgs.body.grid?.id).toBe(side < 0 ? county.grid1.id : county.grid2.id)
    }
  })

  it('G43 hostile numbers and parameters are refused, never an error of ours', async () => {
    const queries = [
      'lng=NaN&lat=1',
      'lng=1e999&lat=1',
      'lng=1&lng=2&lat=1',
      'lng[]=1&lat=1',
      'lng=&lat=',
      '__proto__=1',
      'lng=Infinity&lat=0',
    ]
    for (const query of queries) {
      const { status } = await locate(`${query}&coord=wgs84`)
      expect([query, status]).toEqual([query, 400])
    }
    for (const path of [
      'areas?limit=101',
      'areas?limit=0',
      'areas?level=planet',
      'areas?cursor=bogus',
      'areas?cursor[]=a',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 400])
    }
    expect((await get(`areas/${county.grid1.id}/children-boundaries?coord=wgs84&simplifyM=-1`)).status).toBe(
      400,
    )
  })

  it('G44 hostile sort, order and fields are refused', async () => {
    for (const name of ['sort', 'order', 'fields', 'orderBy']) {
      const attack = `${name}=${encodeURIComponent('id;DROP TABLE area')}`
      for (const path of [
        `areas?${attack}`,
        `places?${attack}`,
        `categories/suggest?text=a&${attack}`,
        `areas/locate?${at(county.inGrid1)}&${attack}`,
      ]) {
        expect([path, (await get(path)).status]).toEqual([path, 400])
      }
    }
    expect((await page('limit=100')).body.items).toHaveLength(1)
  })

  it('G45 an empty or undefined id is an error, never the first row', async () => {
    for (const path of ['areas/undefined', 'areas/null', 'areas/%20', 'places/undefined', 'places/null']) {
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
    for (const path of [
      'areas?parentId=',
      'places?gridId=',
      'places?gridId[]=a',
      `areas?parentId=${encodeURIComponent("' OR 1=1")}`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 400])
    }
    expect((await get('places?gridId=undefined')).body).toEqual({ items: [], nextCursor: null })
  })

  it('G53 follow a new outline within a second and keep the old one', async () => {
    const { body: before } = await locate(at(county.inGrid1))
    const found = await outline(`areas/${county.grid1.id}/boundary?coord=wgs84`)
    const old = found.body.geometry
    const thin: PolygonGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [120.2, 33.7],
          [120.201, 33.7],
          [120.201, 33.71],
          [120.2, 33.71],
          [120.2, 33.7],
        ],
      ],
    }
    const store = server.get(AreaStore)
    const publish = (geometry: PolygonGeometry): Promise<number> =>
      server.database.write((em) => store.publishBoundaries(em, [{ areaId: county.grid1.id, geometry }]))
    await publish(thin)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const { body: after } = await locate(at(county.inGrid1))
    expect(after.boundaryVersion).toBe(before.boundaryVersion + 1)
    expect([after.reason, after.grid]).toEqual(['communityOnly', null])
    await publish(old)
    await store.refresh()
    expect((await locate(at(county.inGrid1))).body).toMatchObject({
      grid: { id: county.grid1.id },
      reason: 'inside',
    })
  })
})
