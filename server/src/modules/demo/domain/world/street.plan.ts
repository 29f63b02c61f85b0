import type { PlanarMap } from '../geometry/planar-map.geometry.js'
import type { DemoRandom } from '../random.util.js'
import { ROADS, STORY_ROAD } from '../words/place-names.words.js'
import type { Street } from './basemap.plan.js'
import { borderLines } from './border-lines.plan.js'
import type { NamedGrid } from './grid-name.plan.js'

const STORY_COMMUNITY = '320924100001'

/** A third of the streets have a name; the first main street of 交通路社区 has its community's. */
function streetName(isStory: boolean, random: DemoRandom): { name?: string } {
  if (isStory) return { name: STORY_ROAD }
  return random.chance(0.3) ? { name: random.pick(ROADS) } : {}
}

/** The streets between the grids of a town's core, by the code of each community they touch. */
export function streetsOf(
  map: PlanarMap,
  grids: readonly NamedGrid[],
  random: DemoRandom,
): Map<string, Street[]> {
  const codeOf = new Map(grids.map((grid) => [grid.face, grid.code]))
  const streets = new Map<string, Street[]>()
  for (const { between, points } of borderLines(map, codeOf.keys(), (face) => codeOf.get(face))) {
    const communities = [...new Set(between.map((code) => code.slice(0, 12)))]
    const isMain = communities.length > 1
    const isStory = isMain && communities.includes(STORY_COMMUNITY) && !streets.has(STORY_COMMUNITY)
    const street: Street = { class: isMain ? 'main' : 'side', line: points, ...streetName(isStory, random) }
    for (const code of communities) streets.set(code, [...(streets.get(code) ?? []), street])
  }
  return streets
}
