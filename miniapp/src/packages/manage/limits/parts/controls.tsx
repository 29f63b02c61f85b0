import type { ReactNode } from 'react'

interface Named {
  label: string
  note?: string | undefined
  id: string
}

function Labelled({ label, note, id, children }: Named & { children: ReactNode }) {
  return (
    <label className="limits-field" htmlFor={id}>
      <b>{label}</b>
      {children}
      {note && <small>{note}</small>}
    </label>
  )
}

export interface InputProps extends Named {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'number'
}

export function Input({ label, note, id, value, onChange, type = 'text' }: InputProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <input
        id={id}
        className="limits-input"
        type={type}
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  )
}

export interface ChoiceProps extends Named {
  value: string
  onChange: (key: string) => void
  choices: readonly { readonly key: string; readonly text: string }[]
  /** Stands first, for none chosen. */
  none?: string | undefined
}

export function Choose({ label, note, id, value, onChange, choices, none }: ChoiceProps) {
  return (
    <Labelled label={label} note={note} id={id}>
      <select
        id={id}
        className="limits-input"
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

export function Problem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="limits-problem" role="alert">
      {text}
    </p>
  )
}
