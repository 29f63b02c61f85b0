import { useState, type DragEvent } from 'react'
import type { RosterRowView, RosterView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { cx } from '@/ui/cx'
import { barWords } from '../model/bar-words'
import type { OpenSheet } from '../model/board'
import type { Bar } from '../model/week'

const DRAGGED = 'application/x-beegrid-person'

export interface RosterBarProps {
  bar: Bar
  row: RosterRowView
  name: string
  roster: RosterView
  onSheet: (sheet: OpenSheet) => void
}

/** What dropping another block's person here does; nothing where the time is over. */
function useDrop(fixed: boolean, onPerson: (personId: string) => void) {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (fixed) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const personId = event.dataTransfer.getData(DRAGGED)
    if (personId !== '') onPerson(personId)
  }
  return { over, handlers: { onDragOver, onDrop, onDragLeave: () => setOver(false) } }
}

/** For a screen reader and on hovering: which grid, when, who. */
function useLabel({ bar, name }: Pick<RosterBarProps, 'bar' | 'name'>): string {
  const { roster: words, time } = useDeskWords()
  const { who, note } = barWords(words, bar.segment)
  const at = (moment: number) => momentWords(time, moment, now())
  return words.barLabel(
    name,
    [who, note].filter(Boolean).join(' '),
    words.change.hours(at(bar.from), at(bar.to)),
  )
}

const percent = (days: number) => `${(days / 7) * 100}%`

/** One block: pressed or dropped upon, it asks who shall have it instead. */
export function RosterBar({ bar, row, name, roster, onSheet }: RosterBarProps) {
  const words = useDeskWords().roster
  const { segment, left, width, to } = bar
  const { who, note } = barWords(words, segment)
  const label = useLabel({ bar, name })
  // What has been cannot be changed, and a desk's shifts are edited in its lines.
  const fixed = !roster.editable || row.kind === 'desk' || to <= now()
  const change = (person: { personId?: string } = {}) =>
    onSheet({ kind: 'change', roster, row, bar, ...person })
  const { over, handlers } = useDrop(fixed, (personId) => change({ personId }))
  return (
    <button
      className={cx('roster-bar', `roster-bar--${segment.kind}`, over && 'roster-bar--over')}
      style={{ left: `calc(${percent(left)} + 3px)`, width: `calc(${percent(width)} - 6px)` }}
      type="button"
      title={label}
      aria-label={label}
      aria-disabled={fixed}
      data-kind={segment.kind}
      draggable={roster.editable && segment.user !== null}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, segment.user?.userId ?? '')}
      {...handlers}
      onClick={() => (fixed ? undefined : change())}
    >
      {who && <span className="roster-bar__who">{who}</span>}
      {note && <span className="roster-bar__note">{note}</span>}
    </button>
  )
}
