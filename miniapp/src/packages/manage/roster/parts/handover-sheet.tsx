import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useHandoverCount, useHandOver } from '../api/use-roster'
import { Box, Choices, Pick } from './fields'
import type { OpenSheet } from './roster-sheets'
import { usePeople } from './use-people'
import { useRefusal } from './use-refusal'

export type HandoverSheetProps = Extract<OpenSheet, { kind: 'handover' }> & { onClose: () => void }

const TO_DESK = 'desk'

/** All open tickets of one person to another, or to the desk; how many is said before. */
export function HandoverSheet({ roster, onClose }: HandoverSheetProps) {
  const words = useWords().roster.handoverSheet
  const people = usePeople(roster)
  const [fromUserId, setFrom] = useState('')
  const [toUserId, setTo] = useState(TO_DESK)
  const [reason, setReason] = useState(words.reasons[0] ?? '')
  const count = useHandoverCount(fromUserId, roster.areaId).data?.count
  const handOver = useHandOver(({ moved }) => {
    toast(words.saved(moved))
    onClose()
  })
  useRefusal(handOver.error)
  const ready = toUserId !== '' && toUserId !== fromUserId && reason.trim() !== '' && (count ?? 0) > 0
  const save = () => handOver.mutate({ fromUserId, toUserId, areaId: roster.areaId, reason: reason.trim() })
  const foot = (
    <Button
      text={words.save(count ?? 0)}
      look="primary"
      block
      id="handover-save"
      disabled={!ready}
      busy={handOver.isPending}
      onPress={save}
    />
  )
  return (
    <Sheet title={words.title} onClose={onClose} foot={foot} id="sheet-handover">
      <div className="roster-form">
        <Text size="label" tone="ink2">
          {words.note}
        </Text>
        <Pick label={words.from} name="from" value={fromUserId} options={people} onChange={setFrom} />
        {count !== undefined && <Text size="label">{words.count(count)}</Text>}
        <Pick
          label={words.to}
          name="to"
          value={toUserId}
          options={[{ id: TO_DESK, name: words.desk }, ...people.filter(({ id }) => id !== fromUserId)]}
          onChange={setTo}
        />
        <Box label={words.reason} type="text" name="reason" value={reason} onChange={setReason} />
        <Choices label={words.reason} value={reason} options={words.reasons} onChange={setReason} />
      </div>
    </Sheet>
  )
}
