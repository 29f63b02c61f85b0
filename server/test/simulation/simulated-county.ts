import type { Role } from '@beegrid/shared'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { AreaEntity, AreaStore } from '../../src/modules/area/index.js'
import { DutyEntity, OrganisationEntity } from '../../src/modules/routing/index.js'
import { addAccount } from '../support/people.js'
import type { TestServer } from '../support/test-server.js'
import { drawCounty, type DrawnArea, type DrawnCounty } from './drawn-areas.js'

/** A county with everybody a month needs. People are ids; by area or organisation where they have one. */
export interface SimulatedCounty extends DrawnCounty {
  readonly organisations: readonly OrganisationEntity[]
  /** Officers of a desk by area, grid workers by grid, clerks by organisation. */
  readonly staff: ReadonlyMap<string, readonly string[]>
  readonly riders: readonly string[]
  readonly residents: readonly string[]
}

const SORTS = [
  ['自来水公司', 'utility', 'water'],
  ['燃气公司', 'utility', 'gas'],
  ['供电公司', 'utility', 'power'],
  ['环卫所', 'department', 'sanitation'],
  ['城管局', 'department', null],
  ['物业公司', 'property', 'property'],
] as const

const OFFICER: Partial<Record<AreaEntity['level'], Role>> = {
  county: 'county_officer',
  subdistrict: 'subdistrict_officer',
  community: 'community_officer',
}

/** Grids without any worker: their reports come to the community's desk (G07). */
const DESERTED = new Set([4, 13])
const OFFICERS = 3

class Founding {
  readonly staff = new Map<string, string[]>()

  constructor(
    private readonly server: TestServer,
    private readonly countyId: string,
  ) {}

  async person(
    name: string,
    role: Role,
    where: { areaId?: string; organisationId?: string } = {},
  ): Promise<string> {
    const { countyId } = this
    const { id } = await addAccount(this.server, {
      name,
      countyId,
      memberships: [{ role, countyId, ...where }],
    })
    const place = where.areaId ?? where.organisationId
    if (place !== undefined) this.staff.set(place, [...(this.staff.get(place) ?? []), id])
    return id
  }

  async officers({ area }: DrawnArea): Promise<void> {
    const role = OFFICER[area.level]
    for (let index = 1; role && index <= OFFICERS; index += 1)
      await this.person(`${area.name}干部${index}`, role, { areaId: area.id })
  }

  /** A holder, and in every other grid a stand-in. */
  async workers({ area }: DrawnArea, index: number): Promise<DutyEntity[]> {
    if (DESERTED.has(index)) return []
    const duties = [
      duty(await this.person(`${area.name}网格员`, 'grid_worker', { areaId: area.id }), area.id, 'holder'),
    ]
    if (index % 2 === 1) return duties
    const standIn = await this.person(`${area.name}代班`, 'grid_worker', { areaId: area.id })
    return [...duties, duty(standIn, area.id, 'standIn')]
  }

  async crowd(name: string, role: Role, count: number): Promise<string[]> {
    const ids: string[] = []
    for (let index = 1; index <= count; index += 1) ids.push(await this.person(`${name}${index}`, role))
    return ids
  }
}

function duty(userId: string, areaId: string, standing: DutyEntity['standing']): DutyEntity {
  const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
  return { id: newId(), userId, areaId, duty: 'gridResponsibility', line: null, standing, ...always }
}

async function putAreas(
  server: TestServer,
  { county, towns, communities, grids }: DrawnCounty,
): Promise<void> {
  const all = [county, ...towns, ...communities, ...grids]
  const store = server.get(AreaStore)
  await server.database.write(async (em) => {
    await insertRows(
      em,
      AreaEntity,
      all.map(({ area }) => area),
    )
    const outlines = all.map(({ area, ring }) => ({
      areaId: area.id,
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    }))
    await store.publishBoundaries(em, outlines)
  })
  await store.refresh()
}

/** Founds the county in an empty server. */
export async function foundCounty(server: TestServer): Promise<SimulatedCounty> {
  const drawn = drawCounty()
  const { county, towns, communities, grids } = drawn
  await putAreas(server, drawn)
  const founding = new Founding(server, county.area.id)
  for (const each of [county, ...towns, ...communities]) await founding.officers(each)
  const duties: DutyEntity[] = []
  for (const [index, each] of grids.entries()) duties.push(...(await founding.workers(each, index)))
  const organisations = SORTS.map(([name, kind, sort]): OrganisationEntity => ({
    ...{ id: newId(), kind, sort, name: `演练县${name}`, countyId: county.area.id, areaId: null },
    ...{ phone: null, emergencyPhone: '0515-82100002', closedAt: null },
  }))
  await server.database.write(async (em) => {
    await insertRows(em, DutyEntity, duties)
    await insertRows(em, OrganisationEntity, organisations)
  })
  for (const { id, kind, name } of organisations)
    for (const index of [1, 2]) await founding.person(`${name}${index}`, kind, { organisationId: id })
  return {
    ...{ ...drawn, organisations, staff: founding.staff },
    riders: await founding.crowd('骑手', 'part_time_grid_worker', 16),
    residents: await founding.crowd('居民', 'resident', 40),
  }
}
