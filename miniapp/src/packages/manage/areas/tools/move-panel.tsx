import { useState } from 'react'
import { moveArea } from '@/features/area/api/keep-areas'
import { possibleParents, type AreaNode, type AreaTree } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { goOn } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'
import { Line } from './form-fields'
import { ToolPanel } from './tool-panel'

type Work = WorkOf<'move'>

const SHOWN = 30

function Targets({ nodes, work }: { nodes: readonly AreaNode[]; work: Work }) {
  const words = useDeskWords().areaKeeping
  if (nodes.length === 0) return <p className="areas-card__wait">{words.move.none}</p>
  return (
    <>
      {nodes.slice(0, SHOWN).map(({ area }) => (
        <label className="areas-choice" key={area.id}>
          <input
            className="areas-tick"
            type="radio"
            name="parent"
            checked={work.parentId === area.id}
            onChange={() => goOn({ ...work, parentId: area.id })}
          />
          <span className="areas-choice__words">
            <span>{area.shortName}</span>
            <span className="areas-field__note">{area.code}</span>
          </span>
        </label>
      ))}
      {nodes.length > SHOWN && <p className="areas-card__wait">{words.tree.more(nodes.length - SHOWN)}</p>}
    </>
  )
}

function ParentChoice({ parents, work }: { parents: readonly AreaNode[]; work: Work }) {
  const words = useDeskWords().areaKeeping.move
  const [search, setSearch] = useState('')
  const found = parents.filter(({ area }) =>
    `${area.name} ${area.shortName} ${area.code}`.includes(search.trim()),
  )
  return (
    <Card>
      <Line
        id="move-search"
        label={words.to}
        value={search}
        placeholder={words.search}
        limit={40}
        onChange={setSearch}
      />
      <Targets nodes={found} work={work} />
    </Card>
  )
}

/** Gives an area another parent, with its ground. */
export function MovePanel({ work, tree, chosen }: { work: Work; tree: AreaTree; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping.move
  const keep = useKeep()
  const target = tree.byId.get(work.parentId ?? '')
  const save = () => {
    if (!target) return
    keep.run(
      () => moveArea(work.areaId, target.area.id),
      () => ({ said: words.done(target.area.shortName) }),
    )
  }
  return (
    <ToolPanel
      id="move-panel"
      title={words.title(labelOf(chosen.area))}
      note={words.hint}
      save={words.save}
      keep={keep}
      ready={target !== undefined}
      onSave={save}
    >
      <ParentChoice parents={possibleParents(tree, chosen)} work={work} />
    </ToolPanel>
  )
}
