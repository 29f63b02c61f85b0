import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useHandoverCount, useHandOver } from '../api/use-roster'
import type { SheetProps } from '../model/board'
import { Box, Choices, Pick, type Option } from './fields'
import { FormSheet } from './form-sheet'
import { usePeople } from './use-people'

const TO_DESK = 'desk'

interface Draft {
  fromUserId: string
  toUserId: string
  reason: string
}

const isReady = ({ fromUserId, toUserId, reason }: Draft, count: number) =>
  count > 0 && toUserId !== '' && toUserId !== fromUserId && reason.trim() !== ''

interface FieldsProps {
  draft: Draft
  count: number | undefined
  people: readonly Option[]
  onChange: (part: Partial<Draft>) => void
}

function Fields({ draft, count, people, onChange }: FieldsProps) {
  const words = useDeskWords().roster.handoverSheet
  const { fromUserId, toUserId, reason } = draft
  const others = [{ id: TO_DESK, name: words.desk }, ...people.filter(({ id }) => id !== fromUserId)]
  const setReason = (next: string) => onChange({ reason: next })
  return (
    <>
      <Text size="label" tone="ink2">
        {words.note}
      </Text>
      <Pick
        label={words.from}
        name="from"
        value={fromUserId}
        options={people}
        onChange={(id) => onChange({ fromUserId: id })}
      />
      {count !== undefined && <Text size="label">{words.count(count)}</Text>}
      <Pick
        label={words.to}
        name="to"
        value={toUserId}
        options={others}
        onChange={(id) => onChange({ toUserId: id })}
      />
      <Box label={words.reason} type="text" name="reason" value={reason} onChange={setReason} />
      <Choices label={words.reason} value={reason} options={words.reasons} onChange={setReason} />
    </>
  )
}

/** All open tickets of one person to another, or to the desk; how many is said before. */
export function HandoverSheet({ roster, onClose }: SheetProps<'handover'>) {
  const words = useDeskWords().roster.handoverSheet
  const people = usePeople(roster)
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ fromUserId: '', toUserId: TO_DESK, reason: words.reasons[0] ?? '' },
  }))
  const count = useHandoverCount(draft.fromUserId, roster.areaId).data?.count
  const handOver = useHandOver(({ moved }) => {
    toast(words.saved(moved))
    onClose()
  })
  const form = {
    id: 'handover',
    title: words.title,
    save: words.save(count ?? 0),
    sending: handOver,
    onClose,
  }
  const save = () => handOver.mutate({ ...draft, reason: draft.reason.trim(), areaId: roster.areaId })
  return (
    <FormSheet {...form} ready={isReady(draft, count ?? 0)} onSave={save}>
      <Fields
        draft={draft}
        count={count}
        people={people}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
    </FormSheet>
  )
}
