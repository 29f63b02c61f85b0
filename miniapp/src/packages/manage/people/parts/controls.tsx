import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon/icon'

interface Named {
  label: string
  note?: string | undefined
  id: string
}

/** A label, what is chosen or typed, and a word about it. */
function Labelled({ label, note, id, children }: Named & { children: ReactNode }) {
  return (
    <label className="people-field" htmlFor={id}>
      <span className="people-field__label">{label}</span>
      {children}
      {note && <span className="people-field__note">{note}</span>}
    </label>
  )
}

export interface TextInputProps extends Named {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date' | 'tel'
  max?: number
}

export function TextInput({ label, note, id, value, onChange, type = 'text', max = 60 }: TextInputProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <input
        id={id}
        className="people-input"
        type={type}
        value={value}
        maxLength={max}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  )
}

export interface Choice {
  key: string
  text: string
}

export interface ChoiceInputProps extends Named {
  value: string
  onChange: (key: string) => void
  choices: readonly Choice[]
  /** Stands first, for none chosen. */
  none?: string
}

export function ChoiceInput({ label, note, id, value, onChange, choices, none }: ChoiceInputProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <select
        id={id}
        className="people-input"
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
    </Labelled>
  )
}

/** The same choice in a toolbar, where its words say what it is about. */
export function BarChoice({ label, id, value, onChange, choices, none }: ChoiceInputProps) {
  return (
    <select
      id={id}
      aria-label={label}
      className="people-input people-input--bar"
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
    <div className="people-search">
      <Icon name="search" size="small" className="people-search__icon" />
      <input
        id={id}
        type="search"
        className="people-input people-search__input"
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

export function Problem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="people-problem" role="alert">
      {text}
    </p>
  )
}
