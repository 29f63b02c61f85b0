import { saveOutlines } from '@/features/area/api/keep-areas'
import type { AreaNode, AreaTree } from '@/features/area/model/area-tree'
import { changedAreas, geometryOf } from '@/features/area/model/border-net'
import { blocks } from '@/features/area/model/findings'
import { labelOf } from '@/features/area/model/map-layers'
import { areaM2, areaWords } from '@/features/area/model/measure'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { cx } from '@/ui/cx'
import { useKeep } from '../hooks/use-keep'
import { outlinesOf, useOutlineCheck, type OutlineCheck } from '../hooks/use-outline-check'
import { goOn } from '../model/desk-store'
import { stepBack, type WorkOf } from '../model/desk-tool'
import { TitledCard } from '../parts/titled-card'
import { FindingsCard } from './findings-card'
import { ToolPanel } from './tool-panel'

type Work = WorkOf<'outline'>

/** Under this a difference is not said: it is the rounding of a corner. */
const SAME_M2 = 0.5

function useDifference() {
  const words = useDeskWords().areaKeeping
  return (m2: number): string => {
    if (Math.abs(m2) < SAME_M2) return words.outline.same
    const size = areaWords(m2, words.units)
    return m2 > 0 ? words.outline.more(size) : words.outline.less(size)
  }
}

/** Who gains and who loses ground; those below them that only move along are counted. */
function Moved({ work, tree, chosen }: { work: Work; tree: AreaTree; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping.outline
  const difference = useDifference()
  const changed = changedAreas(work.start, work.net)
  const before = new Map(work.start.map((area) => [area.id, area]))
  const named = changed.flatMap((area) => {
    const [node, old] = [tree.byId.get(area.id), before.get(area.id)]
    const beside = node?.area.level === chosen.area.level
    return node && old && beside ? [{ node, m2: areaM2(geometryOf(area)) - areaM2(geometryOf(old)) }] : []
  })
  return (
    <TitledCard title={words.moved} id="outline-moved">
      {named.map(({ node, m2 }) => (
        <div className="areas-place" key={node.area.id}>
          <span className="areas-part__name">{labelOf(node.area)}</span>
          <span className="areas-part__count">{difference(m2)}</span>
        </div>
      ))}
      {changed.length > named.length && (
        <p className="areas-card__wait">{words.below(changed.length - named.length)}</p>
      )}
      {changed.length === 0 && <p className="areas-card__wait">{words.untouched}</p>}
    </TitledCard>
  )
}

function useCheckWords({ state, findings }: OutlineCheck): string | undefined {
  const words = useDeskWords().areaKeeping.outline
  if (state === 'untouched') return undefined
  if (state === 'checking') return words.checking
  if (state === 'failed') return words.failed
  if (findings.length === 0) return words.clean
  const errors = findings.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? words.problems(errors.length) : words.warnings(findings.length)
}

function CheckLine({ check }: { check: OutlineCheck }) {
  const text = useCheckWords(check)
  const clean = check.state === 'checked' && check.findings.length === 0
  const bad = blocks(check.findings)
  return (
    <div
      className={cx('areas-check-line', clean && 'areas-check-line--clean', bad && 'areas-check-line--bad')}
      role="status"
    >
      {text !== undefined && (
        <Icon name={clean ? 'circle-check' : bad ? 'triangle-alert' : 'info'} size="small" />
      )}
      {text}
    </div>
  )
}

function Undo({ work }: { work: Work }) {
  const words = useDeskWords().areaKeeping
  return (
    <Button
      text={words.undo}
      look="outline"
      icon="undo-2"
      disabled={work.past.length === 0}
      onPress={() => goOn(stepBack(work))}
      id="outline-undo"
    />
  )
}

/** Changing an outline by hand, with what would come of it said at every step. */
export function OutlinePanel({ work, tree, chosen }: { work: Work; tree: AreaTree; chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping
  const keep = useKeep()
  const check = useOutlineCheck(work)
  const settled = check.state === 'checked' || check.state === 'failed'
  const save = () =>
    keep.run(
      () => saveOutlines(outlinesOf(work)),
      () => ({ said: words.saved }),
    )
  return (
    <ToolPanel
      id="outline-panel"
      title={words.outline.title(labelOf(chosen.area))}
      save={words.outline.save}
      keep={keep}
      ready={settled && !blocks(check.findings) && keep.refusal?.kind !== 'changed'}
      onSave={save}
      beside={<Undo work={work} />}
    >
      <CheckLine check={check} />
      {keep.refusal?.kind !== 'refused' && <FindingsCard findings={check.findings} />}
      <Moved work={work} tree={tree} chosen={chosen} />
    </ToolPanel>
  )
}
