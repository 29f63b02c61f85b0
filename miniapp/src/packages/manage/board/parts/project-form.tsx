import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { TextInput } from '@/ui/desk/desk-fields'
import { Field, TextArea } from '@/ui/field/field'
import type { ProjectDraft } from '../api/board-keeping'
import { useChange } from './use-change'

type Filled = Omit<ProjectDraft, 'areaId'>

const EMPTY: Filled = { name: '', nameEn: '', summary: '', responsible: '', dueDay: '' }

const isComplete = ({ name, responsible, dueDay }: Filled) =>
  name.trim().length > 1 && responsible.trim().length > 1 && dueDay !== ''

interface FieldsProps {
  form: Filled
  onChange: (form: Filled) => void
}

function Fields({ form, onChange }: FieldsProps) {
  const words = useDeskWords().boardKeeping
  const set = (key: keyof Filled) => (value: string) => onChange({ ...form, [key]: value })
  const field = (key: 'name' | 'nameEn' | 'responsible', limit: number) => (
    <Field
      label={words[key]}
      value={form[key] ?? ''}
      onChange={set(key)}
      limit={limit}
      id={`project-${key}`}
    />
  )
  const summary = { label: words.summary, placeholder: words.summary, value: form.summary, limit: 500 }
  return (
    <>
      {field('name', 60)}
      {field('nameEn', 120)}
      {field('responsible', 60)}
      <TextInput
        type="date"
        label={words.dueDay}
        value={form.dueDay}
        onChange={set('dueDay')}
        id="project-due"
      />
      <TextArea {...summary} onChange={set('summary')} rows={2} id="project-summary" />
    </>
  )
}

/** A new project, with the usual four steps. */
export function ProjectForm({ areaId, onDone }: { areaId: string; onDone: () => void }) {
  const words = useDeskWords().boardKeeping
  const [form, setForm] = useState(EMPTY)
  const { run, busy } = useChange()
  const { nameEn = '', ...rest } = form
  const body = { areaId, ...rest, ...(nameEn.trim() && { nameEn }) }
  const send = () => run('/projects', body, { done: onDone })
  const off = { busy, disabled: !isComplete(form) }
  return (
    <div className="board-new">
      <Card id="project-form">
        <div className="board-new__fields">
          <Fields form={form} onChange={setForm} />
        </div>
        <div className="board-buttons">
          <Button text={words.save} look="primary" {...off} onPress={send} id="project-save" />
          <Button text={words.cancel} onPress={onDone} id="project-cancel" />
        </div>
      </Card>
    </div>
  )
}
