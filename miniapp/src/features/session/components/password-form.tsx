import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Text } from '@/ui/text/text'
import './password-form.scss'

export interface PasswordFormProps {
  busy: boolean
  problem: string | undefined
  onSubmit: (username: string, password: string) => void
}

/** For staff: the account of one's unit. */
export function PasswordForm({ busy, problem, onSubmit }: PasswordFormProps) {
  const words = useWords().account
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const submit = () => onSubmit(username.trim(), password)
  return (
    <Card className="password-form" id="password-form">
      <View>
        <Text size="body" strong heading>
          {words.staffTitle}
        </Text>
        <Text size="note" tone="ink2">
          {words.staffNote}
        </Text>
      </View>
      <Field id="username" label={words.username} value={username} onChange={setUsername} limit={64} />
      <Field
        id="password"
        label={words.password}
        type="password"
        value={password}
        onChange={setPassword}
        error={problem}
        onConfirm={submit}
      />
      <Button text={words.signIn} block id="password-sign-in" busy={busy} onPress={submit} />
    </Card>
  )
}
