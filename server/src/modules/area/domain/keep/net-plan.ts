import type { AreaChange } from '../area-change.js'
import type { AreaFinding } from '../area-finding.js'
import type { AreaRecord } from '../area-record.js'
import type { PolygonGeometry } from '../geojson.js'
import { interiorPoint } from '../outline/planar.js'
import { stitched } from '../outline/stitch.js'
import { PackedPolygon } from '../packed-polygon.js'
import { netFaults } from './net-faults.js'
import { ringFaults, shapeFaults } from './outline-faults.js'
import { RecordPlanner, refsOf, type KnownAreas, type RecordPlan } from './record-plan.js'

type Outlines = ReadonlyMap<string, PolygonGeometry>

/** The areas as they are, with the outlines around what is to change. */
export interface Net {
  readonly known: KnownAreas
  /** Outlines in force by area id: at least those of the changed areas, their families and all that touch them. */
  readonly outlines: Outlines
}

/** What a change comes to. */
export interface NetPlan {
  readonly before: KnownAreas
  readonly records: RecordPlan
  /** New outlines by area id. */
  readonly outlines: Outlines
  /** Ids of all areas that become different in any way. */
  readonly touched: ReadonlySet<string>
  readonly findings: readonly AreaFinding[]
}

/** Reckons a change to its end: records, outlines, and everything that is wrong with it. */
export function netPlan(net: Net, change: AreaChange, newId: () => string): NetPlan {
  const planned = new RecordPlanner(net.known, newId).plan(change)
  const drawn = drawnOf(change, planned)
  const faults = [...drawn].flatMap(([id, geometry]) => faultsOf(id, geometry))
  const outlines = faults.length > 0 ? new Map<string, PolygonGeometry>() : fitted(net, planned, drawn)
  const records = { ...planned, ...centred(planned, outlines) }
  const shaped = { ...net, drawn: new Set([...drawn.keys()].filter((id) => outlines.has(id))) }
  const all = [
    ...[...faults, ...missingOutlines(planned, drawn)],
    ...[...faultsOfFitting(drawn, outlines), ...judged(shaped, records, outlines)],
  ]
  const findings = [...planned.findings, ...byRef(all, planned.created)]
  return {
    ...{ before: net.known, records, outlines, findings },
    touched: new Set([...records.changed, ...outlines.keys()]),
  }
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

/** Fitting moves by no more than 0.1 m; what is thinner than that may then touch itself. */
function faultsOfFitting(drawn: Outlines, outlines: Outlines): AreaFinding[] {
  return [...outlines].flatMap(([id, geometry]) =>
    geometry === drawn.get(id) ? [] : shapeFaults(id, geometry),
  )
}

function faultsOf(id: string, geometry: PolygonGeometry): AreaFinding[] {
  const faults = ringFaults(id, geometry)
  return faults.length > 0 ? faults : shapeFaults(id, geometry)
}

/** Drawn outlines fitted to the others in force, and those of the others that gain vertices. */
function fitted({ outlines }: Net, { records }: RecordPlan, drawn: Outlines): Map<string, PolygonGeometry> {
  if (drawn.size === 0) return new Map()
  const others = [...outlines].filter(([id]) => !drawn.has(id) && records.get(id)?.status === 'active')
  const result = stitched(new Map(others), drawn)
  return new Map([...result].filter(([id, geometry]) => !sameOutline(geometry, outlines.get(id))))
}

function sameOutline(a: PolygonGeometry, b: PolygonGeometry | undefined): boolean {
  return a === b || (b !== undefined && JSON.stringify(a) === JSON.stringify(b))
}

/** Areas whose centre no longer lies inside get another; those without an outline that of their parent. */
function centred(
  { records, changed }: RecordPlan,
  outlines: Outlines,
): Pick<RecordPlan, 'records' | 'changed'> {
  const moved = new Map(records)
  const also = new Set(changed)
  for (const [id, geometry] of outlines) {
    const area = records.get(id)
    if (!area || new PackedPolygon(geometry).contains(area.centre)) continue
    moved.set(id, { ...area, centre: interiorPoint(geometry) })
    also.add(id)
  }
  for (const id of changed) {
    const area = moved.get(id)
    if (area && isNowhere(area)) moved.set(id, { ...area, centre: parentCentre(area, moved) })
  }
  return { records: moved, changed: also }
}

function isNowhere({ centre: { lng, lat } }: AreaRecord): boolean {
  return lng === 0 && lat === 0
}

function parentCentre(
  { parentId, centre }: AreaRecord,
  records: ReadonlyMap<string, AreaRecord>,
): AreaRecord['centre'] {
  const parent = parentId === null ? undefined : records.get(parentId)
  return parent?.centre ?? centre
}

function missingOutlines({ created, records }: RecordPlan, drawn: Outlines): AreaFinding[] {
  return [...created.values()].flatMap((id): AreaFinding[] => {
    const name = records.get(id)?.shortName ?? ''
    if (drawn.has(id)) return []
    const zh = `“${name}”没有边界，定位找不到它`
    return [
      {
        severity: 'warning',
        kind: 'noOutline',
        refs: [id],
        zh,
        en: `“${name}” has no outline and is not found by place`,
      },
    ]
  })
}

/** The families of everything whose ground, layer, parent or status becomes another. */
function judged(
  { known, outlines: before, drawn }: Net & { readonly drawn: ReadonlySet<string> },
  { records, changed }: RecordPlan,
  outlines: Outlines,
): AreaFinding[] {
  const concerned = new Set(drawn)
  for (const id of changed) if (isMoved(known.records.get(id), records.get(id))) concerned.add(id)
  const parents = new Set<string | null>()
  for (const id of concerned) {
    for (const area of [known.records.get(id), records.get(id)]) if (area) parents.add(area.parentId)
    if (drawn.has(id)) parents.add(id)
  }
  return netFaults({ records, outlines: new Map([...before, ...outlines]), concerned, parents })
}

const PLACING = ['parentId', 'status', 'layer'] as const

function isMoved(was: AreaRecord | undefined, is: AreaRecord | undefined): boolean {
  return !was || !is || PLACING.some((each) => was[each] !== is[each])
}

/** Findings as the caller knows the areas: by the refs of its drafts. */
function byRef(findings: readonly AreaFinding[], created: ReadonlyMap<string, string>): AreaFinding[] {
  const refs = refsOf(created)
  return findings.map((finding) => ({ ...finding, refs: finding.refs.map((id) => refs.get(id) ?? id) }))
}
