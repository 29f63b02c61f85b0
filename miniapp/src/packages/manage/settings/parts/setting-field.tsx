import type { ReactNode } from 'react'
import { useDeskWords } from '@/i18n/desk'
import type { FieldName, FieldSort } from '../model/section-fields'
import { CategoryCodes } from './category-codes'
import { LadderSteps } from './ladder-steps'
import {
  ChoiceControl,
  DaysControl,
  FlagControl,
  LevelsControl,
  NumberControl,
  TimeControl,
} from './controls'

export interface SettingFieldProps {
  name: FieldName
  field: FieldSort
  value: unknown
  wrong: boolean
  onChange: (value: unknown) => void
}

/** One thing to decide: its name, how it is chosen, and what it means. */
export function SettingField(props: SettingFieldProps) {
  const { name, field, wrong } = props
  const words = useDeskWords().settings
  const { label, note } = words.fields[name]
  const wide = field.sort === 'steps' || field.sort === 'categories'
  return (
    <div className={wide ? 'settings-field settings-field--wide' : 'settings-field'}>
      <div className="settings-field__words">
        <label className="settings-field__label" htmlFor={`setting-${name}`} id={`label-${name}`}>
          {label}
        </label>
        <small>{note}</small>
      </div>
      <div className="settings-field__control">
        {controlOf(props)}
        {wrong && (
          <p className="settings-problem" role="alert">
            {problemOf(field, words)}
          </p>
        )}
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useDeskWords>['settings']

function problemOf(field: FieldSort, words: Words): string {
  return field.sort === 'number' ? words.range(field.min, field.max) : words.wrong[field.sort]
}

const CONTROLS = {
  flag: FlagControl,
  time: TimeControl,
  levels: LevelsControl,
  days: DaysControl,
  categories: CategoryCodes,
  steps: LadderSteps,
} as const

function controlOf({ name, field, value, onChange }: SettingFieldProps): ReactNode {
  const props = { id: `setting-${name}`, name, value, onChange }
  if (field.sort === 'number') return <NumberControl {...props} range={field} />
  if (field.sort === 'choice') return <ChoiceControl {...props} choices={field.choices} />
  const Control = CONTROLS[field.sort]
  return <Control {...props} />
}
