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

  constructor(
    readonly version: number,
    records: readonly AreaRecord[],
    boundaries: Iterable<BoundaryRecord>,
  ) {
    this.tree = new AreaTree(records)
    const polygons = new Map(
      Array.from(boundaries, ({ areaId, geometry }) => [areaId, new PackedPolygon(geometry)]),
    )
    const index = (level: AreaLevel): PolygonIndex => new PolygonIndex(this.locatable(level, polygons))
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

  /** Overlays are found only when asked for, retired areas never. */
  private locatable(level: AreaLevel, polygons: ReadonlyMap<string, PackedPolygon>): IndexedArea[] {
    const found: IndexedArea[] = []
    for (const area of this.tree.atLevel(level)) {
      const [polygon, line] = [polygons.get(area.id), this.tree.lineOf(area.id)]
      if (polygon && line && area.layer !== 'overlay' && area.status === 'active')
        found.push({ area, line, polygon })
    }
    return found
  }
}
