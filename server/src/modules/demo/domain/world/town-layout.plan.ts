import { around, insertCore } from '../geometry/core.geometry.js'
import type { BorderStyle } from '../geometry/cut.geometry.js'
import { toMetres, type Metres } from '../geometry/lattice.geometry.js'
import { partition, type Partition, type PartitionStyle, type Share } from '../geometry/partition.geometry.js'
import type { FaceId, PlanarMap } from '../geometry/planar-map.geometry.js'
import { boxOf, centroid, doubleArea } from '../geometry/polygon.geometry.js'
import type { DemoRandom } from '../random.util.js'
import type { CommunityDivision, TownDivision } from './division.plan.js'
import { shareOut } from './grid-count.plan.js'
import { leaning } from './name-hint.plan.js'

export interface TownLayout {
  readonly code: string
  readonly centre: Metres
  /** The lie of the streets, in turns. */
  readonly turn: number
  readonly grids: ReadonlyMap<string, readonly FaceId[]>
  /** How the built-up core was divided into communities; its first cut is the town's river. */
  readonly core?: Partition
}

export interface Ground {
  readonly map: PlanarMap
  readonly counts: ReadonlyMap<string, number>
  readonly random: DemoRandom
  readonly centre: Metres
  /** The lie of the streets and fields, in turns. */
  readonly turn: number
}

/** Square metres of one grid in a built-up core. */
const GRID_AREA = { town: 98_000, seat: 330_000 }

const SPOKES: BorderStyle = { bendEvery: 1_500, stray: 0.04, maxStray: 200, snap: 250 }

const style = (turn: number, sway: number, border: BorderStyle): PartitionStyle => ({
  ...border,
  turns: [turn, turn + 0.25],
  sway,
})

const countrySide = (turn: number): PartitionStyle =>
  style(turn, 0.03, { bendEvery: 900, stray: 0.035, maxStray: 150, snap: 130 })
const mainStreets = (turn: number): PartitionStyle =>
  style(turn, 0.014, { bendEvery: 420, stray: 0.035, maxStray: 60, snap: 40 })
const sideStreets = (turn: number): PartitionStyle =>
  style(turn, 0.012, { bendEvery: 170, stray: 0.02, maxStray: 20, snap: 22 })
const fieldPaths = (turn: number): PartitionStyle =>
  style(turn, 0.025, { bendEvery: 500, stray: 0.03, maxStray: 80, snap: 70 })

/** Villages are larger than the residents' committees between them. */
const weightOf = (community: CommunityDivision): number => (community.name.endsWith('居委会') ? 0.6 : 1)

/** Where each community should come to lie in a face: as its name says, else anywhere. */
function sharesIn(
  ring: readonly Metres[],
  communities: readonly CommunityDivision[],
  ground: Ground,
): Share[] {
  const [box, middle] = [boxOf(ring), centroid(ring)]
  const reach = Math.min(box.maxX - box.minX, box.maxY - box.minY) / 2
  return communities.map((community) => {
    const lean = leaning(community, ground.random)
    return {
      key: community.code,
      weight: community.sort === 'village' ? weightOf(community) : (ground.counts.get(community.code) ?? 1),
      site: { x: middle.x + lean.x * reach, y: middle.y + lean.y * reach },
    }
  })
}

/** Deals the country communities out to the sectors around a core, in their order around the centre. */
function dealOut(
  { map, random }: Ground,
  sectors: readonly FaceId[],
  communities: readonly CommunityDivision[],
): CommunityDivision[][] {
  const centres = sectors.map((face) => centroid(map.polygon(face).map(toMetres)))
  const areas = sectors.map((face) => doubleArea(map.polygon(face)))
  const counts = shareOut(communities.length, areas)
  const origin = { x: 0, y: 0 }
  const sites = new Map(communities.map((community) => [community, leaning(community, random)]))
  const first = centres[0] ?? origin
  const middle = centroid(centres)
  const towards = { x: first.x - middle.x, y: first.y - middle.y }
  const ordered = around(communities, (community) => sites.get(community) ?? origin, {
    centre: origin,
    from: towards,
  })
  return counts.map((count) => ordered.splice(0, count))
}

function splitIntoGrids(
  ground: Ground,
  faces: ReadonlyMap<string, FaceId>,
  borders: PartitionStyle,
): Map<string, FaceId[]> {
  const grids = new Map<string, FaceId[]>()
  for (const [code, face] of faces) {
    const random = ground.random.fork(code)
    const middle = centroid(ground.map.polygon(face).map(toMetres))
    const shares = Array.from({ length: ground.counts.get(code) ?? 1 }, (_, i) => ({
      key: String(i),
      weight: random.between(0.85, 1.15),
      site: { x: middle.x + random.between(-1, 1), y: middle.y + random.between(-1, 1) },
    }))
    grids.set(code, [
      ...partition({ map: ground.map, face }, shares, { style: borders, random }).faces.values(),
    ])
  }
  return grids
}

function divideCountry(
  ground: Ground,
  face: FaceId,
  communities: readonly CommunityDivision[],
): Map<string, FaceId[]> {
  const { map, random, turn } = ground
  const shares = sharesIn(map.polygon(face).map(toMetres), communities, ground)
  const { faces } = partition({ map, face }, shares, { style: countrySide(turn), random })
  return splitIntoGrids(ground, faces, fieldPaths(turn))
}

function coreRadius(ground: Ground, core: readonly CommunityDivision[]): number {
  const area = core.reduce((sum, community) => {
    const each = community.sort === 'town' ? GRID_AREA.town : GRID_AREA.seat
    return sum + (ground.counts.get(community.code) ?? 1) * each
  }, 0)
  return Math.sqrt(area / 3.141592653589793)
}

/** The built-up core is parted into communities by main streets and water, the land around it by sectors. */
function layOutCore(
  ground: Ground,
  face: FaceId,
  { built, country }: Sorted,
): Pick<TownLayout, 'grids' | 'core'> {
  const { map, random, turn } = ground
  const sectorCount = Math.max(3, Math.min(6, Math.floor(country.length / 3)))
  const shape = { centre: ground.centre, radius: coreRadius(ground, built), sectors: sectorCount }
  const { core, sectors } = insertCore({ map, face }, shape, { style: SPOKES, random })
  const dealt = dealOut(ground, sectors, country)
  const land = sectors.flatMap((sector, i) => [...divideCountry(ground, sector, dealt[i] ?? [])])
  const shares = sharesIn(map.polygon(core).map(toMetres), built, ground)
  const divided = partition({ map, face: core }, shares, { style: mainStreets(turn), random })
  const town = splitIntoGrids(ground, divided.faces, sideStreets(turn))
  return { grids: new Map([...land, ...town]), core: divided }
}

interface Sorted {
  readonly built: readonly CommunityDivision[]
  readonly country: readonly CommunityDivision[]
}

export function layOutTown(ground: Ground, town: TownDivision, face: FaceId): TownLayout {
  const { centre, turn } = ground
  const built = town.communities.filter((community) => community.sort !== 'village')
  const country = town.communities.filter((community) => community.sort === 'village')
  const base = { code: town.code, centre, turn }
  if (built.length === 0) return { ...base, grids: divideCountry(ground, face, country) }
  return { ...base, ...layOutCore(ground, face, { built, country }) }
}
