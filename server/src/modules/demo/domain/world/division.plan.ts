import { DIVISIONS } from '../../data/divisions.data.js'

/** `town`: of a county's capital, `seat`: of a country town's built-up middle, `village`: everything else. */
export type CommunitySort = 'town' | 'seat' | 'village'

export interface CommunityDivision {
  /** Twelve digits. */
  readonly code: string
  /** The official name, such as 交通路社区居委会. */
  readonly name: string
  /** What people say, such as 交通路社区. */
  readonly shortName: string
  readonly sort: CommunitySort
}

export interface TownDivision {
  /** Twelve digits, the last three zero. */
  readonly code: string
  readonly name: string
  readonly communities: readonly CommunityDivision[]
}

export interface CountyDivision {
  readonly code: string
  readonly name: string
  readonly towns: readonly TownDivision[]
}

/** Towns, by their nine digits, whose residents' committees make up a county's capital. */
const CAPITAL_TOWNS: Readonly<Record<string, (name: string) => boolean>> = {
  '320924100': (name) => name.includes('社区'),
  '320925001': (name) => name.endsWith('居委会'),
  '320925051': (name) => name.endsWith('居委会'),
  '320904001': (name) => !name.endsWith('村委会'),
  '320904002': (name) => !name.endsWith('村委会'),
}

/** How many residents' committees of a country town lie close together around its market. */
const SEATS = 3

const COMMITTEES = /(?:居民委员会|居居委员会|村委会|居委会)$/

export function shortNameOf(name: string): string {
  const bare = name.replace(COMMITTEES, '')
  if (bare === name || bare.endsWith('社区')) return bare
  if (name.endsWith('村委会')) return `${bare}村`
  return `${bare}社区`
}

function parseCommunities(town: string, words: readonly string[]): CommunityDivision[] {
  const isCapital = CAPITAL_TOWNS[town]
  const villages = words.filter((word) => word.endsWith('村委会')).length
  let seats = 0
  return words.map((word) => {
    const name = word.slice(3)
    const sort = sortOf(name, { isCapital, hasSeat: villages >= SEATS && seats < SEATS })
    if (sort === 'seat') seats += 1
    return { code: `${town}${word.slice(0, 3)}`, name, shortName: shortNameOf(name), sort }
  })
}

function sortOf(
  name: string,
  { isCapital, hasSeat }: { isCapital: ((name: string) => boolean) | undefined; hasSeat: boolean },
): CommunitySort {
  if (isCapital !== undefined) return isCapital(name) ? 'town' : 'village'
  return hasSeat && name.endsWith('居委会') ? 'seat' : 'village'
}

/** The official tree, read from the compact list. */
export function readDivisions(): CountyDivision[] {
  const counties: { code: string; name: string; towns: TownDivision[] }[] = []
  for (const line of DIVISIONS.trim().split('\n')) {
    const [code = '', name = '', ...words] = line.split(' ')
    if (code.length === 6) counties.push({ code: `${code}000000`, name, towns: [] })
    else counties.at(-1)?.towns.push({ code: `${code}000`, name, communities: parseCommunities(code, words) })
  }
  return counties
}
