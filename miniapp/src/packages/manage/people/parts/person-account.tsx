import { useState } from 'react'
import type { StaffView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Problem } from '@/ui/desk/desk-fields'
import { useDoing, type Doing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'
import { newCode, staffChanged, switchAccount } from '../api/staff'
import type { IssuedCode } from './code-card'
import { Confirm } from './confirm'

export interface PersonAccountProps {
  person: StaffView
  onIssued: (issued: IssuedCode) => void
}

/** Until when the code that was handed out can be used, for somebody who has not come yet. */
function CodeState({ person: { status, codeUntil } }: { person: StaffView }) {
  const words = useDeskWords()
  const now = useNow()
  if (status !== 'invited') return null
  const until = codeUntil === null ? 0 : Date.parse(codeUntil)
  const open = until > now
  return (
    <Text size="note" tone={open ? 'ink2' : 'danger'}>
      {open ? words.people.codeOpen(momentWords(words.time, until, now)) : words.people.codeOver}
    </Text>
  )
}

function Disable({ person, doing, onClose }: { person: StaffView; doing: Doing; onClose: () => void }) {
  const words = useDeskWords().people
  const disable = () =>
    void doing.run(async () => {
      await switchAccount(person.id, 'disable')
      await staffChanged()
      onClose()
    }, words.disabled)
  return (
    <Confirm
      id="disable-person"
      ask={words.disableAsk}
      doText={words.disableDo}
      doing={doing}
      onDo={disable}
      onClose={onClose}
    />
  )
}

function useAccount({ person: { id, name }, onIssued }: PersonAccountProps) {
  const words = useDeskWords().people
  const doing = useDoing()
  const issue = () =>
    void doing.run(async () => {
      const code = await newCode(id)
      await staffChanged()
      onIssued({ ...code, name, again: true })
    })
  const enable = () =>
    void doing.run(async () => {
      await switchAccount(id, 'enable')
      await staffChanged()
    }, words.enabled)
  return { doing, issue, enable }
}

interface DeedsProps {
  may: StaffView['may']
  busy: boolean
  onIssue: () => void
  onDisable: () => void
  onEnable: () => void
}

function Deeds({ may, busy, onIssue, onDisable, onEnable }: DeedsProps) {
  const words = useDeskWords().people
  const small = { size: 'small' } as const
  return (
    <div className="desk-buttons">
      {may.includes('newCode') && (
        <Button
          {...small}
          text={words.newCode}
          icon="key-round"
          look="outline"
          busy={busy}
          onPress={onIssue}
          id="new-code"
        />
      )}
      {may.includes('disable') && (
        <Button {...small} text={words.disable} look="plain" onPress={onDisable} id="disable-open" />
      )}
      {may.includes('enable') && (
        <Button {...small} text={words.enable} look="outline" onPress={onEnable} id="enable-person" />
      )}
    </div>
  )
}

/** A new code, and the switch of the account: what the server allows, and nothing besides. */
export function PersonAccount(props: PersonAccountProps) {
  const { person } = props
  const words = useDeskWords().people
  const { doing, issue, enable } = useAccount(props)
  const [asking, setAsking] = useState(false)
  if (!person.may.includes('edit'))
    return (
      <Text size="note" tone="ink2">
        {words.notYours}
      </Text>
    )
  if (asking) return <Disable person={person} doing={doing} onClose={() => setAsking(false)} />
  return (
    <section className="people-part">
      <CodeState person={person} />
      <Problem text={doing.problem} />
      <Deeds
        may={person.may}
        busy={doing.busy}
        onIssue={issue}
        onDisable={() => setAsking(true)}
        onEnable={enable}
      />
    </section>
  )
}
