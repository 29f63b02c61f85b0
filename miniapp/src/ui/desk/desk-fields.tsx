import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './desk-fields.scss'

interface Named {
  label: string
  note?: string | undefined
  id: string
}

/** A label, what is chosen or typed, and a word about it. */
function Labelled({ label, note, id, children }: Named & { children: ReactNode }) {
  return (
    <label className="desk-field" htmlFor={id}>
      <span className="desk-field__label">{label}</span>
      {children}
      {note && <span className="desk-field__note">{note}</span>}
    </label>
  )
}

export interface TextInputProps extends Named {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date' | 'tel' | 'number'
  max?: number
}

export function TextInput({ label, note, id, value, onChange, type = 'text', max = 60 }: TextInputProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <input
        id={id}
        className="desk-input"
        type={type}
        value={value}
        maxLength={max}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  )
}

export interface DeskChoice {
  readonly key: string
  readonly text: string
}

export interface ChoiceInputProps extends Named {
  value: string
  onChange: (key: string) => void
  choices: readonly DeskChoice[]
  /** Stands first, for none chosen. */
  none?: string | undefined
}

export function ChoiceInput({ label, note, id, value, onChange, choices, none }: ChoiceInputProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <select id={id} className="desk-input" value={value} onChange={({ target }) => onChange(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** The same choice in a toolbar, where its words say what it is about. */
export function BarChoice({ label, id, value, onChange, choices, none }: ChoiceInputProps) {
  return (
    <select
      id={id}
      aria-label={label}
      className="desk-input desk-input--bar"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  )
}

export interface SearchInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  id: string
}

export function SearchInput({ label, value, onChange, id }: SearchInputProps) {
  return (
    <div className="desk-search">
      <Icon name="search" size="small" className="desk-search__icon" />
      <input
        id={id}
        type="search"
        className="desk-input desk-search__input"
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** Why the last try was not taken. */
export function Problem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="desk-problem" role="alert">
      {text}
    </p>
  )
}
