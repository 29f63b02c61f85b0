import type { PolygonGeometry } from '../geojson.js'
import { withGround, withoutGround } from '../outline/ground.js'

interface GroundMove {
  readonly ground: PolygonGeometry
  readonly outlines: ReadonlyMap<string, PolygonGeometry>
  /** Ids of the areas the ground leaves, and of those it comes to. */
  readonly losing: readonly string[]
  readonly gaining: readonly string[]
}

/** New outlines of the areas above a piece of ground that moves. Who would be left with nothing keeps its outline. */
export function movedGround({ ground, outlines, losing, gaining }: GroundMove): Map<string, PolygonGeometry> {
  const moved = new Map<string, PolygonGeometry>()
  const put = (id: string, geometry: PolygonGeometry | undefined): void => {
    if (geometry) moved.set(id, geometry)
  }
  for (const id of losing) {
    const outline = outlines.get(id)
    if (outline) put(id, withoutGround(outline, ground))
  }
  for (const id of gaining) {
    const outline = outlines.get(id)
    if (outline) put(id, withGround(outline, ground))
  }
  return moved
}
