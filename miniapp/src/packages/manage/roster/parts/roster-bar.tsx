import { useState, type DragEvent } from 'react'
import type { RosterRowView, RosterSegmentView, RosterView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { cx } from '@/ui/cx'
import { shortGrid, type Bar } from '../model/week'
import type { OpenSheet } from './roster-sheets'

type Words = Messages['roster']

const DRAGGED = 'application/x-beegrid-person'

/** The word on a block, and the lighter one beside it. */
export function barWords(words: Words, segment: RosterSegmentView): { who: string; note: string } {
  const { kind, user, missed, reason, mergedInto } = segment
  const name = user?.name ?? ''
  switch (kind) {
    case 'gap':
      return { who: words.gap, note: missedWords(words, segment) }
    case 'standIn':
      return { who: words.standIn(name), note: missed && reason ? words.missed(missed.name, reason) : '' }
    case 'shift':
      return { who: name, note: words.rotation }
    case 'merged':
      return { who: '', note: words.merged(shortGrid(mergedInto ?? ''), reason) }
    case 'holder':
      return { who: name, note: '' }
  }
}

function missedWords(words: Words, { missed, why, reason }: RosterSegmentView): string {
  if (!missed) return ''
  return why === 'inactive' ? words.inactive(missed.name) : words.missed(missed.name, reason)
}

export interface RosterBarProps {
  bar: Bar
  row: RosterRowView
  name: string
  roster: RosterView
  onSheet: (sheet: OpenSheet) => void
}

/** One block: pressed or dropped upon, it asks who shall have it instead. */
export function RosterBar({ bar, row, name, roster, onSheet }: RosterBarProps) {
  const { roster: words, time } = useWords()
  const [over, setOver] = useState(false)
  const { segment, left, width, from, to } = bar
  const { who, note } = barWords(words, segment)
  const when = words.change.hours(momentWords(time, from, now()), momentWords(time, to, now()))
  const label = words.barLabel(name, [who, note].filter(Boolean).join(' '), when)
  // What has been cannot be changed, and a desk's shifts are edited in its lines.
  const fixed = !roster.editable || row.kind === 'desk' || to <= now()
  const change = (personId?: string) =>
    onSheet({ kind: 'change', roster, row, bar, ...(personId !== undefined && { personId }) })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const personId = event.dataTransfer.getData(DRAGGED)
    if (personId !== '' && personId !== segment.user?.userId) change(personId)
  }
  return (
    <button
      className={cx('roster-bar', `roster-bar--${segment.kind}`, over && 'roster-bar--over')}
      style={{ left: `calc(${(left / 7) * 100}% + 3px)`, width: `calc(${(width / 7) * 100}% - 6px)` }}
      type="button"
      title={label}
      aria-label={label}
      data-kind={segment.kind}
      disabled={fixed && segment.user === null}
      aria-disabled={fixed}
      draggable={roster.editable && segment.user !== null && row.kind === 'grid'}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, segment.user?.userId ?? '')}
      onDragOver={(event) => {
        if (fixed) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onClick={() => !fixed && change()}
    >
      {who && <span className="roster-bar__who">{who}</span>}
      {note && <span className="roster-bar__note">{note}</span>}
    </button>
  )
}
