import type { AreaNode, AreaTree } from '@/features/area/model/area-tree'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'

/** What the right column is about. */
export interface SideProps {
  scope: ManageScope
  tree: AreaTree
  chosen: AreaNode
}
