import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { perform } from '../actions/perform'
import { ticketChanged } from '../api/ticket-keys'
import './merge.scss'

/** Long enough to see what one has done. */
const SHOWN_MS = 10_000

/** Tickets just merged, that can be taken apart again. */
export interface Undoable {
  ids: readonly string[]
  keepId: string
  at: number
}

export interface UndoBarProps {
  merged: Undoable
  onGone: () => void
}

/** 已并单 · 撤销: for a moment after merging. */
export function UndoBar({ merged: { ids, keepId }, onGone }: UndoBarProps) {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    ticketChanged(keepId)
    const timer = setTimeout(onGone, SHOWN_MS)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each merging; a bar is keyed by its time
  }, [])
  const undo = async () => {
    setBusy(true)
    for (const id of ids) {
      const ticket = { id, title: '', placeText: '' }
      const result = await perform({ ticket, body: { action: 'unmerge' } })
      if (result.kind === 'refused') toast(result.message)
    }
    ticketChanged(keepId)
    onGone()
  }
  return (
    <View className="undo-bar" id="undo-merge" {...accessible({ role: 'status', live: 'polite' })}>
      <Text size="label" tone="inherit" className="undo-bar__words">
        {words.ticket.mergedNow(ids.length)}
      </Text>
      <Button
        text={words.ticket.undo}
        look="outline"
        size="small"
        icon="undo-2"
        id="undo-merge-button"
        busy={busy}
        onPress={() => void undo()}
      />
    </View>
  )
}
