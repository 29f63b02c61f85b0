import type { DemoRandom } from '../random.util.js'
import { anchorOf, arc, place, windingBorder, type Anchor, type Drawing, type Plot } from './cut.geometry.js'
import { diamondAngle, direction } from './direction.geometry.js'
import { crossings, pointOf, project } from './half-plane.geometry.js'
import { distance, toLattice, toMetres, type Metres } from './lattice.geometry.js'
import type { FaceId, VertexId } from './planar-map.geometry.js'

/** The built-up core of a town, and the sectors of land around it, counter-clockwise from the first spoke. */
export interface CoreFaces {
  readonly core: FaceId
  readonly sectors: FaceId[]
}

export interface CoreShape {
  readonly centre: Metres
  /** Of a disc of the same area, metres. */
  readonly radius: number
  readonly sectors: number
}

/** Corners of the core for each sector; every spoke starts at the first of them. */
const CORNERS = 6

/** A roundish outline with flattened and dented sides. */
function coreOutline({ centre, radius, sectors }: CoreShape, random: DemoRandom): Metres[] {
  const count = sectors * CORNERS
  const start = random.next()
  return Array.from({ length: count }, (_, i) => {
    const towards = direction(start + (i + random.between(-0.22, 0.22)) / count)
    const reach = radius * (i % 2 === 0 ? random.between(0.98, 1.1) : random.between(0.95, 1.04))
    return { x: centre.x + towards.x * reach, y: centre.y + towards.y * reach }
  })
}

interface Ray {
  readonly centre: Metres
  readonly corner: Metres
}

/** The point where the ray from the centre through a core corner first leaves the face. */
function rayEnd(plot: Plot, { centre, corner }: Ray, snap: number): Anchor {
  const length = distance(centre, corner)
  const towards = { x: (corner.x - centre.x) / length, y: (corner.y - centre.y) / length }
  const normal = { x: -towards.y, y: towards.x }
  const ring = plot.map.polygon(plot.face).map(toMetres)
  const hits = crossings(ring, { normal, offset: project(normal, centre) }).map((crossing) => {
    const p = pointOf(ring, crossing)
    return { crossing, ahead: project(towards, p) - project(towards, centre) }
  })
  const [nearest] = hits.filter((hit) => hit.ahead > length).sort((a, b) => a.ahead - b.ahead)
  if (nearest === undefined) throw new Error('the core does not lie inside its town')
  return anchorOf(plot, nearest.crossing, snap)
}

/** Joins a corner of the core to the border of the face around it. */
function drawSpoke(
  plot: Plot,
  { from, centre }: { from: VertexId; centre: Metres },
  drawing: Drawing,
): Spoke {
  const { map } = plot
  const start: Anchor = { vertex: from, at: map.point(from) }
  const end = rayEnd(plot, { centre, corner: toMetres(start.at) }, drawing.style.snap)
  const middle = windingBorder(plot, [start, end], drawing)
  if (middle === undefined) throw new Error('a spoke does not fit')
  return { from, to: place(map, end), via: middle.map((p) => map.addVertex(p)) }
}

/** Puts a core into a face, and joins it to the face's border by spokes. */
export function insertCore(plot: Plot, shape: CoreShape, drawing: Drawing): CoreFaces {
  const { map, face } = plot
  const corners = coreOutline(shape, drawing.random).map((p) => map.addVertex(toLattice(p)))
  const spokes = corners
    .filter((_, i) => i % CORNERS === 0)
    .map((from) => drawSpoke(plot, { from, centre: shape.centre }, drawing))
  const rings = spokes.map((spoke, i) => {
    const right = spokes[(i + 1) % spokes.length] ?? spoke
    return sector(map.ring(face), corners, [spoke, right])
  })
  map.removeFace(face)
  return { core: map.addFace(corners), sectors: rings.map((ring) => map.addFace(ring)) }
}

interface Spoke {
  readonly from: VertexId
  readonly to: VertexId
  readonly via: readonly VertexId[]
}

function sector(
  outer: readonly VertexId[],
  core: readonly VertexId[],
  [left, right]: [Spoke, Spoke],
): VertexId[] {
  const inner = arc(core, left.from, right.from)
  return [...arc(outer, left.to, right.to), ...right.via.toReversed(), ...inner.toReversed(), ...left.via]
}

/** Sorts things around a centre, counter-clockwise, beginning with the direction of `from`. */
export function around<T>(
  items: readonly T[],
  where: (item: T) => Metres,
  { centre, from }: { centre: Metres; from: Metres },
): T[] {
  const zero = diamondAngle({ x: from.x - centre.x, y: from.y - centre.y })
  const angle = (item: T): number => {
    const p = where(item)
    return (diamondAngle({ x: p.x - centre.x, y: p.y - centre.y }) - zero + 8) % 4
  }
  return [...items].sort((a, b) => angle(a) - angle(b))
}
