import type { MergerView, RosterRowView, RosterView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useRemoveMerger, useRoster } from '../api/use-roster'
import type { OpenSheet } from '../model/board'
import { mergerWords } from '../model/merge-draft'
import { shortGrid } from '../model/week'
import { useRefusal } from './use-refusal'

function Merger({ merger, into }: { merger: MergerView; into: string }) {
  const words = useDeskWords().roster
  const remove = useRemoveMerger(() => toast(words.mergeSheet.removed))
  useRefusal(remove.error)
  return (
    <div className="roster-line">
      <div className="roster-line__words">
        <Text size="label" strong>
          {words.merged(into, null)}
        </Text>
        <Text size="note" tone="ink2">
          {mergerWords(words, merger)}
        </Text>
      </div>
      <Button
        text={words.shiftSheet.remove}
        look="outline"
        size="small"
        label={`${words.shiftSheet.remove} ${words.merged(into, null)}`}
        busy={remove.isPending}
        onPress={() => remove.mutate(merger.id)}
      />
    </div>
  )
}

export interface MergersProps {
  roster: RosterView
  row: RosterRowView
  onSheet: (sheet: OpenSheet) => void
}

/** Where this grid is merged into in the week, and the way to do so. */
export function Mergers({ roster, row, onSheet }: MergersProps) {
  const words = useDeskWords().roster
  // The sheet was opened with the roster of then.
  const { mergers, rows } = useRoster(roster.areaId, Date.parse(roster.from)).data ?? roster
  const nameOf = (id: string) => shortGrid(rows.find(({ areaId }) => areaId === id)?.areaName ?? '')
  return (
    <>
      {mergers
        .filter(({ areaId }) => areaId === row.areaId)
        .map((merger) => (
          <Merger merger={merger} into={nameOf(merger.intoAreaId)} key={merger.id} />
        ))}
      {rows.filter(({ kind }) => kind === 'grid').length > 1 && (
        <Button
          text={words.mergeSheet.open}
          look="outline"
          size="small"
          id="open-merge"
          onPress={() => onSheet({ kind: 'merge', roster, row })}
        />
      )}
    </>
  )
}
