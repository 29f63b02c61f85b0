import { useBasemap, useBoundary, useChildrenBoundaries } from '@/features/area/hooks/use-areas'
import type { AreaNode, AreaTree } from '@/features/area/model/area-tree'
import type { AreaFeature } from '@/features/area/model/geojson'
import type { Frame } from '../model/desk-shapes'

const NONE: readonly AreaFeature[] = []

/** A grid is seen in its community, anything else with its parts; among its neighbours where these matter. */
function frameIdOf(chosen: AreaNode | undefined, among: boolean): string | undefined {
  if (!chosen || (chosen.area.level !== 'grid' && !among)) return chosen?.area.id
  return chosen.area.parentId ?? undefined
}

/** The outlines inside, of the frame itself, and around it. */
function useOutlines(id: string | undefined, parentId: string | undefined): Omit<Frame, 'id'> {
  const children = useChildrenBoundaries(id).data?.features ?? NONE
  const outline = useBoundary(id).data
  const around = useChildrenBoundaries(parentId).data?.features ?? NONE
  return { children, outline, around }
}

/** What the map shows of an area, and the ground under it. */
export function useFrame(tree: AreaTree, chosen: AreaNode | undefined, among: boolean) {
  const id = frameIdOf(chosen, among)
  const outlines = useOutlines(id, tree.byId.get(id ?? '')?.area.parentId ?? undefined)
  const basemap = useBasemap(id).data
  const frame: Frame | undefined = id === undefined ? undefined : { id, ...outlines }
  return { frame, basemap }
}
