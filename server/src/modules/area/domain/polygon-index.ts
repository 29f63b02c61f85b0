import { boxAround, type LngLat } from '@beegrid/shared'
import Flatbush from 'flatbush'
import type { AreaLine, AreaRecord } from './area-record.js'
import type { PackedPolygon } from './packed-polygon.js'

export interface IndexedArea {
  readonly area: AreaRecord
  /** With everything above it: found once for each area instead of once for each lookup. */
  readonly line: AreaLine
  readonly polygon: PackedPolygon
}

export interface AreaAtDistance extends IndexedArea {
  readonly distanceM: number
}

/** Polygons in a packed R-tree: those containing a point, and those near it. */
export class PolygonIndex {
  private readonly tree: Flatbush | undefined

  constructor(private readonly areas: readonly IndexedArea[]) {
    // Flatbush refuses to be built over nothing.
    this.tree = areas.length === 0 ? undefined : treeOver(areas)
  }

  containing(point: LngLat): readonly IndexedArea[] {
    return this.boxed(point, point).filter(({ polygon }) => polygon.contains(point))
  }

  /** Areas that contain the point or come within `radiusM` of it, nearest first; inside is 0 m. */
  near(point: LngLat, radiusM: number): readonly AreaAtDistance[] {
    const { min, max } = boxAround(point, radiusM)
    return this.boxed(min, max)
      .map((each) => ({
        ...each,
        distanceM: each.polygon.contains(point) ? 0 : each.polygon.borderDistanceM(point),
      }))
      .filter(({ distanceM }) => distanceM <= radiusM)
      .sort((a, b) => a.distanceM - b.distanceM || (a.area.code < b.area.code ? -1 : 1))
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
