import { useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import { siblingsOf, type AreaNode, type AreaTree } from '@/features/area/model/area-tree'
import { touches } from '@/features/area/model/border-net'

/** Siblings that meet it: ground that does not touch is no neighbour. */
export function useNeighbours(tree: AreaTree, chosen: AreaNode): AreaNode[] {
  const around = useChildrenBoundaries(chosen.area.parentId ?? undefined).data?.features ?? []
  const own = around.find(({ properties }) => properties.id === chosen.area.id)
  const meeting = own ? around.filter((each) => touches(each.geometry, own.geometry)) : []
  const ids = new Set(meeting.map(({ properties }) => properties.id))
  return siblingsOf(tree, chosen).filter(({ area }) => ids.has(area.id))
}
