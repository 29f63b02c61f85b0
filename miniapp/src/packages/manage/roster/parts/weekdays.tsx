import { useDeskWords } from '@/i18n/desk'
import { EVERY_DAY, WORKING_DAYS } from '../model/shift-draft'

export interface WeekdaysProps {
  /** Bit 0 Monday … bit 6 Sunday. */
  value: number
  onChange: (weekdays: number) => void
}

/** The days of a week, each pressed or not, and two words for many at once. */
export function Weekdays({ value, onChange }: WeekdaysProps) {
  const { roster } = useDeskWords()
  const words = roster.shiftSheet
  return (
    <div className="roster-choices" role="group" aria-label={words.days}>
      {roster.weekdays.map((name, day) => (
        <button
          className="roster-choices__one"
          type="button"
          aria-pressed={((value >> day) & 1) === 1}
          onClick={() => onChange(value ^ (1 << day))}
          key={name}
        >
          {name}
        </button>
      ))}
      <button className="roster-choices__all" type="button" onClick={() => onChange(WORKING_DAYS)}>
        {words.workdays}
      </button>
      <button className="roster-choices__all" type="button" onClick={() => onChange(EVERY_DAY)}>
        {words.everyDay}
      </button>
    </div>
  )
}
