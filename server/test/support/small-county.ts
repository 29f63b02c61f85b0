import type { AreaLevel, LngLat, Role } from '@beegrid/shared'
import { insertRows } from '../../src/core/database/index.js'
import { newId } from '../../src/core/ids/index.js'
import { AreaEntity, AreaStore, PlaceEntity } from '../../src/modules/area/index.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { DutyEntity, OrganisationEntity } from '../../src/modules/routing/index.js'
import { addPerson, type Person } from './people.js'
import type { TestServer } from './test-server.js'

/** Lower-left corner of the county, WGS 84; each grid is a square of 0.01°, about 0.93 × 1.11 km. */
const CORNER: LngLat = { lng: 120.2, lat: 33.7 }
const SIDE = 0.01

interface Box {
  readonly from: LngLat
  readonly to: LngLat
}

interface NewArea {
  readonly level: AreaLevel
  readonly code: string
  readonly name: string
  readonly parent?: AreaEntity
  readonly box: Box
}

/**
 * A county of one town, two communities side by side and two grids each, with everybody the main story needs. Grid 1 of
 * community A has a worker and a stand-in; grid 2 has nobody.
 */
export interface SmallCounty {
  readonly county: AreaEntity
  readonly town: AreaEntity
  readonly communityA: AreaEntity
  readonly communityB: AreaEntity
  readonly grid1: AreaEntity
  readonly grid2: AreaEntity
  readonly gridB: AreaEntity
  readonly building: PlaceEntity
  readonly water: OrganisationEntity
  readonly rider: Person
  readonly resident: Person
  readonly stranger: Person
  readonly worker: Person
  readonly standIn: Person
  readonly officer: Person
  readonly officer2: Person
  readonly officerB: Person
  readonly townOfficer: Person
  readonly countyOfficer: Person
  readonly plumber: Person
  readonly burstPipe: string
  /** A point well inside grid 1. */
  readonly inGrid1: LngLat
  readonly inGrid2: LngLat
  readonly inGridB: LngLat
}

/** A box of so many sides: x and y of its corner, width and height. */
const boxOf = (...[x, y, width, height]: readonly [number, number, number, number]): Box => ({
  from: { lng: CORNER.lng + x * SIDE, lat: CORNER.lat + y * SIDE },
  to: { lng: CORNER.lng + (x + width) * SIDE, lat: CORNER.lat + (y + height) * SIDE },
})

const centreOf = ({ from, to }: Box): LngLat => ({
  lng: (from.lng + to.lng) / 2,
  lat: (from.lat + to.lat) / 2,
})

const outline = ({ from, to }: Box): [number, number][] => [
  [from.lng, from.lat],
  [to.lng, from.lat],
  [to.lng, to.lat],
  [from.lng, to.lat],
  [from.lng, from.lat],
]

function areaRow({ level, code, name, parent, box }: NewArea): AreaEntity {
  const id = newId()
  const above = (column: 'subdistrictId' | 'communityId', own: AreaLevel): string | null =>
    level === own ? id : (parent?.[column] ?? null)
  return {
    id,
    code,
    name,
    shortName: name,
    level,
    layer: 'ordinary',
    parentId: parent?.id ?? null,
    countyId: parent?.countyId ?? id,
    subdistrictId: above('subdistrictId', 'subdistrict'),
    communityId: above('communityId', 'community'),
    status: 'active',
    ...centreOf(box),
    phone: null,
  }
}

interface Drawn {
  readonly area: AreaEntity
  readonly box: Box
}

function drawAreas(): Record<
  'county' | 'town' | 'communityA' | 'communityB' | 'grid1' | 'grid2' | 'gridB' | 'gridB2',
  Drawn
> {
  const draw = (area: NewArea): Drawn => ({ area: areaRow(area), box: area.box })
  const county = draw({ level: 'county', code: '320999', name: '试验县', box: boxOf(-1, -1, 6, 4) })
  const town = draw({
    level: 'subdistrict',
    code: '320999100000',
    name: '试验镇',
    parent: county.area,
    box: boxOf(0, 0, 4, 1),
  })
  const community = (code: string, name: string, x: number): Drawn =>
    draw({ level: 'community', code, name, parent: town.area, box: boxOf(x, 0, 2, 1) })
  const communityA = community('320999100001', '甲社区', 0)
  const communityB = community('320999100002', '乙社区', 2)
  const grid = (code: string, name: string, x: number): Drawn => {
    const parent = x < 2 ? communityA.area : communityB.area
    return draw({ level: 'grid', code, name, parent, box: boxOf(x, 0, 1, 1) })
  }
  return {
    county,
    town,
    communityA,
    communityB,
    grid1: grid('320999100001001', '一号网格', 0),
    grid2: grid('320999100001002', '二号网格', 1),
    gridB: grid('320999100002001', '三号网格', 2),
    gridB2: grid('320999100002002', '四号网格', 3),
  }
}

