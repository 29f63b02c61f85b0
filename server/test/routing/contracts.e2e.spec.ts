import type { LngLat } from '@beegrid/shared'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import type { PlaceView } from '../../src/modules/area/http/place.dto.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { OrganisationEntity } from '../../src/modules/routing/index.js'
import type { ContractPageView, ContractView } from '../../src/modules/routing/http/contract.dto.js'
import { answerOf, type Answer } from '../support/answer.js'
import { DAY } from '../support/manual-clock.js'
import { addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** The manual clock stands at 16:00 of 22 November 2026 in Shanghai. */
describe('property contracts', () => {
  let server: TestServer
  let county: SmallCounty
  let company: OrganisationEntity
  let other: OrganisationEntity
  let manager: Person
  let compound: PlaceView
  let second: PlaceView

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    const property = (name: string): OrganisationEntity => ({
      ...county.water,
      ...{ id: newId(), kind: 'property', sort: 'property', name },
    })
    company = property('安居物业')
    other = property('宜家物业')
    await server.database.write((em) => insertRows(em, OrganisationEntity, [company, other]))
    manager = await addPerson(server, { memberships: [{ role: 'property', organisationId: company.id }] })
    await addPerson(server, { memberships: [{ role: 'property', organisationId: other.id }] })
    compound = await place('河畔苑', 'compound')
    second = await place('桃园', 'compound', {
      at: { lng: county.inGrid2.lng + 0.001, lat: county.inGrid2.lat },
    })
  })

  afterEach(() => server.stop())

  const place = async (
    name: string,
    kind: string,
    { at = county.inGrid2, parentId }: { at?: LngLat; parentId?: string } = {},
  ): Promise<PlaceView> => {
    const body = { name, kind, location: { ...at, coord: 'wgs84' }, ...(parentId && { parentId }) }
    return (await answerOf<PlaceView>(county.officer.api.post('places', body))).body
  }
  const sign = (rest: object = {}, by: Person = county.officer): Promise<Answer<ContractView>> =>
    answerOf<ContractView>(
      by.api.post('contracts', {
        ...{ organisationId: company.id, placeIds: [compound.id], from: '2026-01-01', to: '2026-12-31' },
        ...rest,
      }),
    )
  const change = (id: string, body: object, by: Person = county.officer): Promise<Answer<ContractView>> =>
    answerOf<ContractView>(by.api.patch(`contracts/${id}`, body))
  const lightOut = (): string => server.get(CategoryDirectory).byCode('9996')?.id ?? ''
  const report = (placeCode: string, by = county.rider): Promise<SeenTicket> =>
    reported(county, { location: undefined, placeCode, categoryId: lightOut() }, by)

  it('send what is the property company’s to the one whose contract runs, by a code alone', async () => {
    const building = await place('河畔苑1号楼', 'building', { parentId: compound.id })
    const unit = await place('1单元', 'unit', { parentId: building.id })
    await sign()
    for (const { key } of [compound, building, unit])
      expect((await report(key)).owner).toMatchObject({ kind: 'organisation', name: '安居物业' })
  })

  it('that have ended leave the matter to the grid, even with the neighbour’s still running', async () => {
    await sign({ to: '2026-11-21' })
    await sign({ organisationId: other.id, placeIds: [second.id] })
    expect((await report(compound.key)).owner.kind).not.toBe('organisation')
    const at = { ...county.inGrid2, coord: 'wgs84', accuracy: 5 }
    const near = await reported(county, { location: at, categoryId: lightOut() })
    expect(near.owner.kind).not.toBe('organisation')
    expect((await report(second.key)).owner.name).toBe('宜家物业')
  })

  it('hold to the end of their last day in Shanghai, and the next one begins', async () => {
    await sign({ to: '2026-11-22' })
    await sign({ organisationId: other.id, from: '2026-11-23', to: undefined })
    expect((await report(compound.key)).owner.name).toBe('安居物业')
    server.clock.time += DAY
    const tomorrow = await signInAs(server, county.rider)
    expect((await report(compound.key, tomorrow)).owner.name).toBe('宜家物业')
  })

  it('may serve several compounds, but a compound has one on any day', async () => {
    const both = await sign({ placeIds: [compound.id, second.id] })
    expect(both).toMatchObject({ status: 201, body: { state: 'inForce', organisationName: '安居物业' } })
    expect(both.body.places.map(({ name }) => name).sort()).toEqual(['桃园', '河畔苑'])
    const clash = await sign({
      organisationId: other.id,
      placeIds: [second.id],
      from: '2026-12-31',
      to: undefined,
    })
    expect(clash).toMatchObject({ status: 409, body: { code: 'CONTRACT_OVERLAP', placeId: second.id } })
    const after = await sign({
      organisationId: other.id,
      placeIds: [second.id],
      from: '2027-01-01',
      to: undefined,
    })
    expect(after).toMatchObject({ status: 201, body: { state: 'future', to: null } })
    expect(await change(both.body.id, { openEnded: true })).toMatchObject({
      body: { code: 'CONTRACT_OVERLAP' },
    })
    expect(await change(both.body.id, { placeIds: [compound.id], openEnded: true })).toMatchObject({
      status: 200,
      body: { to: null, places: [{ name: '河畔苑' }] },
    })
  })

  it('of two signed for one compound at the same moment one stands', async () => {
    const answers = await Promise.all([sign(), sign({ organisationId: other.id }), sign()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  it('are for compounds of one’s own, and for a property company of the county', async () => {
    const building = await place('河畔苑1号楼', 'building', { parentId: compound.id })
    const station = await place('暖心驿站', 'station')
    const code = async (answer: Promise<Answer<ContractView>>): Promise<unknown> => {
      const { status, body } = await answer
      return [status, body.code]
    }
    expect(await code(sign({}, county.officerB))).toEqual([403, 'FORBIDDEN'])
    expect(await code(sign({}, county.resident))).toEqual([403, 'FORBIDDEN'])
    expect(await code(sign({ placeIds: [building.id] }))).toEqual([400, 'CONTRACT_PLACE_WRONG'])
    expect(await code(sign({ placeIds: [station.id] }))).toEqual([400, 'CONTRACT_PLACE_WRONG'])
    expect(await code(sign({ placeIds: [] }))).toEqual([400, 'CONTRACT_PLACE_WRONG'])
    expect(await code(sign({ organisationId: county.water.id }))).toEqual([400, 'CONTRACT_COMPANY_WRONG'])
    expect(await code(sign({ from: '2026-12-31', to: '2026-01-01' }))).toEqual([400, 'CONTRACT_DAYS_WRONG'])
    expect(await code(sign({ from: '22.11.2026' }))).toEqual([400, 'VALIDATION_FAILED'])
    const signed = await sign()
    expect(await code(change(signed.body.id, { note: 'x' }, county.officerB))).toEqual([403, 'FORBIDDEN'])
    expect(await code(change(newId(), { note: 'x' }))).toEqual([404, 'NOT_FOUND'])
  })

  it('are read by those who keep the compounds, and by the company its own', async () => {
    await sign({ to: '2026-06-30' })
    await sign({ from: '2026-07-01', to: undefined, note: '三年一签' })
    const list = (query: string, by: Person = county.officer): Promise<Answer<ContractPageView>> =>
      answerOf<ContractPageView>(by.api.get(`contracts?${query}`))
    const all = await list(`areaId=${county.communityA.id}`)
    expect(all.body.items.map(({ state }) => state)).toEqual(['inForce', 'ended'])
    const one = await list(
      `areaId=${county.county.id}&placeId=${compound.id}&state=inForce`,
      county.countyOfficer,
    )
    expect(one.body.items).toMatchObject([{ note: '三年一签', from: '2026-07-01', to: null }])
    expect((await list(`areaId=${county.communityB.id}`, county.officerB)).body.items).toEqual([])
    expect((await list(`areaId=${county.communityA.id}`, county.officerB)).status).toBe(403)
    const own = await list(`organisationId=${company.id}&limit=1`, manager)
    expect(own.body.items).toHaveLength(1)
    expect(
      (await list(`organisationId=${company.id}&cursor=${own.body.nextCursor}`, manager)).body.items,
    ).toHaveLength(1)
    expect((await list(`organisationId=${other.id}`, manager)).status).toBe(403)
  })
})
