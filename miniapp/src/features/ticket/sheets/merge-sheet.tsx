import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LinkedTicketView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { perform, type Performed } from '../actions/perform'
import { KeepChoices } from './keep-choice'
import { linkedMergeable, mergeableOf, suggestedKeep, type Mergeable } from './merge-plan'
import { TwinSearch } from './twin-search'
import type { Undoable } from './undo-bar'
import './merge.scss'

export interface MergeSheetProps {
  ticket: TicketView
  others: readonly LinkedTicketView[]
  onMerged: (merged: Undoable) => void
  onClose: () => void
}

/** One after the other; the first refusal ends it and is said. */
async function mergeAll(
  keepId: string,
  away: readonly Mergeable[],
): Promise<[string[], Performed | undefined]> {
  const done: string[] = []
  for (const ticket of away) {
    const result = await perform({ ticket, body: { action: 'merge', intoId: keepId } })
    if (result.kind !== 'done') return [done, result]
    done.push(ticket.id)
  }
  return [done, undefined]
}

interface Merging {
  all: readonly Mergeable[]
  keepId: string
}

/** Merges all but the one that is kept; `busy` while it is under way. */
function useMerging({ onMerged, onClose }: Pick<MergeSheetProps, 'onMerged' | 'onClose'>) {
  const words = useWords().act
  const [busy, setBusy] = useState(false)
  const send = async ({ all, keepId }: Merging) => {
    setBusy(true)
    const away = all.filter(({ id }) => id !== keepId)
    const [ids, problem] = await mergeAll(keepId, away)
    setBusy(false)
    if (problem) toast(problem.kind === 'refused' ? problem.message : words.noNetwork)
    if (ids.length > 0) onMerged({ ids, keepId, at: now() })
    else if (problem?.kind === 'refused' && problem.raced) onClose()
  }
  return { busy, send: (merging: Merging) => void send(merging) }
}

/** 并单: which one is kept, what that means for those who wait, and the one button. */
export function MergeSheet({ ticket, others, onMerged, onClose }: MergeSheetProps) {
  const words = useWords().ticket
  const [found, setFound] = useState<readonly Mergeable[]>(others.map(linkedMergeable))
  const [chosen, setChosen] = useState<string>()
  const { busy, send } = useMerging({ onMerged, onClose })
  const all = [mergeableOf(ticket), ...found]
  const keepId = chosen ?? suggestedKeep(mergeableOf(ticket), found)
  const foot = (
    <Button
      text={words.mergeSend(found.length)}
      look="primary"
      block
      id="merge-send"
      disabled={found.length === 0}
      busy={busy}
      onPress={() => send({ all, keepId })}
    />
  )
  return (
    <Sheet id="sheet-merge" title={words.mergeTitle} onClose={onClose} foot={foot}>
      <View className="merge">
        <Text size="label" tone="ink2">
          {words.mergeMeans}
        </Text>
        {others.length === 0 && (
          <TwinSearch ticket={ticket} chosen={found[0]} onChoose={(one) => setFound([one])} />
        )}
        {found.length > 0 && <KeepChoices all={all} keepId={keepId} onChoose={setChosen} />}
      </View>
    </Sheet>
  )
}
