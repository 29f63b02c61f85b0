import { useState } from 'react'
import type { CountySettingsView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { toast } from '@/ui/toast/toast'
import { changeCountySettings, settingsAgain } from '../api/county-settings'
import { fieldsOf, type FieldName, type Section } from '../model/section-fields'
import { isSame, wrongFields, type Values } from '../model/settings-form'
import { SettingField } from './setting-field'

export interface SectionFormProps {
  countyId: string
  section: Section
  settings: CountySettingsView
}

interface Saving {
  busy: boolean
  problem: string
  save: (values: Values) => void
}

function useSaving({ countyId, section, settings }: SectionFormProps): Saving {
  const words = useDeskWords().settings
  const [state, setState] = useState({ busy: false, problem: '' })
  const save = (values: Values) => {
    setState({ busy: true, problem: '' })
    changeCountySettings(countyId, { version: settings.version, [section]: values }).then(
      () => toast(words.saved),
      (error: unknown) => {
        if (error instanceof ApiError && error.status === 409) void settingsAgain(countyId)
        setState({ busy: false, problem: error instanceof ApiError ? error.message : words.failed })
      },
    )
  }
  return { ...state, save }
}

/** One section: what it is for, its fields, and saving them. */
export function SectionForm(props: SectionFormProps) {
  const { section, settings } = props
  const words = useDeskWords().settings
  const before: Values = settings[section]
  const [values, setValues] = useState(before)
  const { busy, problem, save } = useSaving(props)
  const wrong = wrongFields(section, values)
  const change = (name: FieldName, value: unknown) => setValues((now) => ({ ...now, [name]: value }))
  return (
    <form className="settings-form" onSubmit={(event) => event.preventDefault()}>
      <h2 className="settings-form__title">{words.sections[section].name}</h2>
      <p className="settings-form__about">{words.sections[section].about}</p>
      {fieldsOf(section).map(({ name, field }) => (
        <SettingField
          key={name}
          name={name}
          field={field}
          value={values[name]}
          wrong={wrong.includes(name)}
          onChange={(value) => change(name, value)}
        />
      ))}
      <Bar
        problem={problem}
        busy={busy}
        changed={!isSame(values, before)}
        right={wrong.length === 0}
        onUndo={() => setValues(before)}
        onSave={() => save(values)}
      />
    </form>
  )
}

interface BarProps {
  problem: string
  busy: boolean
  changed: boolean
  right: boolean
  onUndo: () => void
  onSave: () => void
}

function Bar({ problem, busy, changed, right, onUndo, onSave }: BarProps) {
  const words = useDeskWords().settings
  return (
    <div className="settings-bar">
      {problem !== '' && (
        <p className="settings-problem" role="alert">
          {problem}
        </p>
      )}
      <Button text={words.undo} size="small" disabled={!changed || busy} onPress={onUndo} />
      <Button
        text={words.save}
        look="primary"
        size="small"
        id="settings-save"
        busy={busy}
        disabled={!changed || !right}
        onPress={onSave}
      />
    </div>
  )
}
