import { COUNTIES, type CountySketch } from '../../data/counties.data.js'
import {
  beside,
  fromDegrees,
  toLattice,
  toMetres,
  type LatticePoint,
  type Metres,
} from '../geometry/lattice.geometry.js'
import { partition, type PartitionStyle, type Share } from '../geometry/partition.geometry.js'
import { PlanarMap, type FaceId } from '../geometry/planar-map.geometry.js'
import type { DemoRandom } from '../random.util.js'
import { readDivisions, type CountyDivision, type TownDivision } from './division.plan.js'
import { gridCounts } from './grid-count.plan.js'
import { layOutTown, type TownLayout } from './town-layout.plan.js'

/** The ground of one county: every grid is a face, everything above is made of grids. */
export interface CountyTerritory {
  readonly division: CountyDivision
  readonly map: PlanarMap
  /** Faces of the grids of each community, by the community's code, not yet in the order of their codes. */
  readonly grids: ReadonlyMap<string, readonly FaceId[]>
  /** By the twelve digits of the town. */
  readonly layouts: ReadonlyMap<string, TownLayout>
}

const TOWN_BORDERS: PartitionStyle = {
  turns: [0, 0.25, 0.125, 0.375],
  sway: 0.045,
  bendEvery: 2600,
  stray: 0.045,
  maxStray: 500,
  snap: 400,
}

const sketchOf = (county: CountyDivision): CountySketch => {
  const sketch = COUNTIES.find((candidate) => `${candidate.code}000000` === county.code)
  if (sketch === undefined) throw new Error(`no sketch of ${county.name}`)
  return sketch
}

/** Breaks each side of a coarse outline in two, a few times over, so that it looks like a coast or a river. */
function roughen(ring: readonly Metres[], random: DemoRandom, times: number): Metres[] {
  if (times === 0) return [...ring]
  const finer = ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    return [
      from,
      beside(from, to, { share: random.between(0.4, 0.6), sideways: length * random.between(-0.06, 0.06) }),
    ]
  })
  return roughen(finer, random, times - 1)
}

function townShares(
  county: CountyDivision,
  sketch: CountySketch,
  counts: ReadonlyMap<string, number>,
): Share[] {
  return county.towns.map((town) => {
    const [lng, lat] = sketch.towns[town.code.slice(0, 9)] ?? [0, 0]
    return {
      key: town.code,
      site: toMetres(fromDegrees(lng, lat)),
      weight: 3 + town.communities.filter((community) => community.sort !== 'town').length,
      clearance: clearanceOf(town, counts),
    }
  })
}

/** A town's built-up core and a belt around it must fit into the town. */
function clearanceOf(town: TownDivision, counts: ReadonlyMap<string, number>): number {
  const grids = town.communities
    .filter((community) => community.sort === 'town')
    .reduce((sum, community) => sum + (counts.get(community.code) ?? 0), 0)
  return 2_300 + 200 * Math.sqrt(grids)
}

export function layOutCounty(county: CountyDivision, random: DemoRandom): CountyTerritory {
  const [map, sketch] = [new PlanarMap(), sketchOf(county)]
  const counts = gridCounts(county, random.fork('counts'))
  const corners = sketch.corners.map(([lng, lat]) => toMetres(fromDegrees(lng, lat)))
  const outline: LatticePoint[] = roughen(corners, random.fork('outline'), 2).map(toLattice)
  const whole = map.addFace(outline.map((p) => map.addVertex(p)))
  const shares = townShares(county, sketch, counts)
  const towns = partition({ map, face: whole }, shares, { style: TOWN_BORDERS, random: random.fork('towns') })
  const layouts = county.towns.map((town) => {
    const [face, share] = [
      towns.faces.get(town.code),
      shares.find((candidate) => candidate.key === town.code),
    ]
    if (face === undefined || share === undefined) throw new Error(`no ground for ${town.name}`)
    const dice = random.fork(town.code)
    const ground = { map, counts, random: dice, centre: share.site, turn: dice.between(-0.03, 0.03) }
    return layOutTown(ground, town, face)
  })
  const grids = new Map(layouts.flatMap((layout) => [...layout.grids]))
  return { division: county, map, grids, layouts: new Map(layouts.map((layout) => [layout.code, layout])) }
}

/** All three counties. */
export const layOutCounties = (random: DemoRandom): CountyTerritory[] =>
  readDivisions().map((county) => layOutCounty(county, random.fork(county.code)))
