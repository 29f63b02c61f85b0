import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useAddMerger } from '../api/use-roster'
import type { SheetProps } from '../model/board'
import { blankMerge, isMergeReady, mergerOf, type MergeDraft } from '../model/merge-draft'
import { shortGrid } from '../model/week'
import { Box, Choices, DateRange, Pick, type Option } from './fields'
import { FormSheet } from './form-sheet'
import { Weekdays } from './weekdays'

interface FieldsProps {
  draft: MergeDraft
  grids: readonly Option[]
  onChange: (part: Partial<MergeDraft>) => void
}

function Fields({ draft, grids, onChange }: FieldsProps) {
  const words = useDeskWords().roster.mergeSheet
  const setReason = (reason: string) => onChange({ reason })
  return (
    <>
      <Text size="label" tone="ink2">
        {words.note}
      </Text>
      <Pick
        label={words.into}
        name="into"
        value={draft.intoAreaId}
        options={grids}
        onChange={(intoAreaId) => onChange({ intoAreaId })}
      />
      <Weekdays value={draft.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <DateRange words={words} value={draft} onChange={onChange} />
      <Box label={words.reason} type="text" name="reason" value={draft.reason} onChange={setReason} />
      <Choices label={words.reason} value={draft.reason} options={words.reasons} onChange={setReason} />
    </>
  )
}

/** 并入: for some days another grid's people answer for this one. */
export function MergeSheet({ roster, row, onClose }: SheetProps<'merge'>) {
  const words = useDeskWords().roster.mergeSheet
  const [draft, setDraft] = useState(() => blankMerge(words.reasons[0]))
  const add = useAddMerger(() => {
    toast(words.saved)
    onClose()
  })
  const grids = roster.rows
    .filter(({ kind, areaId }) => kind === 'grid' && areaId !== row.areaId)
    .map(({ areaId: id, areaName: name }) => ({ id, name }))
  const title = words.title(shortGrid(row.areaName))
  const form = { id: 'merge', title, save: words.save, sending: add, onClose }
  const save = () => add.mutate(mergerOf(row.areaId, draft))
  return (
    <FormSheet {...form} ready={isMergeReady(draft)} onSave={save}>
      <Fields
        draft={draft}
        grids={grids}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
    </FormSheet>
  )
}
