import type { AreaChange } from '../area-change.js'
import type { AreaFinding } from '../area-finding.js'
import type { PolygonGeometry } from '../geojson.js'
import { outlineFaults } from './outline-faults.js'
import { RecordPlanner, refsOf, type KnownAreas, type RecordPlan } from './record-plan.js'

/** The areas as they are, with the outlines around what is to change. */
export interface Net {
  readonly known: KnownAreas
  /** Outlines in force by area id: at least those of the changed areas, their families and all that touch them. */
  readonly outlines: ReadonlyMap<string, PolygonGeometry>
}

/** What a change comes to. */
export interface NetPlan {
  readonly before: KnownAreas
  readonly records: RecordPlan
  /** New outlines by area id. */
  readonly outlines: ReadonlyMap<string, PolygonGeometry>
  /** Ids of all areas that become different in any way. */
  readonly touched: ReadonlySet<string>
  readonly findings: readonly AreaFinding[]
}

/** Reckons a change to its end: records, outlines, and everything that is wrong with it. */
export function netPlan(net: Net, change: AreaChange, newId: () => string): NetPlan {
  const records = new RecordPlanner(net.known, newId).plan(change)
  const drawn = drawnOf(change, records)
  const refs = refsOf(records.created)
  const shapes = [...drawn].flatMap(([id, geometry]) => outlineFaults(refs.get(id) ?? id, geometry))
  const findings = [...records.findings, ...shapes]
  const touched = new Set([...records.changed, ...drawn.keys()])
  return { before: net.known, records, outlines: drawn, touched, findings }
}

/** The outlines a change brings, by area id. */
function drawnOf(
  { creates, patches }: AreaChange,
  { created, records }: RecordPlan,
): Map<string, PolygonGeometry> {
  const drawn = new Map<string, PolygonGeometry>()
  for (const { areaId, geometry } of patches) {
    if (geometry && records.has(areaId)) drawn.set(areaId, geometry)
  }
  for (const { ref, geometry } of creates) {
    const id = created.get(ref)
    if (geometry && id !== undefined) drawn.set(id, geometry)
  }
  return drawn
}
