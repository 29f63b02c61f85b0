import { retireArea } from '@/features/area/api/keep-areas'
import { isRetired, type AreaNode, type AreaTree } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { useNeighbours } from '../hooks/use-neighbours'
import { goOn } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'
import { ToolPanel } from './tool-panel'

interface Props {
  work: WorkOf<'retire'>
  tree: AreaTree
  chosen: AreaNode
}

function Heirs({ work, tree, chosen }: Props) {
  const words = useDeskWords().areaKeeping.retire
  const nodes = useNeighbours(tree, chosen)
  const neighbours = nodes.map(({ area }) => ({ id: area.id, name: labelOf(area) }))
  return (
    <Card>
      <fieldset className="areas-choices">
        <legend className="areas-field__label">{words.who}</legend>
        {[...neighbours, { id: null, name: words.nobody }].map(({ id, name }) => (
          <label className="areas-choice" key={id ?? ''}>
            <input
              className="areas-tick"
              type="radio"
              name="heir"
              checked={work.intoId === id}
              onChange={() => goOn({ ...work, intoId: id })}
            />
            <span className="areas-choice__words">{name}</span>
          </label>
        ))}
      </fieldset>
      <span className="areas-field__note">{words.whoNote}</span>
    </Card>
  )
}

/** Takes an area out of use; a neighbour may take its ground. */
export function RetirePanel(props: Props) {
  const { work, chosen } = props
  const words = useDeskWords().areaKeeping.retire
  const keep = useKeep()
  const inUse = chosen.children.some(({ area }) => !isRetired(area))
  const name = labelOf(chosen.area)
  const save = () =>
    keep.run(
      () => retireArea(work.areaId, work.intoId ?? undefined),
      () => ({ said: words.done(name), chosenId: chosen.area.parentId ?? undefined }),
    )
  return (
    <ToolPanel
      id="retire-panel"
      title={words.title(name)}
      note={inUse ? words.below : words.hint}
      save={words.save}
      keep={keep}
      ready={!inUse && work.intoId !== undefined}
      onSave={save}
    >
      {!inUse && <Heirs {...props} />}
    </ToolPanel>
  )
}
