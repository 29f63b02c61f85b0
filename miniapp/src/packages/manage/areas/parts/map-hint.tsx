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

function Legend({ marks, outline }: { marks: readonly DeskMark[]; outline: boolean }) {
  const words = useWords().areaKeeping.map
  const has = (kind: DeskMark['kind']) => marks.some((mark) => mark.kind === kind)
  if (marks.length === 0 && !outline) return null
  return (
    <div className="areas-legend">
      {has('overlap') && (
        <span className="areas-legend__item areas-legend__item--overlap">{words.legendOverlap}</span>
      )}
      {has('gap') && <span className="areas-legend__item areas-legend__item--gap">{words.legendGap}</span>}
      {outline && <span className="areas-legend__item areas-legend__item--locked">{words.legendLocked}</span>}
    </div>
  )
}

export function MapHint({ work, marks }: { work: DeskWork; marks: readonly DeskMark[] }) {
  const hint = hintOf(work, useWords().areaKeeping)
  return (
    <>
      {hint !== undefined && (
        <div className="areas-hint" role="status">
          {hint}
        </div>
      )}
      <Legend marks={marks} outline={work.kind === 'outline'} />
    </>
  )
}
