import { useState } from 'react'
import type { CalendarView, ShiftBody } from '@/api/types'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { saveHours } from '../api/calendar'
import { useSaving } from '../hooks/use-saving'
import { Input, Problem } from './controls'

const MOST_SHIFTS = 4

export interface HoursFormProps {
  countyId: string
  calendar: CalendarView
  /** Something else on the screen is what to do next. */
  quiet: boolean
}

/** The hours of a working day, in stretches. */
export function HoursForm({ countyId, calendar, quiet }: HoursFormProps) {
  const words = useWords().clocks
  const [shifts, setShifts] = useState<readonly ShiftBody[]>(calendar.shifts)
  const { busy, problem, run } = useSaving()
  const changed = JSON.stringify(shifts) !== JSON.stringify(calendar.shifts)
  const put = (index: number, shift: ShiftBody) =>
    setShifts(shifts.map((each, at) => (at === index ? shift : each)))
  const save = () => void run(() => saveHours(countyId, calendar.version, shifts), words.hoursSaved)
  return (
    <section className="limits-card" id="hours-form">
      <Text size="body" strong heading>
        {words.hours}
      </Text>
      {shifts.map((shift, index) => (
        <ShiftRow
          key={index}
          index={index}
          shift={shift}
          onChange={(next) => put(index, next)}
          onDrop={shifts.length > 1 ? () => setShifts(shifts.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <Problem text={problem} />
      <div className="limits-buttons">
        <Button
          id="save-hours"
          look={changed && !quiet ? 'primary' : 'quiet'}
          text={words.save}
          busy={busy}
          disabled={!changed}
          onPress={save}
        />
        {shifts.length < MOST_SHIFTS && (
          <Button
            id="add-shift"
            look="plain"
            icon="plus"
            text={words.addShift}
            onPress={() => setShifts([...shifts, { from: '19:00', to: '21:00' }])}
          />
        )}
      </div>
      <Text size="note" tone="ink2">
        {words.running}
      </Text>
    </section>
  )
}

interface ShiftRowProps {
  index: number
  shift: ShiftBody
  onChange: (shift: ShiftBody) => void
  onDrop: (() => void) | undefined
}

function ShiftRow({ index, shift, onChange, onDrop }: ShiftRowProps) {
  const words = useWords().clocks
  return (
    <div className="limits-shift">
      <Input
        id={`shift-from-${index}`}
        type="time"
        label={words.from}
        value={shift.from}
        onChange={(from) => onChange({ ...shift, from })}
      />
      <Input
        id={`shift-to-${index}`}
        type="time"
        label={words.to}
        value={shift.to}
        onChange={(to) => onChange({ ...shift, to })}
      />
      {onDrop && <Button size="small" look="plain" text={words.dropShift} onPress={onDrop} />}
    </div>
  )
}
