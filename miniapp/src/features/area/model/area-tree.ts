import type { AreaLevel } from '@beegrid/shared'
import { AREA_LEVELS } from '@beegrid/shared'
import type { AreaView } from '@/api/types'

export interface AreaNode {
  area: AreaView
  children: readonly AreaNode[]
  /** Active areas below, by level: what a county, a town or a community consists of. */
  counts: Readonly<Partial<Record<AreaLevel, number>>>
}

export interface AreaTree {
  roots: readonly AreaNode[]
  byId: ReadonlyMap<string, AreaNode>
}

/** One line of the tree as it is shown. */
export interface TreeRow {
  node: AreaNode
  /** 1 is the outermost, as screen readers count. */
  depth: number
  open: boolean
}

export interface TreeLook {
  opened: ReadonlySet<string>
  /** Part of a name or of a code. */
  search: string
  retired: boolean
}

export function isRetired({ status }: Pick<AreaView, 'status'>): boolean {
  return status === 'retired'
}

/** The level one creates inside an area; a grid holds none. */
export function levelBelow(level: AreaLevel): AreaLevel | undefined {
  return AREA_LEVELS[AREA_LEVELS.indexOf(level) + 1]
}

const byCode = (a: AreaView, b: AreaView) => a.code.localeCompare(b.code)

function groupByParent(areas: readonly AreaView[]): ReadonlyMap<string | null, readonly AreaView[]> {
  const groups = new Map<string | null, AreaView[]>()
  const known = new Set(areas.map(({ id }) => id))
  for (const area of areas) {
    // The outermost one that may be seen has its parent elsewhere.
    const parent = area.parentId !== null && known.has(area.parentId) ? area.parentId : null
    groups.set(parent, [...(groups.get(parent) ?? []), area])
  }
  return groups
}

function countBelow(children: readonly AreaNode[]): AreaNode['counts'] {
  const counts: Partial<Record<AreaLevel, number>> = {}
  const add = (level: AreaLevel, more: number) => {
    counts[level] = (counts[level] ?? 0) + more
  }
  for (const { area, counts: below } of children.filter((child) => !isRetired(child.area))) {
    add(area.level, 1)
    for (const level of AREA_LEVELS) if (below[level]) add(level, below[level])
  }
  return counts
}

/** Areas in any order as a tree, siblings in the order of their codes. */
export function buildTree(areas: readonly AreaView[]): AreaTree {
  const groups = groupByParent(areas)
  const byId = new Map<string, AreaNode>()
  const nodesOf = (parentId: string | null): AreaNode[] =>
    [...(groups.get(parentId) ?? [])].sort(byCode).map((area) => {
      const children = nodesOf(area.id)
      const node = { area, children, counts: countBelow(children) }
      byId.set(area.id, node)
      return node
    })
  return { roots: nodesOf(null), byId }
}

/** From the outermost down to the area itself. */
export function pathTo({ byId }: AreaTree, id: string | undefined): AreaNode[] {
  const node = id === undefined ? undefined : byId.get(id)
  return node ? [...pathTo({ roots: [], byId }, node.area.parentId ?? undefined), node] : []
}

function matcher(search: string): (area: AreaView) => boolean {
  const wanted = search.trim().toLowerCase()
  return ({ name, shortName, code }) =>
    code.startsWith(wanted) || [name, shortName].some((each) => each.toLowerCase().includes(wanted))
}

/** Ids of what matches and of all above it, so that a found grid is seen in its community. */
function foundIds(tree: AreaTree, search: string): ReadonlySet<string> {
  const matches = matcher(search)
  const found = [...tree.byId.values()].filter(({ area }) => matches(area))
  return new Set(found.flatMap(({ area }) => pathTo(tree, area.id).map((node) => node.area.id)))
}

/** The lines to show, top to bottom: what is opened, or, while searching, what was found. */
export function visibleRows(tree: AreaTree, { opened, search, retired }: TreeLook): TreeRow[] {
  const found = search.trim() === '' ? undefined : foundIds(tree, search)
  const shown = ({ area }: AreaNode) =>
    (retired || !isRetired(area)) && (found === undefined || found.has(area.id))
  const rowsOf = (node: AreaNode, depth: number): TreeRow[] => {
    if (!shown(node)) return []
    const unfolded = found !== undefined || opened.has(node.area.id)
    const below = unfolded ? node.children.flatMap((child) => rowsOf(child, depth + 1)) : []
    return [{ node, depth, open: below.length > 0 }, ...below]
  }
  return tree.roots.flatMap((root) => rowsOf(root, 1))
}

/** Other areas of the same kind beside it, which it may be merged with or give its ground to. */
export function siblingsOf(tree: AreaTree, { area }: AreaNode): AreaNode[] {
  const parent = area.parentId === null ? undefined : tree.byId.get(area.parentId)
  const around = parent?.children ?? tree.roots
  return around.filter((node) => node.area.id !== area.id && !isRetired(node.area))
}

/** Where it may be moved: areas of its parent's level, its own left out. */
export function possibleParents(tree: AreaTree, { area }: AreaNode): AreaNode[] {
  const level = AREA_LEVELS[AREA_LEVELS.indexOf(area.level) - 1]
  return [...tree.byId.values()].filter(
    (node) => node.area.level === level && node.area.id !== area.parentId && !isRetired(node.area),
  )
}
