import { useId, type ReactNode } from 'react'
import { Text } from '@/ui/text/text'

/** A name above, whatever is filled in below. */
export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="roster-field">
      <label htmlFor={id}>
        <Text size="label" strong>
          {label}
        </Text>
      </label>
      {children(id)}
    </div>
  )
}

export interface Option {
  id: string
  name: string
}

export interface PickProps {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
  name: string
}

export function Pick({ label, value, options, onChange, name }: PickProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          className="roster-field__box"
          id={id}
          name={name}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="" />
          {options.map((option) => (
            <option value={option.id} key={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

export interface InputProps {
  label: string
  value: string
  type: 'date' | 'time' | 'text'
  onChange: (value: string) => void
  name: string
  min?: string
  max?: string
}

export function Box({ label, onChange, ...rest }: InputProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          className="roster-field__box"
          id={id}
          maxLength={80}
          {...rest}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}

export interface ChoicesProps {
  label: string
  value: string
  options: readonly string[]
  onChange: (value: string) => void
}

/** Words to choose from, one of them pressed. */
export function Choices({ label, value, options, onChange }: ChoicesProps) {
  return (
    <div className="roster-choices" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          className="roster-choices__one"
          type="button"
          aria-pressed={option === value}
          onClick={() => onChange(option)}
          key={option}
        >
          {option}
        </button>
      ))}
    </div>
  )
}

export interface DateRangeProps {
  words: { from: string; to: string }
  value: { from: string; to: string }
  onChange: (part: { from?: string; to?: string }) => void
  /** The first day that can be chosen. */
  min?: string
}

/** From a first day to a last one. */
export function DateRange({ words, value, onChange, min }: DateRangeProps) {
  const first = min === undefined ? {} : { min }
  return (
    <div className="roster-form__pair">
      <Box
        label={words.from}
        type="date"
        name="from"
        value={value.from}
        {...first}
        onChange={(from) => onChange({ from })}
      />
      <Box
        label={words.to}
        type="date"
        name="to"
        value={value.to}
        min={value.from}
        onChange={(to) => onChange({ to })}
      />
    </div>
  )
}
