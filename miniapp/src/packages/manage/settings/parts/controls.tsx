import { DESK_LEVELS } from '@beegrid/shared'
import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import type { FieldName } from '../model/section-fields'
import { daysIn } from '../model/settings-form'

export interface Control {
  id: string
  name: FieldName
  value: unknown
  onChange: (value: unknown) => void
}

interface NumberControlProps extends Control {
  range: { min: number; max: number }
}

export function NumberControl({ id, name, value, onChange, range }: NumberControlProps) {
  const { unit } = useDeskWords().settings.fields[name]
  return (
    <span className="settings-number">
      <input
        id={id}
        type="number"
        inputMode="numeric"
        className="desk-input desk-input--bar settings-input--number"
        min={range.min}
        max={range.max}
        value={Number.isFinite(value) ? String(value) : ''}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      {unit}
    </span>
  )
}

export function FlagControl({ id, value, onChange }: Control) {
  const words = useDeskWords().settings
  return (
    <label className="settings-flag">
      <input
        id={id}
        type="checkbox"
        className="settings-check"
        role="switch"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked)}
      />
      {value === true ? words.on : words.off}
    </label>
  )
}

/** As it is written here, 22:00: what a browser draws for a time goes by its own habits, some of them with twelve hours. */
export function TimeControl({ id, value, onChange }: Control) {
  return (
    <input
      id={id}
      maxLength={5}
      className="desk-input desk-input--bar settings-input--number"
      value={String(value)}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

/** Several levels grant one after the other, from below upward. */
export function LevelsControl({ id, name, value, onChange }: Control) {
  const words = useDeskWords().settings
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggled = (level: string) =>
    DESK_LEVELS.filter((each) => (each === level ? !chosen.includes(each) : chosen.includes(each)))
  return (
    <div className="settings-levels" id={id} role="group" aria-labelledby={`label-${name}`}>
      {DESK_LEVELS.map((level) => (
        <label key={level} className="settings-level">
          <input
            type="checkbox"
            className="settings-check"
            checked={chosen.includes(level)}
            onChange={() => onChange(toggled(level))}
          />
          {words.targets[level]}
        </label>
      ))}
    </div>
  )
}

export function DaysControl({ id, value, onChange }: Control) {
  const words = useDeskWords().settings
  const [text, setText] = useState(Array.isArray(value) ? value.join('，') : '')
  return (
    <span className="settings-number">
      <input
        id={id}
        className="desk-input desk-input--bar"
        inputMode="numeric"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          onChange(daysIn(target.value))
        }}
      />
      {words.days}
    </span>
  )
}

export function ChoiceControl({ id, value, onChange, choices }: Control & { choices: readonly string[] }) {
  const words: Readonly<Record<string, string>> = useDeskWords().settings.choices
  return (
    <select
      id={id}
      className="desk-input desk-input--bar"
      value={String(value)}
      onChange={({ target }) => onChange(target.value)}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  )
}
