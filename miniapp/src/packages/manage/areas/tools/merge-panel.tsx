import { mergeAreas } from '@/features/area/api/keep-areas'
import type { AreaNode, AreaTree } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { useNeighbours } from '../hooks/use-neighbours'
import { goOn } from '../model/desk-store'
import { togglePicked, type WorkOf } from '../model/desk-tool'
import { Line } from './form-fields'
import { ToolPanel } from './tool-panel'

type Work = WorkOf<'merge'>

function Neighbours({ nodes, work }: { nodes: readonly AreaNode[]; work: Work }) {
  const words = useDeskWords().areaKeeping.merge
  if (nodes.length === 0) return <p className="areas-card__wait">{words.none}</p>
  return nodes.map(({ area }) => (
    <label className="areas-choice" key={area.id}>
      <input
        className="areas-tick"
        type="checkbox"
        checked={work.picked.includes(area.id)}
        onChange={() => goOn(togglePicked(work, area.id))}
      />
      <span className="areas-choice__words">{labelOf(area)}</span>
    </label>
  ))
}

function NewName({ work, chosen }: { work: Work; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping.merge
  return (
    <Card>
      <Line
        id="merge-name"
        label={words.newName}
        value={work.name}
        placeholder={chosen.area.name}
        limit={60}
        onChange={(value) => goOn({ ...work, name: value })}
      />
    </Card>
  )
}

/** Takes neighbours into an area, which keeps its name and code. */
export function MergePanel({ work, tree, chosen }: { work: Work; tree: AreaTree; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping.merge
  const keep = useKeep()
  const nodes = useNeighbours(tree, chosen)
  const name = work.name.trim()
  const save = () =>
    keep.run(
      () => mergeAreas({ keepId: work.areaId, areaIds: work.picked, ...(name !== '' && { name }) }),
      () => ({ said: words.done }),
    )
  return (
    <ToolPanel
      id="merge-panel"
      title={words.title(labelOf(chosen.area))}
      note={words.keeps(labelOf(chosen.area))}
      save={words.save(work.picked.length)}
      keep={keep}
      ready={work.picked.length > 0}
      onSave={save}
    >
      <Card>
        <Neighbours nodes={nodes} work={work} />
      </Card>
      <NewName work={work} chosen={chosen} />
    </ToolPanel>
  )
}
