import { useState } from 'react'
import type { DutyView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useAddDuty, useAreaDuties, useRemoveDuty } from '../api/use-roster'
import type { SheetProps } from '../model/board'
import { blankShift, bodyOf, isReady, lineWords, type ShiftDraft } from '../model/shift-draft'
import { shortGrid } from '../model/week'
import { FormSheet } from './form-sheet'
import { Mergers, type MergersProps } from './mergers'
import { ShiftFields } from './shift-fields'
import { usePeople } from './use-people'
import { useRefusal } from './use-refusal'

type ShiftSheetProps = SheetProps<'shift'> & Pick<MergersProps, 'onSheet'>

function Line({ duty }: { duty: DutyView }) {
  const words = useDeskWords().roster
  const remove = useRemoveDuty()
  useRefusal(remove.error)
  const take = () => remove.mutate(duty.id, { onSuccess: () => toast(words.shiftSheet.removed) })
  return (
    <div className="roster-line">
      <div className="roster-line__words">
        <Text size="label" strong>
          {duty.userName}
        </Text>
        <Text size="note" tone="ink2">
          {lineWords(words, duty)}
        </Text>
      </div>
      <Button
        text={words.shiftSheet.remove}
        look="outline"
        size="small"
        label={`${words.shiftSheet.remove} ${duty.userName}`}
        busy={remove.isPending}
        onPress={take}
      />
    </div>
  )
}

function Lines({ areaId }: { areaId: string }) {
  const words = useDeskWords().roster.shiftSheet
  const duties = useAreaDuties(areaId)
  return (
    <QueryState query={duties}>
      {({ items }) => (
        <>
          {items.length === 0 && (
            <Text size="label" tone="ink2">
              {words.none}
            </Text>
          )}
          {items.map((duty) => (
            <Line duty={duty} key={duty.id} />
          ))}
        </>
      )}
    </QueryState>
  )
}

/** The lines of one grid or desk, and a new one. */
export function ShiftSheet({ roster, row, onSheet, onClose }: ShiftSheetProps) {
  const words = useDeskWords().roster.shiftSheet
  const people = usePeople(roster)
  const [draft, setDraft] = useState(blankShift)
  const add = useAddDuty(() => {
    toast(words.saved)
    setDraft(blankShift())
  })
  const form = {
    id: 'shift',
    title: words.title(shortGrid(row.areaName)),
    save: words.save,
    sending: add,
    onClose,
  }
  const change = (part: Partial<ShiftDraft>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <FormSheet {...form} ready={isReady(draft)} onSave={() => add.mutate(bodyOf(draft, row))}>
      <Text size="label" strong>
        {words.lines}
      </Text>
      <Lines areaId={row.areaId} />
      {row.kind === 'grid' && <Mergers roster={roster} row={row} onSheet={onSheet} />}
      <Text size="body" strong heading>
        {words.add}
      </Text>
      <ShiftFields draft={draft} people={people} desk={row.kind === 'desk'} onChange={change} />
    </FormSheet>
  )
}
