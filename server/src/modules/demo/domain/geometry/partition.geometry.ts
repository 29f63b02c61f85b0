import type { DemoRandom } from '../random.util.js'
import { cutFace, type BorderStyle, type Plot } from './cut.geometry.js'
import { direction } from './direction.geometry.js'
import { clipBelow, lineForShare, project, type Line } from './half-plane.geometry.js'
import { toMetres, type Metres } from './lattice.geometry.js'
import type { FaceId, PlanarMap } from './planar-map.geometry.js'
import { doubleArea, perimeter } from './polygon.geometry.js'

/** One area that is to get its share of a face. */
export interface Share {
  readonly key: string
  /** The wanted area, relative to the others. */
  readonly weight: number
  /** About where it lies. */
  readonly site: Metres
  /** The site must stay at least so many metres inside; left out where only the area matters. */
  readonly clearance?: number
}

export interface PartitionStyle extends BorderStyle {
  /** Directions that borders follow, in turns: the lie of the streets or the fields. */
  readonly turns: readonly number[]
  /** How far a border may be turned from them, in turns. */
  readonly sway: number
}

/** Which areas a border parts; depth 0 halves the whole face, depth 1 its halves, and so on. */
export interface Cut {
  readonly depth: number
  readonly below: readonly string[]
  readonly above: readonly string[]
}

export interface Partition {
  readonly faces: ReadonlyMap<string, FaceId>
  readonly cuts: readonly Cut[]
}

interface Candidate {
  readonly line: Line
  readonly below: readonly Share[]
  readonly above: readonly Share[]
  readonly cost: number
}

const keyOf = (share: Share): string => share.key

const sum = (shares: readonly Share[]): number => shares.reduce((total, share) => total + share.weight, 0)

/** 1 for a disc, 1.27 for a square, large for a sliver. */
const slimness = (ring: readonly Metres[]): number => {
  const around = perimeter(ring)
  return (around * around) / (6.283185307179586 * doubleArea(ring))
}

/** The place in the order at which the weights come nearest to being halved. */
function halfway(ordered: readonly Share[]): number {
  const half = sum(ordered) / 2
  let [index, reached] = [1, ordered[0]?.weight ?? 0]
  for (; index < ordered.length - 1; index += 1) {
    const next = ordered[index]?.weight ?? 0
    if (Math.abs(reached + next - half) >= Math.abs(reached - half)) break
    reached += next
  }
  return index
}

/** Keeps a line off the sites that want room, moving it as little as needed; nothing when there is no such place. */
function giveRoom(line: Line, below: readonly Share[], above: readonly Share[]): Line | undefined {
  const reach = (share: Share, sign: number): number =>
    project(line.normal, share.site) + sign * (share.clearance ?? -Infinity)
  const low = Math.max(...below.map((share) => reach(share, 1)))
  const high = Math.min(...above.map((share) => reach(share, -1)))
  if (low > high) return undefined
  return { normal: line.normal, offset: Math.max(low, Math.min(high, line.offset)) }
}

/** A line of the given direction with about half of the areas below it, or as many more as `shift` says. */
function candidate(
  ring: readonly Metres[],
  shares: readonly Share[],
  { turn, shift }: { turn: number; shift: number },
): Candidate | undefined {
  const normal = direction(turn)
  const ordered = [...shares].sort((a, b) => project(normal, a.site) - project(normal, b.site))
  const index = Math.max(1, Math.min(ordered.length - 1, halfway(ordered) + shift))
  const [below, above] = [ordered.slice(0, index), ordered.slice(index)]
  const line = giveRoom(lineForShare(ring, normal, sum(below) / sum(shares)), below, above)
  if (line === undefined) return undefined
  const opposite: Line = { normal: { x: -normal.x, y: -normal.y }, offset: -line.offset }
  const cost = Math.max(slimness(clipBelow(ring, line)), slimness(clipBelow(ring, opposite)))
  return { line, below, above, cost }
}

function candidates(
  ring: readonly Metres[],
  shares: readonly Share[],
  { style, random }: { style: PartitionStyle; random: DemoRandom },
): Candidate[] {
  const turns = style.turns.flatMap((turn) =>
    [0, 1, -1].map((step) => turn + style.sway * (step + random.between(-0.5, 0.5))),
  )
  const shifts = shares.some((share) => share.clearance !== undefined) ? [0, 1, -1, 2, -2] : [0]
  const found = turns
    .flatMap((turn) => shifts.map((shift) => candidate(ring, shares, { turn, shift })))
    .filter((c) => c !== undefined)
  return found.sort((a, b) => a.cost - b.cost)
}

/**
 * Divides a face among areas by halving it again and again, each time along the line that leaves the most compact
 * halves. The areas come out in the wanted proportions and about where their sites lie.
 */
export function partition(
  { map, face }: Plot,
  shares: readonly Share[],
  options: { style: PartitionStyle; random: DemoRandom },
): Partition {
  const result: Work['result'] = { faces: new Map(), cuts: [] }
  divide({ map, options, result }, { face, shares, depth: 0 })
  return result
}

interface Work {
  readonly map: PlanarMap
  readonly options: { style: PartitionStyle; random: DemoRandom }
  readonly result: { faces: Map<string, FaceId>; cuts: Cut[] }
}

interface Part {
  readonly face: FaceId
  readonly shares: readonly Share[]
  readonly depth: number
}

function divide(work: Work, { face, shares, depth }: Part): void {
  const [first] = shares
  if (first === undefined) throw new Error('a face without an area')
  if (shares.length === 1) {
    work.result.faces.set(first.key, face)
    return
  }
  const ring = work.map.polygon(face).map(toMetres)
  for (const { line, below, above } of candidates(ring, shares, work.options)) {
    const faces = cutFace({ map: work.map, face }, line, work.options)
    if (faces === undefined) continue
    work.result.cuts.push({ depth, below: below.map(keyOf), above: above.map(keyOf) })
    divide(work, { face: faces[0], shares: below, depth: depth + 1 })
    divide(work, { face: faces[1], shares: above, depth: depth + 1 })
    return
  }
  throw new Error(`no way to divide the face of ${shares.map(keyOf).join(', ')}`)
}
