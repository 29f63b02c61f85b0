import type { AreaLevel } from '@beegrid/shared'
import type { AreaRecord } from './area-record.js'
import { AreaTree } from './area-tree.js'
import type { PolygonGeometry } from './geojson.js'
import { PackedPolygon } from './packed-polygon.js'
import { PolygonIndex, type IndexedArea } from './polygon-index.js'

export interface BoundaryRecord {
  readonly areaId: string
  readonly geometry: PolygonGeometry
}

/** Tree and outlines of one boundary version: what every lookup of that moment stands on. */
export class AreaMap {
  readonly tree: AreaTree
  private readonly indexes: Readonly<Record<AreaLevel, PolygonIndex>>
  private readonly polygons: ReadonlyMap<string, PackedPolygon>

  constructor(
    readonly version: number,
    records: readonly AreaRecord[],
    boundaries: Iterable<BoundaryRecord>,
  ) {
    this.tree = new AreaTree(records)
    this.polygons = new Map(
      Array.from(boundaries, ({ areaId, geometry }) => [areaId, new PackedPolygon(geometry)]),
    )
    const index = (level: AreaLevel): PolygonIndex => new PolygonIndex(this.locatable(level))
    this.indexes = {
      county: index('county'),
      subdistrict: index('subdistrict'),
      community: index('community'),
      grid: index('grid'),
    }
  }

  indexOf(level: AreaLevel): PolygonIndex {
    return this.indexes[level]
  }

  polygonOf(areaId: string): PackedPolygon | undefined {
    return this.polygons.get(areaId)
  }

  /** Overlays are found only when asked for, retired areas never. */
  private locatable(level: AreaLevel): IndexedArea[] {
    const found: IndexedArea[] = []
    for (const { id, ...area } of this.tree.all) {
      const polygon = this.polygons.get(id)
      if (polygon && area.level === level && area.layer !== 'overlay' && area.status === 'active') {
        found.push({ areaId: id, polygon })
      }
    }
    return found
  }
}
