import type { DemoRandom } from '../random.util.js'
import type { CommunityDivision, CommunitySort, CountyDivision } from './division.plan.js'

/**
 * What the report on the three counties says: 12 communities of 射阳's town with 108 grids, 18 of 建湖's with 272.
 * 大丰 gives no number.
 */
const TOWN_TOTALS: Readonly<Record<string, number>> = { '320924000000': 108, '320925000000': 272 }

/** 交通路社区 has nine grids on the drawn screens. */
const FIXED: Readonly<Record<string, number>> = { '320924100001': 9 }

const RANGES: Readonly<Record<CommunitySort, readonly [number, number]>> = {
  town: [4, 8],
  seat: [3, 5],
  village: [1, 3],
}

/** Shares a total out by weight, each at least one, so that the sum is exact. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => ((total - weights.length) * weight) / sum)
  const counts = exact.map((value) => 1 + Math.floor(value))
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest)
  let left = total - counts.reduce((a, b) => a + b, 0)
  for (let turn = 0; left > 0; turn += 1, left -= 1) {
    const i = byRest[turn % byRest.length]?.i ?? 0
    counts[i] = (counts[i] ?? 0) + 1
  }
  return counts
}

function townCounts(
  county: CountyDivision,
  towns: readonly CommunityDivision[],
  random: DemoRandom,
): number[] {
  const total = TOWN_TOTALS[county.code]
  if (total === undefined) return towns.map(() => random.int(...RANGES.town))
  const fixed = towns.map((community) => FIXED[community.code])
  const free = towns.filter((_, i) => fixed[i] === undefined)
  const rest = total - fixed.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const shared = shareOut(
    rest,
    free.map(() => random.between(0.8, 1.25)),
  )
  return fixed.map((count) => count ?? shared.shift() ?? 1)
}

/** How many grids each community has, by the community's code. */
export function gridCounts(county: CountyDivision, random: DemoRandom): Map<string, number> {
  const communities = county.towns.flatMap((town) => town.communities)
  const towns = communities.filter((community) => community.sort === 'town')
  const counts = townCounts(county, towns, random)
  const result = new Map(towns.map((community, i) => [community.code, counts[i] ?? 1]))
  for (const community of communities) {
    if (community.sort !== 'town') result.set(community.code, random.int(...RANGES[community.sort]))
  }
  return result
}
