import { fromWgs84, type LngLat } from '@beegrid/shared'
import fc from 'fast-check'
import { insertRows } from '../../src/core/database/index.js'
import { AreaLocator } from '../../src/modules/area/index.js'
import { DutyEntity, Router, type RouteDecision } from '../../src/modules/routing/index.js'
import { newId } from '../../src/core/ids/index.js'
import type { PreviewView } from '../../src/modules/routing/http/routing.dto.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** Degrees of latitude; of longitude at 33.7° it is 1.2 times as many. */
const METRE = 1 / 111_195
const METRE_EAST = METRE / Math.cos((33.7 * Math.PI) / 180)

/* The small county: grid 1 lies west, grid 2 east of 120.21; community A ends and B begins at 120.22; lat 33.70 to 33.71. */
describe('routing at borders', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
    const post = { duty: 'gridResponsibility', line: null, standing: 'holder', ...always } as const
    await server.database.write((em) =>
      insertRows(em, DutyEntity, [
        { id: newId(), userId: county.standIn.id, areaId: county.grid2.id, ...post },
      ]),
    )
  })

  afterAll(() => server.stop())

  const route = (point: LngLat, accuracyM = 0): Promise<RouteDecision> =>
    server.database.read((em) => server.get(Router).route(em, { point, accuracyM, now: server.clock.now() }))
  const preview = (query: string): Promise<Answer<PreviewView>> =>
    answerOf<PreviewView>(county.resident.api.get(`routing/preview?${query}`))
  const inQuery = ({ lng, lat }: LngLat, coord = 'wgs84'): string => `lng=${lng}&lat=${lat}&coord=${coord}`

  it('G06 a point on a shared border belongs to one grid, the one east or north of it, whoever asks', async () => {
    // As the outlines are drawn: 120.21 itself lies a hair west of it.
    const onBorder = { lng: 120.2 + 0.01, lat: 33.705 }
    const { areas, owner, sentence } = await route(onBorder)
    expect(areas.gridId).toBe(county.grid2.id)
    expect(owner).toMatchObject({ party: 'post', areaId: county.grid2.id, userId: county.standIn.id })
    expect(sentence.zh).toContain('位置在二号网格内，离边界 不到 1 米')
    expect(server.get(AreaLocator).locate(onBorder).grid?.id).toBe(county.grid2.id)
    const metreWest = { ...onBorder, lng: 120.21 - METRE_EAST }
    expect((await route(metreWest)).areas.gridId).toBe(county.grid1.id)
  })

  it('G06 a corner where four areas meet belongs to exactly one of them', async () => {
    const corner = { lng: 120.22, lat: 33.7 }
    const { areas, owner } = await route(corner)
    expect([areas.gridId, areas.communityId]).toEqual([county.gridB.id, county.communityB.id])
    expect(owner).toMatchObject({ party: 'desk', areaId: county.communityB.id })
    const { owner: again } = await route(corner)
    expect(again).toEqual(owner)
  })

  it('G06 the far edge belongs to nobody inside: the nearest grid has it, with the reason on record', async () => {
    const northEdge = { lng: 120.205, lat: 33.71 }
    const decision = await route(northEdge)
    expect(decision.areas.gridId).toBe(county.grid1.id)
    expect(decision.sentence.zh).toContain('位置不在任何网格内，最近的一号网格相距 不到 1 米')
    expect(decision.boundaryVersion).toBeGreaterThan(0)
  })

  it('G06 candidates next door go along as far as the accuracy reaches, nearest first, and decide nothing', async () => {
    const nearBorder = { lng: 120.21 - 20 * METRE_EAST, lat: 33.705 }
    expect((await route(nearBorder)).candidates).toEqual([])
    expect((await route(nearBorder, 10)).candidates).toEqual([])
    const { owner, candidates } = await route(nearBorder, 50)
    expect(owner).toMatchObject({ party: 'post', areaId: county.grid1.id })
    expect(candidates).toMatchObject([{ areaId: county.grid2.id, name: '二号网格' }])
    expect(Math.round(candidates[0]?.distanceM ?? 0)).toBe(20)
  })

  it('G06 an accuracy of a kilometre and worse says no more than one of a kilometre', async () => {
    const middle = county.inGrid1
    const at1km = await route(middle, 1_000)
    expect(at1km.candidates.map(({ areaId }) => areaId)).toEqual([county.grid2.id])
    for (const accuracyM of [1_500, 10_000, 100_000]) {
      const worse = await route(middle, accuracyM)
      expect([worse.candidates, worse.owner]).toEqual([at1km.candidates, at1km.owner])
    }
    expect(at1km.owner).toMatchObject({ party: 'post', areaId: county.grid1.id })
  })

  it('G06 outside every grid the county’s desk has it; outside the county it is refused with a clear word', async () => {
    expect((await route({ lng: 120.195, lat: 33.72 })).owner).toMatchObject({
      party: 'desk',
      level: 'county',
    })
    const answers: [string, string][] = [
      [inQuery({ lng: 116.4, lat: 39.9 }), 'LOCATION_OUTSIDE'],
      [inQuery({ lng: 0, lat: 0 }), 'LOCATION_NULL_ISLAND'],
      [inQuery({ lng: 33.705, lat: 120.205 }), 'LOCATION_SWAPPED'],
      ['lng=120.205&lat=33.705', 'COORD_REQUIRED'],
    ]
    for (const [query, code] of answers) {
      const { status, body } = await preview(query)
      expect([query, status, body.code]).toEqual([query, 400, code])
    }
  })

  it('G47 both coordinate systems route the same spot alike, to within 1 m of a border', async () => {
    for (const [metres, name] of [
      [-1, '一号网格'],
      [1, '二号网格'],
    ] as const) {
      const point = { lng: 120.21 + metres * METRE_EAST, lat: 33.705 }
      const [wgs, gcj] = [
        await preview(inQuery(point)),
        await preview(inQuery(fromWgs84(point, 'gcj02'), 'gcj02')),
      ]
      expect(wgs.body.sentence).toContain(`位置在${name}内`)
      expect([gcj.body.sentence, gcj.body.owner]).toEqual([wgs.body.sentence, wgs.body.owner])
    }
  })

  it('G47 so do points anywhere, one metre off any border', async () => {
    const borders = [120.2, 120.21, 120.22, 120.23]
    const side = fc.constantFrom(-1, 1)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...borders.slice(1)),
        side,
        fc.double({ min: 33.7001, max: 33.7099, noNaN: true }),
        async (border, sign, lat) => {
          const point = { lng: border + sign * METRE_EAST, lat }
          const locator = server.get(AreaLocator)
          const back = locator.wgs84({ ...fromWgs84(point, 'gcj02'), coord: 'gcj02' })
          const [wgs, gcj] = [await route(point), await route(back)]
          expect(gcj.areas).toEqual(wgs.areas)
          expect(gcj.owner).toEqual(wgs.owner)
        },
      ),
      { numRuns: 40 },
    )
  })
})
