import { useState } from 'react'
import { useWords } from '@/i18n'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { toast } from '@/ui/toast/toast'
import { useAddLeave } from '../api/use-roster'
import { dateText, dayFromText, dayOf, dayStart } from '../model/week'
import { Box, Choices, Pick } from './fields'
import type { OpenSheet } from './roster-sheets'
import { usePeople } from './use-people'
import { useRefusal } from './use-refusal'

export type LeaveSheetProps = Extract<OpenSheet, { kind: 'leave' }> & { onClose: () => void }

/** Who is away, on which days, and why. */
export function LeaveSheet({ roster, onClose }: LeaveSheetProps) {
  const words = useWords().roster.leaveSheet
  const people = usePeople(roster)
  const today = dateText(dayOf(now()))
  const [userId, setUserId] = useState('')
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState(today)
  const [reason, setReason] = useState(words.reasons[0] ?? '')
  const add = useAddLeave(() => {
    toast(words.saved)
    onClose()
  })
  useRefusal(add.error)
  const iso = (day: number) => new Date(dayStart(day)).toISOString()
  const save = () =>
    add.mutate({ userId, from: iso(dayFromText(from)), to: iso(dayFromText(to) + 1), reason: reason.trim() })
  const ready = userId !== '' && from !== '' && to >= from && reason.trim() !== ''
  return (
    <Sheet
      title={words.title}
      onClose={onClose}
      id="sheet-leave"
      foot={
        <Button
          text={words.save}
          look="primary"
          block
          id="leave-save"
          disabled={!ready}
          busy={add.isPending}
          onPress={save}
        />
      }
    >
      <div className="roster-form">
        <Pick label={words.who} name="who" value={userId} options={people} onChange={setUserId} />
        <div className="roster-form__pair">
          <Box label={words.from} type="date" name="from" value={from} onChange={setFrom} />
          <Box label={words.to} type="date" name="to" value={to} min={from} onChange={setTo} />
        </div>
        <Box label={words.reason} type="text" name="reason" value={reason} onChange={setReason} />
        <Choices label={words.reason} value={reason} options={words.reasons} onChange={setReason} />
      </div>
    </Sheet>
  )
}
