import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Text } from '@/ui/text/text'
import { complaintOf } from '../model/new-password'
import './begin-form.scss'

/** What stands above the two passwords, in this order. */
export interface BeginField {
  key: 'code' | 'name' | 'username'
  label: string
  hint?: string
}

export interface BeginFormProps {
  title: string
  lead: string
  fields: readonly BeginField[]
  doText: string
  busy: boolean
  /** Why it did not work, in the person’s language. */
  problem: string | undefined
  onSubmit: (values: Readonly<Record<BeginField['key'], string>> & { password: string }) => void
  /** Under the button. */
  note?: string
  id: string
}

const EMPTY = { code: '', name: '', username: '', password: '', again: '' }
type Key = keyof typeof EMPTY

function useBeginForm({ fields, onSubmit }: Pick<BeginFormProps, 'fields' | 'onSubmit'>) {
  const words = useWords().setup
  const [values, setValues] = useState(EMPTY)
  const [complaint, setComplaint] = useState<string>()
  const change = (key: Key) => (value: string) => {
    setComplaint(undefined)
    setValues((before) => ({ ...before, [key]: value }))
  }
  const submit = () => {
    const { again, ...rest } = values
    const needed = fields.map(({ key }) => values[key])
    const wrong = complaintOf({ needed, password: values.password, again })
    setComplaint(wrong && words[wrong])
    if (!wrong) onSubmit({ ...rest, name: rest.name.trim(), username: rest.username.trim() })
  }
  return { values, change, complaint, submit }
}

/** How an account begins: a code somebody gave, and a password of one’s own. */
export function BeginForm(props: BeginFormProps) {
  const { title, lead, fields, doText, busy, problem, note, id } = props
  const words = useWords().setup
  const { values, change, complaint, submit } = useBeginForm(props)
  return (
    <View className="begin" id={id}>
      <View className="begin__words">
        <Text size="title" heading strong>
          {title}
        </Text>
        <Text size="label" tone="ink2">
          {lead}
        </Text>
      </View>
      <Card className="begin__card">
        {fields.map(({ key, label, hint }) => (
          <Field
            key={key}
            id={`begin-${key}`}
            label={label}
            value={values[key]}
            onChange={change(key)}
            limit={64}
            {...(hint && { placeholder: hint })}
          />
        ))}
        <Field
          id="begin-password"
          label={words.password}
          type="password"
          placeholder={words.passwordHint}
          value={values.password}
          onChange={change('password')}
        />
        <Field
          id="begin-again"
          label={words.again}
          type="password"
          value={values.again}
          onChange={change('again')}
          error={complaint ?? problem}
          onConfirm={submit}
        />
        <Button text={doText} look="primary" block busy={busy} onPress={submit} id="begin-do" />
        {note && (
          <Text size="note" tone="ink2">
            {note}
          </Text>
        )}
      </Card>
    </View>
  )
}
