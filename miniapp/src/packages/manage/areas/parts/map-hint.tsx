import { useWords, type Messages } from '@/i18n'
import type { DeskMark } from '@/ui/map/desk-map-types'
import type { DeskWork } from '../model/desk-tool'

/** What to do on the map now; nothing is said once it is done. */
function hintOf(work: DeskWork, words: Messages['areaKeeping']): string | undefined {
  if (work.kind === 'outline') return words.outline.hint
  if (work.kind === 'split') return work.line ? undefined : words.split.hint
  if (work.kind === 'merge') return words.merge.hint
  if (work.kind === 'create' || work.kind === 'trace') return work.ring ? undefined : words.create.drawHint
  return undefined
}

function Legend({ marks, locked }: { marks: readonly DeskMark[]; locked: boolean }) {
  const words = useWords().areaKeeping.map
  const has = (kind: DeskMark['kind']) => marks.some((mark) => mark.kind === kind)
  if (!has('overlap') && !has('gap') && !locked) return null
  return (
    <div className="areas-legend">
      {has('overlap') && (
        <span className="areas-legend__item areas-legend__item--overlap">{words.legendOverlap}</span>
      )}
      {has('gap') && <span className="areas-legend__item areas-legend__item--gap">{words.legendGap}</span>}
      {locked && <span className="areas-legend__item areas-legend__item--locked">{words.legendLocked}</span>}
    </div>
  )
}

export interface MapHintProps {
  work: DeskWork
  marks: readonly DeskMark[]
  /** Some corners are those of the level above. */
  locked: boolean
}

export function MapHint({ work, marks, locked }: MapHintProps) {
  const hint = hintOf(work, useWords().areaKeeping)
  return (
    <>
      {hint !== undefined && (
        <div className="areas-hint" role="status">
          {hint}
        </div>
      )}
      <Legend marks={marks} locked={locked} />
    </>
  )
}
