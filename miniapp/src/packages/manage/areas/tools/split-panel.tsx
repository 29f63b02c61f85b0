import { splitArea } from '@/features/area/api/keep-areas'
import type { AreaNode } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { goOn } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'
import { DrawnNote } from './drawn-card'
import { Line } from './form-fields'
import { ToolPanel } from './tool-panel'

type Work = WorkOf<'split'>

function useSplit(work: Work) {
  const words = useDeskWords().areaKeeping.split
  const keep = useKeep()
  const { line } = work
  const name = work.name.trim()
  const save = () => {
    if (!line) return
    keep.run(
      () => splitArea(work.areaId, { line, name }),
      () => ({ said: words.done(name) }),
    )
  }
  const again = () => {
    keep.forget()
    goOn({ ...work, line: undefined })
  }
  return { keep, save, again, ready: line !== undefined && name !== '' }
}

/** Cuts a grid in two by a drawn line. */
export function SplitPanel({ work, chosen }: { work: Work; chosen: AreaNode }) {
  const { split: words, levels } = useDeskWords().areaKeeping
  const { keep, save, again, ready } = useSplit(work)
  const level = levels[chosen.area.level]
  const drawn = work.line !== undefined
  const name = labelOf(chosen.area)
  return (
    <ToolPanel
      id="split-panel"
      title={words.title(name)}
      note={words.keeps(name)}
      save={words.save}
      keep={keep}
      ready={ready}
      onSave={save}
    >
      <DrawnNote text={drawn ? words.drawn : words.waiting} drawn={drawn} onAgain={again} />
      <Card>
        <Line
          id="split-name"
          label={words.newName(level)}
          value={work.name}
          placeholder={words.newNamePlaceholder}
          limit={60}
          onChange={(value) => goOn({ ...work, name: value })}
        />
      </Card>
    </ToolPanel>
  )
}
