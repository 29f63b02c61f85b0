import type { RosterRowView } from '@/api/types'
import { useDeskWords, type DeskMessages } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { cx } from '@/ui/cx'
import type { BoardProps } from '../model/board'
import { barsOf, dayOf, monthDay, shortGrid } from '../model/week'
import { RosterBar } from './roster-bar'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** Which column is today; -1 in another week. */
function todayIn(monday: number): number {
  const day = dayOf(now()) - dayOf(monday)
  return day >= 0 && day < DAYS.length ? day : -1
}

function Head({ monday, today, desks }: { monday: number; today: number; desks: boolean }) {
  const words = useDeskWords().roster
  return (
    <div className="roster-grid__row roster-grid__row--head" role="row">
      <div className="roster-grid__name roster-grid__corner" role="columnheader">
        {desks ? words.headDesk : words.head}
      </div>
      {DAYS.map((day) => {
        const { date } = monthDay(dayOf(monday) + day)
        const head = words.dayHead(words.weekdays[day] ?? '', date)
        return (
          <div
            className={cx('roster-grid__day', day === today && 'roster-grid__day--today')}
            role="columnheader"
            key={day}
          >
            {day === today ? `${head} ${words.today}` : head}
          </div>
        )
      })}
    </div>
  )
}

function rowName(words: DeskMessages['roster'], row: RosterRowView, own: boolean): string {
  if (row.kind === 'grid') return shortGrid(row.areaName)
  return own ? words.desk(row.level) : words.deskOf(row.areaName)
}

function rowNote(words: DeskMessages['roster'], row: RosterRowView, own: boolean): string {
  const { kind, holder, line, layer } = row
  if (kind === 'desk') return own ? words.deskNote : words.openBelow
  const who = holder?.name ?? words.noHolder
  if (layer !== 'ordinary') return `${who} · ${layer === 'exclusive' ? words.exclusive : words.overlay}`
  return line === null ? who : `${who} · ${words.lineA(line)}`
}

interface RowProps extends BoardProps {
  row: RosterRowView
  today: number
}

function Row({ row, today, ...board }: RowProps) {
  const words = useDeskWords().roster
  const { roster, place, onPlace, onSheet } = board
  const own = row.areaId === roster.areaId
  const opens = row.kind === 'desk' && !own
  const name = rowName(words, row, own)
  const press = () =>
    opens ? onPlace({ ...place, areaId: row.areaId }) : onSheet({ kind: 'shift', roster, row })
  return (
    <div
      className={cx('roster-grid__row', row.kind === 'desk' && own && 'roster-grid__row--desk')}
      role="row"
    >
      <button
        className="roster-grid__name"
        role="rowheader"
        type="button"
        data-area={row.areaId}
        disabled={!opens && !roster.editable}
        onClick={press}
      >
        <span className="roster-grid__title">{name}</span>
        <span className="roster-grid__note">{rowNote(words, row, own)}</span>
      </button>
      <div className="roster-grid__track" role="cell">
        {today >= 0 && <div className="roster-grid__today" style={{ left: `${(today / 7) * 100}%` }} />}
        {barsOf(row.segments, place.monday).map((bar) => (
          <RosterBar key={`${bar.left}`} bar={bar} row={row} name={name} roster={roster} onSheet={onSheet} />
        ))}
      </div>
    </div>
  )
}

/** The calendar: a row a grid, a column a day, the desk below. */
export function WeekGrid(props: BoardProps) {
  const { roster, place } = props
  const today = todayIn(place.monday)
  const desks = roster.rows.every(({ kind }) => kind === 'desk')
  return (
    <div className="roster-grid" role="table" id="roster-grid">
      <Head monday={place.monday} today={today} desks={desks} />
      {roster.rows.map((row) => (
        <Row {...props} row={row} today={today} key={row.areaId} />
      ))}
    </div>
  )
}
