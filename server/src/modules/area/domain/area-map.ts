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

/** An outline that is packed already. */
interface PackedOutline {
  readonly areaId: string
  readonly polygon: PackedPolygon
}

/** What became of outlines since a version. */
export interface OutlineChanges {
  /** Areas whose outline is no longer in force. */
  readonly gone: ReadonlySet<string>
  /** Outlines in force that came since. */
  readonly come: readonly BoundaryRecord[]
}

/** Tree and outlines of one boundary version: what every lookup of that moment stands on. */
export class AreaMap {
  readonly tree: AreaTree
  private readonly polygons: ReadonlyMap<string, PackedPolygon>
  private readonly indexes: Readonly<Record<AreaLevel, PolygonIndex>>

  constructor(
    readonly version: number,
    records: readonly AreaRecord[],
    outlines: Iterable<BoundaryRecord | PackedOutline>,
  ) {
    this.tree = new AreaTree(records)
    this.polygons = new Map(Array.from(outlines, (outline) => [outline.areaId, packed(outline)]))
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

  /** The map of a later version. Outlines that stayed are not packed again: most changes move a handful among thousands. */
  next(version: number, records: readonly AreaRecord[], { gone, come }: OutlineChanges): AreaMap {
    const stayed = Array.from(this.polygons, ([areaId, polygon]) => ({ areaId, polygon }))
    return new AreaMap(version, records, [...stayed.filter(({ areaId }) => !gone.has(areaId)), ...come])
  }

  /** Overlays are found only when asked for, retired areas never. */
  private locatable(level: AreaLevel): IndexedArea[] {
    const found: IndexedArea[] = []
    for (const area of this.tree.atLevel(level)) {
      const [polygon, line] = [this.polygons.get(area.id), this.tree.lineOf(area.id)]
      if (polygon && line && area.layer !== 'overlay' && area.status === 'active')
        found.push({ area, line, polygon })
    }
    return found
  }
}

function packed(outline: BoundaryRecord | PackedOutline): PackedPolygon {
  return 'polygon' in outline ? outline.polygon : new PackedPolygon(outline.geometry)
}
