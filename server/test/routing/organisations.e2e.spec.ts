import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('organisations of a county', () => {
  let server: TestServer
  let county: SmallCounty
  let keeper: Person

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    keeper = county.countyOfficer
  })
  afterEach(() => server.stop())

  const gas = (rest: object = {}): object => ({
    ...{ countyId: county.county.id, kind: 'utility', sort: 'gas', name: '试验县燃气公司' },
    ...{ phone: '0515-82100011', emergencyPhone: '0515-82100012' },
    ...rest,
  })
  const list = async (by: Person, query = ''): Promise<string[]> =>
    (await by.api.get(`organisations?areaId=${county.county.id}${query}`)).body.items.map(
      ({ name }: { name: string }) => name,
    )

  it('are added, changed, found and closed by the county', async () => {
    const made = await keeper.api.post('organisations', gas())
    expect(made).toMatchObject({ status: 201, body: { kind: 'utility', sort: 'gas', closed: false } })
    const { id } = made.body
    const edit = { name: '试验县天然气公司', areaId: county.town.id, phone: '' }
    expect((await keeper.api.patch(`organisations/${id}`, edit)).body).toMatchObject({
      ...{ name: '试验县天然气公司', areaName: '试验镇', phone: null, emergencyPhone: '0515-82100012' },
    })
    expect(await list(keeper, '&q=天然')).toEqual(['试验县天然气公司'])
    expect(await list(keeper, '&kind=property')).toEqual([])
    await keeper.api.patch(`organisations/${id}`, { closed: true })
    expect(await list(keeper)).not.toContain('试验县天然气公司')
    expect(await list(keeper, '&closed=true')).toContain('试验县天然气公司')
    expect((await keeper.api.patch(`organisations/${id}`, { closed: false })).body.closed).toBe(false)
  })

  it('have one name each, and are for something', async () => {
    expect((await keeper.api.post('organisations', gas({ name: county.water.name }))).body.code).toBe(
      'ORGANISATION_NAME_TAKEN',
    )
    expect((await keeper.api.post('organisations', gas({ sort: 'none' }))).body.code).toBe(
      'ORGANISATION_SORT_WRONG',
    )
    const property = { kind: 'property', sort: 'none', name: '幸福物业' }
    expect((await keeper.api.post('organisations', gas(property))).body.sort).toBe('property')
    expect(
      (await keeper.api.post('organisations', gas({ name: '外县', areaId: 'elsewhere' }))).body.code,
    ).toBe('ORGANISATION_AREA_WRONG')
    expect((await keeper.api.post('organisations', gas({ phone: '不是电话', name: '怪单位' }))).status).toBe(
      400,
    )
  })

  it('are read by the communities of the county, changed by none of them', async () => {
    expect(await list(county.officer)).toEqual([county.water.name])
    expect((await county.officer.api.post('organisations', gas())).body.code).toBe('FORBIDDEN')
    expect(
      (await county.officer.api.patch(`organisations/${county.water.id}`, { closed: true })).body.code,
    ).toBe('FORBIDDEN')
    expect((await county.worker.api.get(`organisations?areaId=${county.county.id}`)).body.code).toBe(
      'FORBIDDEN',
    )
    const elsewhere = await addPerson(server, { memberships: [{ role: 'county_officer', areaId: 'other' }] })
    expect((await elsewhere.api.get(`organisations?areaId=${county.county.id}`)).body.code).toBe('FORBIDDEN')
  })

  it('get their staff from the county; a closed one gets none', async () => {
    const staff = { name: '抢修员', memberships: [{ role: 'utility', organisationId: county.water.id }] }
    expect((await keeper.api.post('staff', staff)).status).toBe(201)
    const wrong = { name: '抢修员', memberships: [{ role: 'property', organisationId: county.water.id }] }
    expect((await keeper.api.post('staff', wrong)).body.code).toBe('STAFF_PLACE_WRONG')
    await keeper.api.patch(`organisations/${county.water.id}`, { closed: true })
    expect((await keeper.api.post('staff', staff)).body.code).toBe('ORGANISATION_NOT_FOUND')
  })

  it('once closed are given nothing: neither by the router, nor by the desk', async () => {
    const report = await county.resident.api.post('tickets', reportBody(county))
    const owner = { party: 'organisation', organisationId: county.water.id }
    const give = { action: 'transfer', owner, reason: '主管' }
    await keeper.api.patch(`organisations/${county.water.id}`, { closed: true })
    expect((await county.officer.api.post(`tickets/${report.body.id}/actions`, give)).body.code).toBe(
      'TICKET_OWNER_INVALID',
    )
    const { lng, lat } = county.inGrid1
    const preview = await county.resident.api.get(
      `routing/preview?lng=${lng}&lat=${lat}&coord=wgs84&categoryId=${county.burstPipe}`,
    )
    expect(preview.body.emergency).toBeNull()
  })

  it('once closed keep their name on the tickets they have', async () => {
    const report = await county.resident.api.post('tickets', reportBody(county))
    const owner = { party: 'organisation', organisationId: county.water.id }
    await county.officer.api.post(`tickets/${report.body.id}/actions`, {
      action: 'transfer',
      owner,
      reason: '主管',
    })
    await keeper.api.patch(`organisations/${county.water.id}`, { closed: true })
    const { body } = await county.officer.api.get(`tickets/${report.body.id}`)
    expect(body.owner.name).toBe(county.water.name)
  })
})
