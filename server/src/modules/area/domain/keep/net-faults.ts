import type { AreaFinding, AreaFindingKind } from '../area-finding.js'
import type { AreaRecord } from '../area-record.js'
import type { PolygonGeometry } from '../geojson.js'
import { boundsOf, boxesMeet } from '../outline/outline.js'
import { differenceOf, intersectionOf, unionOf } from '../outline/planar.js'
import { pieceOf, type Piece } from '../outline/sliver.js'
import { tilesExactly } from '../outline/tiling.js'
import { extent } from './extent.js'

export interface JudgedNet {
  readonly records: ReadonlyMap<string, AreaRecord>
  /** Outlines as they would be, of all areas of the families concerned. */
  readonly outlines: ReadonlyMap<string, PolygonGeometry>
  /** Ids of areas whose ground, layer, parent or status becomes another. */
  readonly concerned: ReadonlySet<string>
  /** Ids of the parents whose children are to be judged together. */
  readonly parents: ReadonlySet<string | null>
}

interface Outlined {
  readonly area: AreaRecord
  readonly geometry: PolygonGeometry
}

interface Family {
  readonly parent: Outlined | undefined
  /** Overlays left out: they may lie over anything. */
  readonly children: readonly Outlined[]
}

/** Overlaps, gaps and ground outside the parent, in the families that a change concerns. Refs are ids. */
export function netFaults(net: JudgedNet): AreaFinding[] {
  return [...net.parents].flatMap((parentId) => {
    const family = familyBelow(net, parentId)
    if (family.children.length === 0) return []
    if (
      family.parent &&
      tilesExactly(
        family.parent.geometry,
        family.children.map(({ geometry }) => geometry),
      )
    )
      return []
    return [...overlaps(net, family), ...outside(net, family), ...gaps(family)]
  })
}

function familyBelow({ records, outlines }: JudgedNet, parentId: string | null): Family {
  const outlined = (area: AreaRecord | undefined): Outlined[] => {
    const geometry = area && outlines.get(area.id)
    return area && geometry && area.status === 'active' ? [{ area, geometry }] : []
  }
  const below = [...records.values()].filter((area) => area.parentId === parentId && area.layer !== 'overlay')
  const [parent] = parentId === null ? [] : outlined(records.get(parentId))
  return { parent, children: below.flatMap(outlined) }
}

function overlaps({ concerned }: JudgedNet, { children }: Family): AreaFinding[] {
  const boxed = children.map((each) => ({ ...each, box: boundsOf(each.geometry) }))
  return boxed.flatMap((one, i) =>
    boxed.slice(i + 1).flatMap((other) => {
      const isNew = concerned.has(one.area.id) || concerned.has(other.area.id)
      return isNew && boxesMeet(one.box, other.box) ? overlap(one, other) : []
    }),
  )
}

function overlap(one: Outlined, other: Outlined): AreaFinding[] {
  const piece = pieceOf(intersectionOf(one.geometry, other.geometry))
  if (!piece) return []
  const { zh, en } = extent(piece.areaM2)
  const names = [one.area.shortName, other.area.shortName] as const
  return [
    found('overlap', [one.area.id, other.area.id], {
      ...piece,
      // An exclusive grid wins over an ordinary one where both contain a point.
      isSliver: piece.isSliver || one.area.layer !== other.area.layer,
      zh: `“${names[0]}”与“${names[1]}”重叠 ${zh}`,
      en: `“${names[0]}” and “${names[1]}” overlap by ${en}`,
    }),
  ]
}

function outside({ concerned }: JudgedNet, { parent, children }: Family): AreaFinding[] {
  if (!parent) return []
  const isNew = ({ area }: Outlined): boolean => concerned.has(area.id) || concerned.has(parent.area.id)
  return children.filter(isNew).flatMap(({ area, geometry }) => {
    const piece = pieceOf(differenceOf(geometry, parent.geometry))
    if (!piece) return []
    const { zh, en } = extent(piece.areaM2)
    const names = [area.shortName, parent.area.shortName] as const
    return [
      found('outsideParent', [area.id, parent.area.id], {
        ...piece,
        zh: `“${names[0]}”有 ${zh} 在“${names[1]}”之外`,
        en: `${en} of “${names[0]}” lie outside “${names[1]}”`,
      }),
    ]
  })
}

function gaps({ parent, children }: Family): AreaFinding[] {
  if (!parent) return []
  const covered = unionOf(children.map(({ geometry }) => geometry))
  const piece = pieceOf(covered && differenceOf(parent.geometry, covered))
  if (!piece) return []
  const { zh, en } = extent(piece.areaM2)
  const name = parent.area.shortName
  return [
    found('gap', [parent.area.id], {
      ...{ ...piece, isSliver: true },
      zh: `“${name}”有 ${zh} 没有划入下级区域，这里的上报交给最近的网格或值班台`,
      en: `${en} of “${name}” belong to none of its areas; reports from there go to the nearest grid or the desk`,
    }),
  ]
}

type Words = Pick<AreaFinding, 'zh' | 'en'>

function found(
  kind: AreaFindingKind,
  refs: readonly string[],
  { isSliver, areaM2, geometry, zh, en }: Piece & Words,
): AreaFinding {
  return {
    severity: isSliver ? 'warning' : 'error',
    kind,
    refs,
    zh,
    en,
    areaM2: Math.round(areaM2),
    geometry,
  }
}
