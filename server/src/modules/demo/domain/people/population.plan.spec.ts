import { DemoRandom } from '../random.util.js'
import { planWorld } from '../world/world.plan.js'
import { planPopulation } from './population.plan.js'

const world = planWorld()
const staff = planPopulation(world, new DemoRandom('beegrid/people'))
const townCodes = new Set(world.basemaps.keys())
const person = (name: string): (typeof staff.people)[number] | undefined =>
  staff.people.find((each) => each.name === name)
const withRole = (role: string, county: string): typeof staff.people =>
  staff.people.filter(
    (each) => each.countyCode.startsWith(county) && each.memberships.some((held) => held.role === role),
  )
const areasOf = (name: string): (string | null)[] =>
  person(name)?.memberships.map((held) => held.areaCode) ?? []

describe('the people of the demo world', () => {
  it('has 137 grid workers in 射阳’s town and over 420 in 建湖, and over 80 riders there', () => {
    const inTown = withRole('grid_worker', '320924').filter((each) =>
      each.memberships.some((held) => townCodes.has(held.areaCode?.slice(0, 12) ?? '')),
    )
    expect(inTown).toHaveLength(137)
    expect(withRole('grid_worker', '320925').length).toBeGreaterThanOrEqual(420)
    expect(withRole('part_time_grid_worker', '320925').length).toBeGreaterThanOrEqual(80)
  })

  it('gives every grid somebody who answers for it, and a grid worker nothing but grids', () => {
    const answered = new Set(
      staff.duties.filter((each) => each.standing === 'holder').map((each) => each.areaCode),
    )
    const grids = world.areas.filter((area) => area.level === 'grid').map((area) => area.code)
    expect(grids.filter((code) => !answered.has(code))).toEqual([])
    const held = staff.people.flatMap((each) => each.memberships).filter(({ role }) => role === 'grid_worker')
    expect(held.filter(({ areaCode }) => areaCode?.length !== 15)).toEqual([])
  })

  it('mans the desk of every community, town and county at every hour', () => {
    for (const area of world.areas.filter(({ level }) => level !== 'grid')) {
      const days = staff.duties
        .filter(
          (each) => each.areaCode === area.code && each.duty === 'dutyOfficer' && each.toMinute === 1440,
        )
        .reduce((sum, each) => sum | each.weekdays, 0)
      expect([area.name, days]).toEqual([area.name, 127])
    }
  })

  it('keeps 陈小满 on duty in 建华园网格 at every hour, and never away', () => {
    const grid = world.areas.find((area) => area.name === '建华园网格')
    const key = person('陈小满')?.key
    const duty = staff.duties.filter((each) => each.areaCode === grid?.code)
    expect(duty).toEqual([
      expect.objectContaining({
        personKey: key,
        weekdays: 127,
        fromMinute: 0,
        toMinute: 1440,
        standing: 'holder',
      }),
    ])
    expect(staff.absences.some((each) => each.personKey === key)).toBe(false)
    expect(person('陈小满')?.listed).toBe(0)
  })

  it('lists accounts of every role the story needs, one a pure resident', () => {
    const listed = staff.people.filter((each) => each.listed !== null)
    expect(new Set(listed.map((each) => each.listed)).size).toBe(listed.length)
    const roles = new Set(listed.flatMap((each) => each.memberships.map((held) => held.role)))
    expect([...roles].sort()).toEqual(
      [
        ...[
          'community_officer',
          'county_officer',
          'department',
          'grid_worker',
          'liaison',
          'mediator',
          'part_time_grid_worker',
        ],
        ...['property', 'resident', 'subdistrict_officer', 'utility'],
      ].sort(),
    )
    expect(person('王桂芳')?.memberships).toMatchObject([{ role: 'resident', areaCode: '320924100001' }])
    expect(areasOf('李文静')).toEqual(['320924100001'])
    expect(areasOf('周小磊')).toEqual(['320924100001', '320924100001'])
  })

  it('has nobody who is called like a person in the newspaper report', () => {
    const given = /(?:^.(?:阳|霞|岗|瑞兰|长明|佳卉|彩霞|星星|建卫|启斌|红梅|华)$)/
    expect(staff.people.filter(({ name }) => given.test(name)).map(({ name }) => name)).toEqual([])
  })

  it('gives nobody a number that could be somebody’s, or an emergency number’s', () => {
    expect(staff.people.every(({ phone }) => /^164\d{8}$/.test(phone))).toBe(true)
    expect(new Set(staff.people.map(({ phone }) => phone)).size).toBe(staff.people.length)
    expect(staff.organisations.every(({ phone }) => /^0515-8210-\d{4}$/.test(phone))).toBe(true)
  })

  it('puts the compounds of the towns under contract with a company of their community', () => {
    const house = world.places.find((place) => place.name === '建华园2号楼')
    const company = staff.organisations.find(({ key }) => key === staff.contracts.get(house?.key ?? ''))
    expect(company).toMatchObject({ kind: 'property', areaCode: '320924100001' })
    expect(staff.organisations.filter(({ sort }) => sort === 'water')).toHaveLength(3)
    const keys = new Set(staff.people.flatMap((each) => each.memberships.map((held) => held.organisationKey)))
    const without = staff.organisations.filter(({ key }) => !keys.has(key))
    expect(without.every(({ name }) => name.endsWith('路灯管理所'))).toBe(true)
    expect(without).toHaveLength(3)
  })
})
