import { View } from '@tarojs/components'
import { useState } from 'react'
import { changeMyPassword, useMyUsername } from '@/features/session/api/my-password'
import { complaintOf } from '@/features/session/model/new-password'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'

/** For whoever signs in by password; others have none to change. */
export function PasswordRow({ onOpen }: { onOpen: () => void }) {
  const words = useWords().me
  const { data: username } = useMyUsername()
  if (!username) return null
  return (
    <ListRow
      title={words.password}
      note={words.passwordOf(username)}
      lead={<Icon name="key-round" />}
      arrow
      onPress={onOpen}
      id="change-password"
    />
  )
}

const EMPTY = { old: '', password: '', again: '' }

function usePasswordForm(onClose: () => void) {
  const words = useWords()
  const [form, setForm] = useState(EMPTY)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = (key: keyof typeof EMPTY) => (value: string) => {
    setProblem(undefined)
    setForm((before) => ({ ...before, [key]: value }))
  }
  const submit = async () => {
    const wrong = complaintOf({ needed: [form.old], password: form.password, again: form.again })
    if (wrong) {
      setProblem(words.setup[wrong])
      return
    }
    setBusy(true)
    try {
      await changeMyPassword({ old: form.old, new: form.password })
      toast(words.me.passwordDone)
      onClose()
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.account.noNetwork)
    } finally {
      setBusy(false)
    }
  }
  return { form, change, busy, problem, submit: () => void submit() }
}

type Form = ReturnType<typeof usePasswordForm>

interface NewPasswordProps extends Pick<Form, 'form' | 'change' | 'problem'> {
  onConfirm: () => void
}

function NewPassword({ form, change, problem, onConfirm }: NewPasswordProps) {
  const words = useWords().setup
  return (
    <>
      <Field
        id="password-new"
        label={words.password}
        type="password"
        placeholder={words.passwordHint}
        value={form.password}
        onChange={change('password')}
      />
      <Field
        id="password-again"
        label={words.again}
        type="password"
        value={form.again}
        onChange={change('again')}
        error={problem}
        onConfirm={onConfirm}
      />
    </>
  )
}

/** One's own password: who knows the old one sets a new one. */
export function PasswordSheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { form, change, busy, problem, submit } = usePasswordForm(onClose)
  const [save, secret] = [words.me.passwordDo, { type: 'password' } as const]
  const foot = <Button text={save} look="primary" block busy={busy} onPress={submit} id="password-do" />
  return (
    <Sheet title={words.me.password} onClose={onClose} foot={foot} id="password-sheet">
      <Text size="label" tone="ink2">
        {words.me.passwordNote}
      </Text>
      <View className="me-password">
        <Field
          {...secret}
          id="password-old"
          label={words.me.passwordOld}
          value={form.old}
          onChange={change('old')}
        />
        <NewPassword form={form} change={change} problem={problem} onConfirm={submit} />
      </View>
    </Sheet>
  )
}
