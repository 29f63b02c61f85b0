import { useDeskWords, type DeskMessages } from '@/i18n/desk'
import type { DeskMark } from '@/ui/map/desk-map-types'
import type { DeskWork } from '../model/desk-tool'

type Hints = DeskMessages['areaKeeping']

/** What to do on the map at the beginning of each; nothing is said where the map is only looked at. */
const HINTS: Partial<Record<DeskWork['kind'], (words: Hints) => string>> = {
  outline: ({ outline }) => outline.hint,
  split: ({ split }) => split.hint,
  merge: ({ merge }) => merge.hint,
  create: ({ create }) => create.drawHint,
  trace: ({ create }) => create.drawHint,
}

/** Once something is drawn the words would only be in the way. */
function isBegun(work: DeskWork): boolean {
  if (work.kind === 'outline') return work.past.length > 0
  if (work.kind === 'split') return work.line !== undefined
  return (work.kind === 'create' || work.kind === 'trace') && work.ring !== undefined
}

function hintOf(work: DeskWork, words: Hints): string | undefined {
  return isBegun(work) ? undefined : HINTS[work.kind]?.(words)
}

function Legend({ marks, locked }: { marks: readonly DeskMark[]; locked: boolean }) {
  const words = useDeskWords().areaKeeping.map
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
  const hint = hintOf(work, useDeskWords().areaKeeping)
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
