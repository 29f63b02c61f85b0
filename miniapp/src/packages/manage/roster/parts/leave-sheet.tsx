import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { toast } from '@/ui/toast/toast'
import { useAddLeave } from '../api/use-roster'
import type { SheetProps } from '../model/board'
import { dateText, dayFromText, dayOf, dayStart } from '../model/week'
import { Box, DateRange, Choices, Pick } from './fields'
import { FormSheet } from './form-sheet'
import { usePeople } from './use-people'

interface Draft {
  userId: string
  from: string
  to: string
  reason: string
}

const isReady = ({ userId, from, to, reason }: Draft) =>
  userId !== '' && from !== '' && to >= from && reason.trim() !== ''

const iso = (day: number) => new Date(dayStart(day)).toISOString()

function bodyOf({ userId, from, to, reason }: Draft) {
  return { userId, from: iso(dayFromText(from)), to: iso(dayFromText(to) + 1), reason: reason.trim() }
}

function blank(reason: string | undefined): Draft {
  const today = dateText(dayOf(now()))
  return { userId: '', from: today, to: today, reason: reason ?? '' }
}

/** Who is away, on which days, and why. */
export function LeaveSheet({ roster, onClose }: SheetProps<'leave'>) {
  const words = useDeskWords().roster.leaveSheet
  const people = usePeople(roster)
  const [draft, setDraft] = useState(() => blank(words.reasons[0]))
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const add = useAddLeave(() => {
    toast(words.saved)
    onClose()
  })
  const setReason = (reason: string) => change({ reason })
  const form = { id: 'leave', title: words.title, save: words.save, sending: add, onClose }
  return (
    <FormSheet {...form} ready={isReady(draft)} onSave={() => add.mutate(bodyOf(draft))}>
      <Pick
        label={words.who}
        name="who"
        value={draft.userId}
        options={people}
        onChange={(userId) => change({ userId })}
      />
      <DateRange words={words} value={draft} onChange={change} />
      <Box label={words.reason} type="text" name="reason" value={draft.reason} onChange={setReason} />
      <Choices label={words.reason} value={draft.reason} options={words.reasons} onChange={setReason} />
    </FormSheet>
  )
}
