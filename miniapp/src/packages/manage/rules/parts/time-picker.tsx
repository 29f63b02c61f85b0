import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { cx } from '@/ui/cx'
import {
  ALWAYS,
  clockOf,
  minuteOf,
  timeKindOf,
  TIMES,
  type DraftTime,
  type TimeKind,
} from '../model/rule-draft'

const KINDS: readonly TimeKind[] = ['always', 'night', 'office', 'custom']
const WHOLE_DAY = 24 * 60

interface TimeProps {
  value: DraftTime
  onChange: (time: DraftTime) => void
}

function Days({ value, onChange }: TimeProps) {
  const words = useDeskWords().rules
  const toggle = (bit: number) => {
    const weekdays = value.weekdays ^ bit
    // A rule on no day would never apply.
    if (weekdays !== 0) onChange({ ...value, weekdays })
  }
  return (
    <div className="rule-days" role="group" aria-label={words.weekdays}>
      {words.days.map((name, day) => {
        const on = (value.weekdays & (1 << day)) !== 0
        return (
          <button
            key={name}
            type="button"
            className={cx('rule-day', on && 'rule-day--on')}
            aria-pressed={on}
            onClick={() => toggle(1 << day)}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}

function Hours({ value, onChange }: TimeProps) {
  const words = useDeskWords().rules
  const overnight = value.toMinute <= value.fromMinute
  return (
    <div className="rule-hours">
      <label className="rule-hours__field">
        <span>{words.from}</span>
        <input
          type="time"
          className="rules-input"
          value={clockOf(value.fromMinute)}
          onChange={({ target }) =>
            target.value && onChange({ ...value, fromMinute: minuteOf(target.value) })
          }
        />
      </label>
      <label className="rule-hours__field">
        <span>{overnight ? `${words.to} ${words.nextDay}` : words.to}</span>
        <input
          type="time"
          className="rules-input"
          value={clockOf(value.toMinute)}
          onChange={({ target }) =>
            target.value && onChange({ ...value, toMinute: minuteOf(target.value) || WHOLE_DAY })
          }
        />
      </label>
    </div>
  )
}

function without(time: DraftTime, name: 'validFrom' | 'validTo'): DraftTime {
  const { [name]: _, ...rest } = time
  return rest
}

function DayFields({ value, onChange }: TimeProps) {
  const words = useDeskWords().rules
  const names = { validFrom: words.firstDay, validTo: words.lastDay } as const
  const set = (name: keyof typeof names, day: string) =>
    onChange(day === '' ? without(value, name) : { ...value, [name]: day })
  return (
    <div className="rule-hours">
      {(['validFrom', 'validTo'] as const).map((name) => (
        <label key={name} className="rule-hours__field">
          <span>{names[name]}</span>
          <input
            type="date"
            className="rules-input"
            value={value[name] ?? ''}
            onChange={({ target }) => set(name, target.value)}
          />
        </label>
      ))}
    </div>
  )
}

function Dates({ value, onChange }: TimeProps) {
  const words = useDeskWords().rules
  const [open, setOpen] = useState(value.validFrom !== undefined || value.validTo !== undefined)
  const turn = (on: boolean) => {
    setOpen(on)
    if (!on) onChange(without(without(value, 'validFrom'), 'validTo'))
  }
  return (
    <>
      <label className="rule-check">
        <input
          type="checkbox"
          className="rule-check__box"
          checked={open}
          onChange={({ target }) => turn(target.checked)}
          id="rule-dated"
        />
        <span>{words.dates}</span>
      </label>
      {open && <DayFields value={value} onChange={onChange} />}
    </>
  )
}

function Kinds({ kind, onChoose }: { kind: TimeKind; onChoose: (kind: TimeKind) => void }) {
  const words = useDeskWords().rules
  return (
    <div className="rule-kinds" role="radiogroup" aria-label={words.time}>
      {KINDS.map((each) => (
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={kind === each}
          className={cx('rule-kind', kind === each && 'rule-kind--on')}
          onClick={() => onChoose(each)}
          id={`rule-time-${each}`}
        >
          {words.times[each]}
        </button>
      ))}
    </div>
  )
}

interface TimePickerProps {
  value: DraftTime | undefined
  onChange: (time: DraftTime) => void
}

/** Always, at night, in office hours, or as one says; and, if need be, between two dates. */
export function TimePicker({ value = ALWAYS, onChange }: TimePickerProps) {
  const [custom, setCustom] = useState(timeKindOf(value) === 'custom')
  const choose = (next: TimeKind) => {
    setCustom(next === 'custom')
    if (next !== 'custom') onChange({ ...value, ...TIMES[next] })
  }
  return (
    <>
      <Kinds kind={custom ? 'custom' : timeKindOf(value)} onChoose={choose} />
      {custom && <Days value={value} onChange={onChange} />}
      {custom && <Hours value={value} onChange={onChange} />}
      <Dates value={value} onChange={onChange} />
    </>
  )
}
