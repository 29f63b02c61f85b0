import type { CommunityGround } from '../world/world.plan.js'
import type { PlacePlan } from '../world/place.plan.js'
import { PROPERTY_BRANDS } from '../words/person-names.words.js'
import { forOrganisation, type Register } from './register.plan.js'
import type { OrganisationPlan } from './staff.plan.js'

type Sketch = readonly [
  suffix: string,
  kind: OrganisationPlan['kind'],
  sort: OrganisationPlan['sort'],
  listed?: number,
]

/** Utilities and departments that each county has; only 射阳's water company and housing office are on the list. */
const COUNTY_WIDE: readonly Sketch[] = [
  ['自来水公司', 'utility', 'water', 9],
  ['燃气公司', 'utility', 'gas'],
  ['供电公司', 'utility', 'power'],
  ['环境卫生管理所', 'department', 'sanitation'],
  ['排水管理所', 'department', 'drainage'],
  ['交警大队', 'department', 'traffic_police'],
  ['住建局', 'department', null, 10],
  ['城管局', 'department', null],
]

const LISTED_COUNTY = '320924000000'
const LISTED_COMMUNITY = '320924100001'
const LISTED_PROPERTY = 11

/** 0515 is Yancheng's code; the rest is clearly made up. */
const phone = (county: string, serial: number): string =>
  `0515-8210-${String(Number(county.slice(4, 6)) * 100 + serial).padStart(4, '0')}`

function addOrganisation(register: Register, plan: OrganisationPlan, listed: number | undefined): void {
  register.organisations.push(plan)
  register.enter([forOrganisation(plan.kind, plan.key)], listed === undefined ? {} : { listed })
}

export function addCountyOrganisations(register: Register, countyName: string): void {
  const { countyCode } = register
  COUNTY_WIDE.forEach(([suffix, kind, sort, listed], i) => {
    const key = `${countyCode}/${suffix}`
    const emergencyPhone = kind === 'utility' ? phone(countyCode, i + 51) : null
    const line = { phone: phone(countyCode, i + 1), emergencyPhone }
    const plan = { key, kind, sort, name: `${countyName}${suffix}`, countyCode, areaCode: null, ...line }
    addOrganisation(register, plan, countyCode === LISTED_COUNTY ? listed : undefined)
  })
}

/** One property company for a town community; it has the compounds under contract. */
export function addProperty(register: Register, ground: CommunityGround, places: readonly PlacePlan[]): void {
  const { countyCode } = register
  const { code, shortName } = ground.division
  const serial = register.organisations.length
  const brand = PROPERTY_BRANDS[serial % PROPERTY_BRANDS.length] ?? PROPERTY_BRANDS[0]
  const key = `${code}/property`
  const line = { phone: phone(countyCode, serial + 1), emergencyPhone: phone(countyCode, serial + 51) }
  const name = `${brand}物业（${shortName.replace(/社区$/, '')}项目）`
  const plan = { key, kind: 'property', sort: 'property', name, countyCode, areaCode: code, ...line } as const
  addOrganisation(register, plan, code === LISTED_COMMUNITY ? LISTED_PROPERTY : undefined)
  for (const place of places) {
    if (place.kind === 'compound' || place.kind === 'building') register.contracts.set(place.key, key)
  }
}

/** The street lamps' office works without accounts: whoever calls it sends a link. */
export function addLampOffice(register: Register, countyName: string): void {
  const { countyCode, organisations } = register
  const key = `${countyCode}/路灯管理所`
  const line = { phone: phone(countyCode, organisations.length + 1), emergencyPhone: null }
  const name = `${countyName}路灯管理所`
  organisations.push({ key, kind: 'department', sort: null, name, countyCode, areaCode: null, ...line })
}
