import type { LatticePoint } from './lattice.geometry.js'
import { forEachEdge } from './polygon.geometry.js'

export type VertexId = number
export type FaceId = number

const KEY = 2 ** 24
const edgeKey = (from: VertexId, to: VertexId): number => from * KEY + to

/**
 * Faces that share their edges: a vertex put on a border appears in both neighbours at once, so the faces always
 * tile what the first ones covered. Rings run counter-clockwise and don't repeat their first vertex.
 */
export class PlanarMap {
  private readonly points: LatticePoint[] = []
  private readonly rings = new Map<FaceId, VertexId[]>()
  /** For each directed edge the face on its left. */
  private readonly leftOf = new Map<number, FaceId>()
  private nextFace = 0

  addVertex(point: LatticePoint): VertexId {
    this.points.push(point)
    return this.points.length - 1
  }

  point(id: VertexId): LatticePoint {
    const point = this.points[id]
    if (point === undefined) throw new Error(`no vertex ${id}`)
    return point
  }

  ring(face: FaceId): readonly VertexId[] {
    const ring = this.rings.get(face)
    if (ring === undefined) throw new Error(`no face ${face}`)
    return ring
  }

  polygon(face: FaceId): LatticePoint[] {
    return this.ring(face).map((id) => this.point(id))
  }

  addFace(ring: readonly VertexId[]): FaceId {
    const face = this.nextFace
    this.nextFace += 1
    this.rings.set(face, [...ring])
    forEachEdge(ring, (from, to) => this.leftOf.set(edgeKey(from, to), face))
    return face
  }

  /** Takes a face away, to be replaced by others that cover the same ground. */
  removeFace(face: FaceId): void {
    forEachEdge(this.ring(face), (from, to) => this.leftOf.delete(edgeKey(from, to)))
    this.rings.delete(face)
  }

  /** Puts a vertex on the border between two others, in the faces on both sides. */
  splitEdge(from: VertexId, to: VertexId, point: LatticePoint): VertexId {
    const middle = this.addVertex(point)
    this.insertBetween(from, to, middle)
    this.insertBetween(to, from, middle)
    return middle
  }

  /** The face on the other side of a directed edge's left, if any. */
  faceLeftOf(from: VertexId, to: VertexId): FaceId | undefined {
    return this.leftOf.get(edgeKey(from, to))
  }

  /** The ring around several faces that together have one border and no hole. */
  outline(faces: Iterable<FaceId>): VertexId[] {
    const inside = new Set(faces)
    const next = new Map<VertexId, VertexId>()
    for (const face of inside) {
      forEachEdge(this.ring(face), (from, to) => {
        const other = this.faceLeftOf(to, from)
        if (other === undefined || !inside.has(other)) next.set(from, to)
      })
    }
    return chain(next)
  }

  private insertBetween(from: VertexId, to: VertexId, middle: VertexId): void {
    const face = this.faceLeftOf(from, to)
    if (face === undefined) return
    const ring = this.rings.get(face) ?? []
    ring.splice(ring.indexOf(from) + 1, 0, middle)
    this.leftOf.delete(edgeKey(from, to))
    this.leftOf.set(edgeKey(from, middle), face)
    this.leftOf.set(edgeKey(middle, to), face)
  }
}

function chain(next: ReadonlyMap<VertexId, VertexId>): VertexId[] {
  const ring: VertexId[] = []
  const [start] = next.keys()
  let at = start
  while (at !== undefined && ring.length < next.size) {
    ring.push(at)
    at = next.get(at)
  }
  if (at !== start || ring.length !== next.size) throw new Error('the border is not one ring')
  return ring
}
