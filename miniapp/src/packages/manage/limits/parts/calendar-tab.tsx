import { useState } from 'react'
import type { CalendarView, CalendarYearView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { useCountyCalendar } from '../api/calendar'
import { HoursForm } from './hours-form'
import { YearPanel } from './year-panel'

/** When the county works: its hours, and the holidays of the years at hand. */
export function CalendarTab({ countyId }: { countyId: string }) {
  const query = useCountyCalendar(countyId)
  return (
    <QueryState query={query} waiting={<Skeleton rows={6} />}>
      {(calendar) => <Calendar countyId={countyId} calendar={calendar} />}
    </QueryState>
  )
}

function Calendar({ countyId, calendar }: { countyId: string; calendar: CalendarView }) {
  const [edited, setEdited] = useState<number>()
  const year = calendar.years.find((each) => each.year === edited)
  return (
    <div className="desk-split">
      <div className="desk-main limits-main--padded">
        <HoursForm
          key={calendar.version}
          countyId={countyId}
          calendar={calendar}
          quiet={year !== undefined}
        />
        <Years years={calendar.years} onEdit={setEdited} />
      </div>
      {year && (
        <YearPanel
          key={year.year}
          countyId={countyId}
          version={calendar.version}
          shown={year}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  )
}

function Years({ years, onEdit }: { years: readonly CalendarYearView[]; onEdit: (year: number) => void }) {
  const words = useDeskWords().limits
  return (
    <section className="limits-card">
      <Text size="body" strong heading>
        {words.years}
      </Text>
      <ul className="limits-years" id="calendar-years">
        {years.map((each) => (
          <YearRow key={each.year} shown={each} onEdit={() => onEdit(each.year)} />
        ))}
      </ul>
    </section>
  )
}

function YearRow({ shown, onEdit }: { shown: CalendarYearView; onEdit: () => void }) {
  const words = useDeskWords().limits
  const { year, source, days } = shown
  const made = days.filter(({ working }) => working).length
  return (
    <li className="limits-year">
      <b className="limits-year__name">{year}</b>
      <span className="limits-year__words">
        <span className={`limits-mark limits-mark--${source}`}>{words[source]}</span>
        {days.length > 0 && <small>{words.dayCount(days.length - made, made)}</small>}
      </span>
      <Button id={`edit-${year}`} size="small" look="outline" text={words.edit} onPress={onEdit} />
    </li>
  )
}
