import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import {
  AbsenceEntity,
  ContractEntity,
  ContractPlaceEntity,
  DutyEntity,
  OrganisationEntity,
  Router,
  type RouteDecision,
} from '../../src/modules/routing/index.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { MembershipEntity, UserEntity } from '../../src/modules/identity/index.js'
import type { HereView, MyDutiesView, PreviewView } from '../../src/modules/routing/http/routing.dto.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const HOUR = 3_600_000

describe('routing', () => {
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterEach(() => server.stop())

  type Asked = Parameters<Router['route']>[1]

  const route = (asked: Partial<Asked> = {}): Promise<RouteDecision> => {
    const router = server.get(Router)
    const point = asked.areaId === undefined && asked.placeId === undefined ? { point: county.inGrid1 } : {}
    return server.database.write((em) =>
      router.route(em, { categoryId: county.burstPipe, now: server.clock.now(), ...point, ...asked }),
    )
  }

  const away = (person: Person): Promise<void> => {
    const [fromAt, toAt] = [server.clock.now() - HOUR, server.clock.now() + HOUR]
    const absence: AbsenceEntity = { id: newId(), userId: person.id, fromAt, toAt, reason: '年休假' }
    return server.database.write((em) => insertRows(em, AbsenceEntity, [absence]))
  }

  const disable = async (person: Person): Promise<void> => {
    await server.database.write((em) => em.update(UserEntity, { id: person.id }, { status: 'disabled' }))
  }

  const dismiss = async (person: Person): Promise<void> => {
    await server.database.write((em) =>
      em.update(MembershipEntity, { userId: person.id }, { validTo: server.clock.now() - 1 }),
    )
  }

  const duty = (person: Person, areaId: string, rest: Partial<DutyEntity> = {}): Promise<void> => {
    const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
    const row: DutyEntity = {
      ...{ id: newId(), userId: person.id, areaId, duty: 'dutyOfficer', line: null, standing: 'holder' },
      ...always,
      ...rest,
    }
    return server.database.write((em) => insertRows(em, DutyEntity, [row]))
  }

  it('gives a burst pipe to the grid worker on duty, and says so in one sentence', async () => {
    const decision = await route()
    expect(decision).toMatchObject({
      owner: { party: 'post', areaId: county.grid1.id, duty: 'gridResponsibility', userId: county.worker.id },
      assists: [],
      informs: [{ party: 'desk', areaId: county.communityA.id, level: 'community' }],
      areas: {
        gridId: county.grid1.id,
        communityId: county.communityA.id,
        subdistrictId: county.town.id,
        countyId: county.county.id,
      },
      reason: 'gridHolder',
      candidates: [],
    })
    expect(decision.sentence.zh).toMatch(/^位置在一号网格内，离边界 \d+ 米；陈网格今天当班$/)
    expect(decision.rosterFacts[0]).toContain(`user=${county.worker.id} onDuty`)
    expect(decision.boundaryVersion).toBeGreaterThan(0)
  })

  it('G07 on leave → the stand-in, then the community’s desk, then the town’s, then the county’s', async () => {
    await away(county.worker)
    const standIn = await route()
    expect(standIn.owner).toMatchObject({ party: 'post', userId: county.standIn.id })
    expect(standIn.sentence.zh).toMatch(/；陈网格请假，代班员代班$/)
    await away(county.standIn)
    const community = await route()
    expect(community.owner).toEqual({ party: 'desk', areaId: county.communityA.id, level: 'community' })
    expect(community.reason).toBe('communityDesk')
    await disable(county.officer)
    await dismiss(county.officer2)
    expect((await route()).owner).toEqual({ party: 'desk', areaId: county.town.id, level: 'subdistrict' })
    await disable(county.townOfficer)
    expect((await route()).owner).toEqual({ party: 'desk', areaId: county.county.id, level: 'county' })
    await disable(county.countyOfficer)
    const last = await route()
    expect(last.owner).toEqual({ party: 'desk', areaId: county.county.id, level: 'county' })
    expect(last.reason).toBe('countyDesk')
  })

  it('G07 a disabled or dismissed holder is passed over', async () => {
    await disable(county.worker)
    expect((await route()).owner).toMatchObject({ userId: county.standIn.id })
    await dismiss(county.standIn)
    expect((await route()).owner).toMatchObject({ party: 'desk', level: 'community' })
  })

  it('G07 a grid with nobody goes to the officer on duty at the community’s desk', async () => {
    await duty(county.officer2, county.communityA.id)
    const decision = await route({ point: county.inGrid2 })
    expect(decision.owner).toEqual({
      party: 'desk',
      areaId: county.communityA.id,
      level: 'community',
      userId: county.officer2.id,
    })
    expect(decision.sentence.zh).toContain('网格此时无人接手，由甲社区值班的赵社区安排')
    expect(decision.informs).toEqual([])
    // Where a town has an officer on duty and the community nobody at all, it passes to the town.
    await duty(county.townOfficer, county.town.id)
    await disable(county.officerB)
    expect((await route({ point: county.inGridB })).owner).toMatchObject({
      level: 'subdistrict',
      userId: county.townOfficer.id,
    })
  })

  it('G07 outside the hours of a shift the grid has nobody', async () => {
    await server.database.write(async (em) => {
      await em.update(DutyEntity, { areaId: county.grid1.id }, { fromMinute: 480, toMinute: 1080 })
    })
    server.clock.time = Date.parse('2026-11-22T17:59:00+08:00')
    expect((await route()).owner.party).toBe('post')
    server.clock.time = Date.parse('2026-11-22T18:00:00+08:00')
    expect((await route()).owner.party).toBe('desk')
  })

  it('a duty of community business covers no grid', async () => {
    await duty(county.officer, county.grid2.id, { duty: 'communityBusiness', line: '民政' })
    expect((await route({ point: county.inGrid2 })).owner.party).toBe('desk')
  })

  it('asks another owner after a refusal, and after two the desk', async () => {
    const first = await route()
    const second = await route({ exclude: [first.owner] })
    expect(second.owner).toMatchObject({ party: 'post', userId: county.standIn.id })
    expect(second.sentence.zh).toContain('陈网格已退回，代班员代班')
    const third = await route({ exclude: [first.owner, second.owner] })
    expect(third.owner).toMatchObject({ party: 'desk', areaId: county.communityA.id })
    const fourth = await route({ exclude: [first.owner, third.owner] })
    expect(fourth.owner).toMatchObject({ party: 'desk', areaId: county.town.id })
    const twoPosts = [
      first.owner,
      { party: 'post', areaId: county.grid1.id, duty: 'gridResponsibility', userId: 'x' } as const,
    ]
    expect((await route({ exclude: twoPosts })).owner.party).toBe('desk')
  })

  it('sends some categories straight to their organisation, with the grid worker beside it', async () => {
    const gas: OrganisationEntity = { ...county.water, id: newId(), sort: 'gas', name: '试验县燃气公司' }
    await server.database.write((em) => insertRows(em, OrganisationEntity, [gas]))
    const categoryId = server.get(CategoryDirectory).byCode('0502')?.id ?? ''
    const unstaffed = await route({ categoryId })
    expect(unstaffed.owner).toMatchObject({ party: 'post', userId: county.worker.id })
    await addPerson(server, { name: '燃气员', memberships: [{ role: 'utility', organisationId: gas.id }] })
    const direct = await route({ categoryId })
    expect(direct).toMatchObject({
      owner: { party: 'organisation', organisationId: gas.id },
      assists: [{ party: 'post', userId: county.worker.id }],
      reason: 'directOrganisation',
    })
    expect(direct.sentence.zh).toContain('这类问题直接派给试验县燃气公司，陈网格协助')
    expect((await route({ categoryId, exclude: [direct.owner] })).owner).toMatchObject({
      userId: county.worker.id,
    })
  })

  it('sends what is the property company’s to the one under contract at the place', async () => {
    const property: OrganisationEntity = {
      ...county.water,
      id: newId(),
      kind: 'property',
      sort: 'property',
      name: '安居物业',
    }
    await server.database.write((em) => insertRows(em, OrganisationEntity, [property]))
    await addPerson(server, { memberships: [{ role: 'property', organisationId: property.id }] })
    const categoryId = server.get(CategoryDirectory).byCode('9996')?.id ?? ''
    expect((await route({ categoryId })).owner.party).toBe('post')
    await server.database.write(async (em) => {
      const contract = { id: newId(), organisationId: property.id, countyId: county.county.id, note: '' }
      const days = { fromDay: '2026-01-01', toDay: null, createdAt: 0 }
      await insertRows(em, ContractEntity, [{ ...contract, ...days }])
      await insertRows(em, ContractPlaceEntity, [{ contractId: contract.id, placeId: county.building.id }])
    })
    expect((await route({ categoryId })).owner).toEqual({
      party: 'organisation',
      organisationId: property.id,
    })
    expect((await route({ categoryId, placeId: county.building.id })).owner.party).toBe('organisation')
    expect((await route({ categoryId, point: county.inGridB })).owner.party).toBe('desk')
  })

  it('knows the place from a code on the wall or a chosen area, with no position at all', async () => {
    const byCode = await route({ placeId: county.building.id })
    expect(byCode.owner).toMatchObject({ userId: county.worker.id })
    expect(byCode.sentence.zh).toBe('地点码指向建华园 2 号楼，属一号网格；陈网格今天当班')
    const byArea = await route({ areaId: county.communityB.id })
    expect(byArea.owner).toEqual({ party: 'desk', areaId: county.communityB.id, level: 'community' })
    expect(byArea.areas.gridId).toBeUndefined()
    await expect(route({ areaId: 'nobody' })).rejects.toMatchObject({ code: 'AREA_NOT_FOUND' })
    await expect(route({ placeId: 'nobody' })).rejects.toMatchObject({ code: 'PLACE_NOT_FOUND' })
    await expect(route({ point: { lng: 0, lat: 0 } })).rejects.toMatchObject({ code: 'LOCATION_NULL_ISLAND' })
  })

  it('G06 in a gap the nearest grid’s worker has it, outside every grid the desk, with the reason on record', async () => {
    const gap = await route({ point: { lng: 120.205, lat: 33.699 } })
    expect(gap.owner).toMatchObject({ userId: county.worker.id })
    expect(gap.sentence.zh).toMatch(/^位置不在任何网格内，最近的一号网格相距 \d+ 米；/)
    const nowhere = await route({ point: { lng: 120.205, lat: 33.695 } })
    expect(nowhere.owner).toMatchObject({ party: 'desk', level: 'county' })
    expect(nowhere.sentence.zh).toBe('位置在试验县，附近没有网格；由试验县安排')
    expect(nowhere.reason).toBe('countyDesk')
  })

  describe('over HTTP', () => {
    const preview = (query: string): Promise<Answer<PreviewView>> =>
      answerOf<PreviewView>(county.resident.api.get(`routing/preview?${query}`))
    const here = (query: string): Promise<Answer<HereView>> =>
      answerOf<HereView>(county.resident.api.get(`areas/here?${query}`))
    const at = ({ lng, lat }: { lng: number; lat: number }): string => `lng=${lng}&lat=${lat}&coord=wgs84`

    it('shows before sending who will get it, until when, and the utility’s line', async () => {
      const { status, body } = await preview(
        `${at(county.inGrid1)}&accuracy=8&categoryId=${county.burstPipe}`,
      )
      expect(status).toBe(200)
      expect(body).toMatchObject({
        reason: 'gridHolder',
        owner: { kind: 'post', name: '陈网格', post: '一号网格员' },
        acceptMinutes: 15,
        acceptBy: new Date(server.clock.now() + 15 * 60_000).toISOString(),
        emergency: { name: '试验县自来水公司', phone: '0515-82100002' },
      })
      const english = await answerOf<PreviewView>(
        county.resident.api.get('routing/preview?placeCode=Ab3kQ9').set('accept-language', 'en'),
      )
      expect(english.body.sentence).toBe(
        'The code stands for 建华园 2 号楼 in 一号网格; 陈网格 is on duty today',
      )
      expect(english.body.owner.post).toBe('Grid worker of 一号网格')
      expect(english.body.emergency).toBeNull()
    })

    it('refuses a preview without a place, or of what does not exist', async () => {
      const answers: [string, number, string][] = [
        ['', 400, 'LOCATION_REQUIRED'],
        ['lng=120.2&coord=wgs84', 400, 'LOCATION_REQUIRED'],
        ['lng=120.205&lat=33.705', 400, 'COORD_REQUIRED'],
        ['placeCode=nobody', 400, 'PLACE_NOT_FOUND'],
        [`${at(county.inGrid1)}&categoryId=nobody`, 400, 'CATEGORY_NOT_FOUND'],
        ['areaId=nobody', 404, 'AREA_NOT_FOUND'],
        [`${at(county.inGrid1)}&exclude=x`, 400, 'VALIDATION_FAILED'],
      ]
      for (const [query, status, code] of answers) {
        const answer = await preview(query)
        expect([query, answer.status, answer.body.code]).toEqual([query, status, code])
      }
    })

    it('tells where one stands and whom to call there', async () => {
      await server.database.write((em) =>
        em.update(UserEntity, { id: county.worker.id }, { phone: '13800000001' }),
      )
      const { body } = await here(at(county.inGrid1))
      expect(body).toMatchObject({
        grid: { id: county.grid1.id, name: '一号网格' },
        community: { name: '甲社区' },
        worker: {
          name: '陈网格',
          phone: '13800000001',
          standing: 'holder',
          until: '2026-11-22T16:00:00.000Z',
        },
      })
      expect((await here(at(county.inGrid2))).body).toMatchObject({
        worker: null,
        desk: { name: '甲社区' },
      })
      expect((await here('lng=120.205&lat=33.705')).body.code).toBe('COORD_REQUIRED')
    })

    it('tells one’s own duties and the end of the shift', async () => {
      const { body } = await answerOf<MyDutiesView>(county.worker.api.get('duties/mine'))
      expect(body.items).toEqual([
        {
          areaId: county.grid1.id,
          areaName: '一号网格',
          duty: 'gridResponsibility',
          standing: 'holder',
          state: 'onDuty',
          until: '2026-11-22T16:00:00.000Z',
        },
      ])
      expect((await answerOf(county.resident.api.get('duties/mine'))).body).toEqual({ items: [] })
    })
  })
})
