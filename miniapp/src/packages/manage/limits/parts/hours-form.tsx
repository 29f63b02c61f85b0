import { useState } from 'react'
import type { CalendarView, ShiftBody } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Problem, TextInput } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'
import { saveHours } from '../api/calendar'

const MOST_SHIFTS = 4
const EVENING: ShiftBody = { from: '19:00', to: '21:00' }

export interface HoursFormProps {
  countyId: string
  calendar: CalendarView
  /** Something else on the screen is what to do next. */
  quiet: boolean
}

/** The hours of a working day, in stretches. */
export function HoursForm({ countyId, calendar, quiet }: HoursFormProps) {
  const words = useDeskWords().limits
  const [shifts, setShifts] = useState<readonly ShiftBody[]>(calendar.shifts)
  const { busy, problem, run } = useDoing()
  const changed = JSON.stringify(shifts) !== JSON.stringify(calendar.shifts)
  const save = () => void run(() => saveHours(countyId, calendar.version, shifts), words.hoursSaved)
  return (
    <section className="limits-card" id="hours-form">
      <Text size="body" strong heading>
        {words.hours}
      </Text>
      <ShiftRows shifts={shifts} onChange={setShifts} />
      <Problem text={problem} />
      <div className="desk-buttons">
        <Button
          id="save-hours"
          look={changed && !quiet ? 'primary' : 'quiet'}
          text={words.save}
          busy={busy}
          disabled={!changed}
          onPress={save}
        />
        {shifts.length < MOST_SHIFTS && <AddShift onPress={() => setShifts([...shifts, EVENING])} />}
      </div>
      <Text size="note" tone="ink2">
        {words.running}
      </Text>
    </section>
  )
}

function AddShift({ onPress }: { onPress: () => void }) {
  const words = useDeskWords().limits
  return <Button id="add-shift" look="plain" icon="plus" text={words.addShift} onPress={onPress} />
}

interface ShiftRowsProps {
  shifts: readonly ShiftBody[]
  onChange: (shifts: readonly ShiftBody[]) => void
}

function ShiftRows({ shifts, onChange }: ShiftRowsProps) {
  const put = (index: number, shift: ShiftBody) =>
    onChange(shifts.map((each, at) => (at === index ? shift : each)))
  const drop = (index: number) => onChange(shifts.filter((_, at) => at !== index))
  return shifts.map((shift, index) => (
    <ShiftRow
      key={index}
      index={index}
      shift={shift}
      onChange={(next) => put(index, next)}
      onDrop={shifts.length > 1 ? () => drop(index) : undefined}
    />
  ))
}

interface ShiftRowProps {
  index: number
  shift: ShiftBody
  onChange: (shift: ShiftBody) => void
  onDrop: (() => void) | undefined
}

function ShiftRow({ index, shift, onChange, onDrop }: ShiftRowProps) {
  const words = useDeskWords().limits
  return (
    <div className="limits-shift">
      <TextInput
        id={`shift-from-${index}`}

        label={words.from}
        value={shift.from}
        onChange={(from) => onChange({ ...shift, from })}
      />
      <TextInput
        id={`shift-to-${index}`}

        label={words.to}
        value={shift.to}
        onChange={(to) => onChange({ ...shift, to })}
      />
      {onDrop && <Button size="small" look="plain" text={words.dropShift} onPress={onDrop} />}
    </div>
  )
}
