import { useEffect } from 'react'
import { useAreaTree } from '@/features/area/api/use-area-tree'
import { buildTree, type AreaTree } from '@/features/area/model/area-tree'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { openScope, useDeskStore } from '../model/desk-store'
import { useUnloadGuard } from '../hooks/use-unload-guard'
import { AreaMap } from './area-map'
import { FirstCounty } from './first-county'
import { SidePanel } from './side-panel'
import { TreeColumn } from './tree-column'

interface ColumnsProps {
  scope: ManageScope
  tree: AreaTree
}

/** What there is, where it lies, and what one knows and does about the chosen one. */
function Columns({ scope, tree }: ColumnsProps) {
  const chosenId = useDeskStore((desk) => desk.chosenId)
  const chosen = tree.byId.get(chosenId ?? '') ?? tree.roots[0]
  return (
    <div className="desk areas" id="areas-desk">
      <TreeColumn scope={scope} tree={tree} chosenId={chosen?.area.id} />
      <AreaMap tree={tree} chosen={chosen} />
      <SidePanel scope={scope} tree={tree} chosen={chosen} />
    </div>
  )
}

const NOTHING: AreaTree = buildTree([])

function WithoutCounty({ scope }: { scope: ManageScope }) {
  const creating = useDeskStore((desk) => desk.work.kind === 'create')
  return creating ? <Columns scope={scope} tree={NOTHING} /> : <FirstCounty scope={scope} />
}

/** The columns stand while their content is fetched, so that nothing jumps. */
function Waiting() {
  return (
    <div className="desk areas">
      <div className="areas-column areas-column--tree">
        <Skeleton rows={8} />
      </div>
    </div>
  )
}

export function AreaDesk({ scope }: { scope: ManageScope }) {
  const { areaId } = scope
  const tree = useAreaTree(areaId)
  useEffect(() => openScope(areaId), [areaId])
  useUnloadGuard()
  if (areaId === undefined) return <WithoutCounty scope={scope} />
  return (
    <QueryState query={tree} waiting={<Waiting />}>
      {(found) => <Columns scope={scope} tree={found} />}
    </QueryState>
  )
}
