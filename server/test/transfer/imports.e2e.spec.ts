import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { applyImport, exported, revertImport, sendImport } from './import-client.js'

describe('importing areas', () => {
  let server: TestServer
  let county: SmallCounty
  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterEach(() => server.stop())

  it('what was exported comes back unchanged, in either system and every format', async () => {
    for (const coord of ['wgs84', 'gcj02']) {
      for (const format of ['geojson', 'csv', 'xlsx']) {
        const file = await exported(
          county.countyOfficer,
          `areas.${format}?areaId=${county.county.id}&coord=${coord}`,
        )
        const { status, body } = await sendImport(county.countyOfficer, file, {
          ...{ sort: 'areas', areaId: county.county.id, coord, name: `areas.${format}` },
        })
        expect({
          status,
          counts: body.counts,
          findings: body.findings?.map(({ message }) => message),
        }).toEqual({
          status: 201,
          counts: { create: 0, update: 0, unchanged: 8, retire: 0, error: 0, warning: 1 },
          findings: ['文件：与现有区域资料一致，没有要改的'],
        })
        expect(body.coord?.detected).toBe(coord)
      }
    }
  })

  it('the words of choices follow the language of whoever looks', async () => {
    const csv = '编码,名称,层级,图层\n320999100001001,一号网格,网格,两新\n'
    const { body } = await sendImport(county.officer, csv, {
      sort: 'areas',
      areaId: county.communityA.id,
      coord: 'auto',
    })
    const fields = async (language: string): Promise<unknown> => {
      const call = county.officer.api.get(`imports/${body.id}/changes?kind=update`)
      const { body: page } = await call.set('accept-language', language)
      return (page as { items: { change: { fields: unknown } }[] }).items[0]?.change.fields
    }
    expect(await fields('zh-CN')).toEqual([{ label: '图层', before: '普通', after: '两新' }])
    expect(await fields('en')).toEqual([{ label: 'Layer', before: 'Ordinary', after: 'Overlay' }])
  })

  it('a renamed grid is one change, applied, listed and taken back', async () => {
    const csv = `编码,名称,层级,电话\n320999100001001,河东网格,网格,\n`
    const { body } = await sendImport(county.officer, csv, {
      sort: 'areas',
      areaId: county.communityA.id,
      coord: 'auto',
    })
    expect(body).toMatchObject({ status: 'checked', counts: { update: 1, error: 0 } })
    const done = await applyImport(county.officer, body)
    expect(done).toMatchObject({ status: 200, body: { status: 'applied' } })
    expect((await county.officer.api.get(`areas/${county.grid1.id}`)).body).toMatchObject({
      name: '河东网格',
    })
    expect(await revertImport(county.officer, body)).toMatchObject({
      status: 200,
      body: { status: 'reverted' },
    })
    expect((await county.officer.api.get(`areas/${county.grid1.id}`)).body).toMatchObject({
      name: '一号网格',
    })
  })
})
