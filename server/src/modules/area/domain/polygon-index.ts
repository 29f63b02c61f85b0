import { boxAround, type LngLat } from '@beegrid/shared'
import Flatbush from 'flatbush'
import type { PackedPolygon } from './packed-polygon.js'

export interface IndexedArea {
  readonly areaId: string
  readonly polygon: PackedPolygon
}

export interface AreaAtDistance {
  readonly areaId: string
  readonly distanceM: number
}

/** Polygons in a packed R-tree: those containing a point, and those near it. */
export class PolygonIndex {
  private readonly tree: Flatbush | undefined

  constructor(private readonly areas: readonly IndexedArea[]) {
    // Flatbush refuses to be built over nothing.
    this.tree = areas.length === 0 ? undefined : treeOver(areas)
  }

  get size(): number {
    return this.areas.length
  }

  containing(point: LngLat): readonly IndexedArea[] {
    return this.boxed(point, point).filter(({ polygon }) => polygon.contains(point))
  }

  /** Areas that contain the point or come within `radiusM` of it, nearest first; inside is 0 m. */
  near(point: LngLat, radiusM: number): readonly AreaAtDistance[] {
    const { min, max } = boxAround(point, radiusM)
    return this.boxed(min, max)
      .map(({ areaId, polygon }) => ({
        areaId,
        distanceM: polygon.contains(point) ? 0 : polygon.borderDistanceM(point),
      }))
      .filter(({ distanceM }) => distanceM <= radiusM)
      .sort((a, b) => a.distanceM - b.distanceM || (a.areaId < b.areaId ? -1 : 1))
  }

  private boxed(min: LngLat, max: LngLat): IndexedArea[] {
    const found = this.tree?.search(min.lng, min.lat, max.lng, max.lat) ?? []
    return found.flatMap((i) => this.areas[i] ?? [])
  }
}

function treeOver(areas: readonly IndexedArea[]): Flatbush {
  const tree = new Flatbush(areas.length)
  for (const { polygon } of areas) {
    tree.add(polygon.bounds.minLng, polygon.bounds.minLat, polygon.bounds.maxLng, polygon.bounds.maxLat)
  }
  tree.finish()
  return tree
}
