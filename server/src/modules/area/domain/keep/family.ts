import type { AreaChange } from '../area-change.js'
import type { AreaRecord } from '../area-record.js'

/** Ids of the areas a change is judged with: those it names, their parents, and the children of both. */
export function familyOf(
  records: ReadonlyMap<string, AreaRecord>,
  { creates, patches }: AreaChange,
): string[] {
  const named = new Set(patches.map(({ areaId }) => areaId))
  const parents = new Set<string>()
  for (const { parentId } of [...creates, ...patches]) if (parentId) parents.add(parentId)
  for (const id of named) {
    const parentId = records.get(id)?.parentId
    if (parentId) parents.add(parentId)
  }
  const above = new Set([...named, ...parents])
  const children = [...records.values()].filter(({ parentId }) => parentId !== null && above.has(parentId))
  return [...new Set([...above, ...children.map(({ id }) => id)])]
}
