import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { copyText } from '@/platform/clipboard'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'

export interface IssuedCode {
  name: string
  username: string
  /** Null when the server has shown it before. */
  activationCode: string | null
  codeUntil: string
  /** Of somebody who has been here before. */
  again: boolean
}

export interface CodeCardProps {
  issued: IssuedCode
  onClose: () => void
}

function Fact({ name, value, id }: { name: string; value: string; id: string }) {
  return (
    <div className="people-code__fact">
      <span className="people-code__name">{name}</span>
      <span className="people-code__value" id={id}>
        {value}
      </span>
    </div>
  )
}

/** Both in one message, to be sent on. */
function Copy({ name, username, code }: { name: string; username: string; code: string }) {
  const words = useDeskWords().people.code
  const [copied, setCopied] = useState(false)
  const copy = async () => setCopied(await copyText(words.copyText(name, username, code)))
  return (
    <Button
      text={copied ? words.copied : words.copy}
      icon={copied ? 'check' : 'copy'}
      look="primary"
      block
      onPress={() => void copy()}
      id="copy-code"
    />
  )
}

/** What is to be handed to the person: shown this once. */
export function CodeCard({ issued, onClose }: CodeCardProps) {
  const words = useDeskWords()
  const { code: own } = words.people
  const now = useNow()
  const { name, username, activationCode: code, codeUntil, again } = issued
  return (
    <div className="people-part" id="activation-code">
      <Text size="body" strong heading>
        {again ? own.titleNew : own.title}
      </Text>
      <Text size="label" tone="ink2">
        {code === null ? own.gone : own.lead(name)}
      </Text>
      <div className="people-code">
        <Fact name={own.username} value={username} id="issued-username" />
        {code !== null && <Fact name={own.code} value={code} id="issued-code" />}
      </div>
      <Text size="note" tone="ink2">
        {own.until(momentWords(words.time, Date.parse(codeUntil), now))}
      </Text>
      {code !== null && <Copy name={name} username={username} code={code} />}
      <Button text={own.done} look="outline" block onPress={onClose} id="code-done" />
    </div>
  )
}
