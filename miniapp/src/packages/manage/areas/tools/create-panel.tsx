import { createArea } from '@/features/area/api/keep-areas'
import { useBoundary } from '@/features/area/hooks/use-areas'
import { useNextCode } from '@/features/area/api/use-next-code'
import { isRetired, type AreaTree } from '@/features/area/model/area-tree'
import { onlyRing } from '@/features/area/model/geojson'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { useKeep } from '../hooks/use-keep'
import { goOn } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'
import { newArea } from '../model/new-area'
import { DrawnCard } from './drawn-card'
import { AreaFields } from './form-fields'
import { ToolPanel } from './tool-panel'

type Work = WorkOf<'create'>

function CutOut({ work }: { work: Work }) {
  const words = useDeskWords().areaKeeping.create
  if (work.level !== 'grid' || work.form.layer === 'overlay') return null
  return (
    <Card>
      <label className="areas-choice">
        <input
          className="areas-tick"
          type="checkbox"
          checked={work.cutOut}
          onChange={({ target }) => goOn({ ...work, cutOut: target.checked })}
        />
        <span className="areas-choice__words">
          <span>{words.cutOut}</span>
          <span className="areas-field__note">{words.cutOutNote}</span>
        </span>
      </label>
    </Card>
  )
}

/** The first one inside may take all the ground, to be split afterwards: nobody draws the same border twice. */
function WholeParent({ work, tree }: { work: Work; tree: AreaTree }) {
  const words = useDeskWords().areaKeeping.create
  const parent = tree.byId.get(work.parentId ?? '')
  const outline = useBoundary(work.parentId).data?.geometry
  const ring = outline && onlyRing(outline)
  if (work.ring || !ring || !parent || parent.children.some(({ area }) => !isRetired(area))) return null
  return (
    <Card className="areas-drawn">
      <span className="areas-field__note">{words.wholeNote(parent.area.shortName)}</span>
      <Button
        text={words.whole}
        look="outline"
        size="small"
        onPress={() => goOn({ ...work, ring })}
        id="draw-whole"
      />
    </Card>
  )
}

function Fields({ work }: { work: Work }) {
  const words = useDeskWords().areaKeeping.form
  const next = useNextCode(work.parentId).data?.code ?? undefined
  return (
    <Card>
      <AreaFields
        form={work.form}
        level={work.level}
        suggested={next}
        codeNote={next === undefined ? undefined : words.codeSuggested}
        onChange={(form) => goOn({ ...work, form })}
      />
    </Card>
  )
}

/** A new area: where it lies on the map, what it is called here. */
export function CreatePanel({ work, tree }: { work: Work; tree: AreaTree }) {
  const words = useDeskWords().areaKeeping
  const keep = useKeep()
  const parent = tree.byId.get(work.parentId ?? '')?.area
  const save = () =>
    keep.run(
      () => createArea(newArea(work)),
      ({ id, shortName }) => ({ chosenId: id, said: `${words.saved} · ${shortName}` }),
    )
  return (
    <ToolPanel
      id="create-panel"
      title={words.create.title[work.level]}
      note={parent && words.create.inside(parent.shortName)}
      save={words.create.save}
      keep={keep}
      ready={work.form.name.trim() !== ''}
      onSave={save}
    >
      <DrawnCard ring={work.ring} onAgain={() => goOn({ ...work, ring: undefined })} />
      <WholeParent work={work} tree={tree} />
      <Fields work={work} />
      <CutOut work={work} />
    </ToolPanel>
  )
}
