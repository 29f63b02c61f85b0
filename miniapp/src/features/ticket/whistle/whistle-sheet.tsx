import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/field/field'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import type { OwnSheetProps } from '../actions/own-sheet-props'
import { useOwners } from '../api/use-owners'
import { JointFields } from './joint-fields'
import { PartyPicker } from './party-picker'
import { nextDays, toggleParty, whistleBody, type WhistleDraft } from './whistle-draft'
import './whistle.scss'

const MAX_WORDS = 500

function blank(now: number): WhistleDraft {
  const [today = now, tomorrow = today] = nextDays(now, 2)
  return {
    parties: [],
    reason: '',
    joint: false,
    day: tomorrow,
    clock: '09:00',
    place: '',
    leadId: undefined,
  }
}

/** 吹哨: whom to call and what for; a joint action besides has a time, a place and a lead. */
export function WhistleSheet({ ticket, busy, onSend, onClose }: OwnSheetProps) {
  const words = useWords().whistle
  const now = useNow()
  const [draft, setDraft] = useState(() => blank(now))
  const change = (part: Partial<WhistleDraft>) => setDraft((before) => ({ ...before, ...part }))
  const toggle = (id: string) => setDraft((before) => toggleParty(before, id))
  const owners = useOwners(ticket.id).data?.items ?? []
  const called = owners.filter(({ organisationId = '' }) => draft.parties.includes(organisationId))
  const body = whistleBody(draft, now)
  const send = { text: words.send(draft.parties.length), busy, disabled: !body }
  const foot = (
    <Button {...send} look="primary" block id="whistle-send" onPress={() => body && onSend(body, [])} />
  )
  return (
    <Sheet title={words.whistleTitle} onClose={onClose} foot={foot} id="sheet-whistle">
      <View className="action-form">
        <Text size="label" tone="ink2">
          {words.whistleAbout}
        </Text>
        <PartyPicker ticket={ticket} chosen={draft.parties} onToggle={toggle} />
        <Why value={draft.reason} onChange={(reason) => change({ reason })} />
        <JointFields draft={draft} called={called} now={now} onChange={change} />
        <Text size="note" tone="ink2">
          {words.throughTown}
        </Text>
      </View>
    </Sheet>
  )
}

function Why({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords().whistle
  const field = { label: words.why, placeholder: words.whyHint, value, onChange, limit: MAX_WORDS }
  return (
    <View className="whistle-part">
      <Text size="label" strong>
        {words.why}
      </Text>
      <TextArea id="whistle-reason" {...field} rows={2} />
    </View>
  )
}
