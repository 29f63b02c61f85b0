import { renameArea } from '@/features/area/api/keep-areas'
import type { AreaNode } from '@/features/area/model/area-tree'
import { useDeskWords } from '@/i18n/desk'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { goOn } from '../model/desk-store'
import { changedWords, isDirty, type WorkOf } from '../model/desk-tool'
import { AreaFields } from './form-fields'
import { ToolPanel } from './tool-panel'

export function WordsPanel({ work, chosen }: { work: WorkOf<'words'>; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping
  const keep = useKeep()
  const { area } = chosen
  const save = () =>
    keep.run(
      () => renameArea(area.id, changedWords(work)),
      () => ({ said: words.saved }),
    )
  return (
    <ToolPanel
      id="words-panel"
      title={words.words.title(area.shortName)}
      save={words.save}
      keep={keep}
      ready={isDirty(work) && work.form.name.trim() !== ''}
      onSave={save}
    >
      <Card>
        <AreaFields
          form={work.form}
          level={area.level}
          codeNote={words.words.codeNote}
          onChange={(form) => goOn({ ...work, form })}
        />
      </Card>
    </ToolPanel>
  )
}
