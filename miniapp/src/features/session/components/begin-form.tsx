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

interface InputsProps extends Pick<BeginFormProps, 'fields'> {
  form: ReturnType<typeof useBeginForm>
  error: string | undefined
}

/** What the way in asks for, then the password twice. */
function Inputs({ fields, form, error }: InputsProps) {
  const words = useWords().setup
  const { values, change, submit } = form
  const password = { label: words.password, placeholder: words.passwordHint }
  const again = { label: words.again, error, onConfirm: submit }
  const bind = (key: Key) => ({ id: `begin-${key}`, value: values[key], onChange: change(key) })
  return (
    <>
      {fields.map(({ key, label, hint }) => (
        <Field key={key} label={label} limit={64} {...bind(key)} {...(hint && { placeholder: hint })} />
      ))}
      <Field type="password" {...password} {...bind('password')} />
      <Field type="password" {...again} {...bind('again')} />
    </>
  )
}

/** How an account begins: a code somebody gave, and a password of one’s own. */
export function BeginForm(props: BeginFormProps) {
  const { title, lead, fields, doText, busy, problem, note, id } = props
  const form = useBeginForm(props)
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
        <Inputs fields={fields} form={form} error={form.complaint ?? problem} />
        <Button text={doText} look="primary" block busy={busy} onPress={form.submit} id="begin-do" />
        {note && (
          <Text size="note" tone="ink2">
            {note}
          </Text>
        )}
      </Card>
    </View>
  )
}