function dutyRow(userId: string, areaId: string, standing: 'holder' | 'standIn'): DutyEntity {
  const always = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null }
  return { id: newId(), userId, areaId, duty: 'gridResponsibility', line: null, standing, ...always }
}

/** Builds the county in an empty server. */
export async function addSmallCounty(server: TestServer): Promise<SmallCounty> {
  const drawn = drawAreas()
  const { county, town, communityA, communityB, grid1, grid2, gridB } = drawn
  const store = server.get(AreaStore)
  const at = centreOf(grid1.box)
  const water: OrganisationEntity = {
    ...{ id: newId(), kind: 'utility', sort: 'water', name: '试验县自来水公司' },
    ...{
      countyId: county.area.id,
      areaId: null,
      phone: '0515-82100001',
      emergencyPhone: '0515-82100002',
      closedAt: null,
    },
  }
  const building: PlaceEntity = {
    ...{ id: newId(), kind: 'building', parentId: null, areaId: grid1.area.id, name: '建华园 2 号楼' },
    ...{ address: '试验镇甲社区建华园 2 号楼', key: 'Ab3kQ9', areaChosen: false, status: 'active', ...at },
  }
  await server.database.write(async (em) => {
    const all = Object.values(drawn)
    await insertRows(
      em,
      AreaEntity,
      all.map(({ area }) => area),
    )
    await store.publishBoundaries(
      em,
      all.map(({ area, box }) => ({
        areaId: area.id,
        geometry: { type: 'Polygon' as const, coordinates: [outline(box)] },
      })),
    )
    await insertRows(em, OrganisationEntity, [water])
    await insertRows(em, PlaceEntity, [building])
  })
  const countyId = county.area.id
  const person = (
    name: string,
    role: Role,
    where: { areaId?: string; organisationId?: string } = {},
  ): Promise<Person> => addPerson(server, { name, countyId, memberships: [{ role, countyId, ...where }] })
  const people = {
    rider: await person('周骑手', 'part_time_grid_worker', { areaId: communityA.area.id }),
    resident: await person('王居民', 'resident'),
    stranger: await person('路过者', 'resident'),
    worker: await person('陈网格', 'grid_worker', { areaId: grid1.area.id }),
    standIn: await person('代班员', 'grid_worker', { areaId: grid1.area.id }),
    officer: await person('李社区', 'community_officer', { areaId: communityA.area.id }),
    officer2: await person('赵社区', 'community_officer', { areaId: communityA.area.id }),
    officerB: await person('乙社区员', 'community_officer', { areaId: communityB.area.id }),
    townOfficer: await person('镇干部', 'subdistrict_officer', { areaId: town.area.id }),
    countyOfficer: await person('县值班', 'county_officer', { areaId: countyId }),
    plumber: await person('水务员', 'utility', { organisationId: water.id }),
  }
  await server.database.write((em) =>
    insertRows(em, DutyEntity, [
      dutyRow(people.worker.id, grid1.area.id, 'holder'),
      dutyRow(people.standIn.id, grid1.area.id, 'standIn'),
    ]),
  )
  await store.refresh()
  const burstPipe = server.get(CategoryDirectory).byCode('0501')?.id ?? ''
  return {
    county: county.area,
    town: town.area,
    communityA: communityA.area,
    communityB: communityB.area,
    grid1: grid1.area,
    grid2: grid2.area,
    gridB: gridB.area,
    building,
    water,
    ...people,
    burstPipe,
    inGrid1: at,
    inGrid2: centreOf(grid2.box),
    inGridB: centreOf(gridB.box),
  }
}

/** The body of a burst pipe's report in grid 1, or as told. */
export function reportBody(county: SmallCounty, rest: object = {}): object {
  return {
    kind: 'hazard',
    categoryId: county.burstPipe,
    description: '水管破裂，楼道地上都是水',
    location: { ...county.inGrid1, coord: 'wgs84', accuracy: 8 },
    ...rest,
  }
}
