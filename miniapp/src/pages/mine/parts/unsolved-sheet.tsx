import { useState } from 'react'
import type { TicketListItemView } from '@/api/types'
import { useOneTap } from '@/features/ticket/hooks/use-one-tap'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/field/field'
import { Sheet } from '@/ui/sheet/sheet'

const LIMIT = 500

export interface UnsolvedSheetProps {
  ticket: TicketListItemView
  onClose: () => void
}

/** Said in a few words what is still wrong, the next try can be better; the words may be left out. */
export function UnsolvedSheet({ ticket, onClose }: UnsolvedSheetProps) {
  const words = useWords().mine
  const [note, setNote] = useState('')
  const { run } = useOneTap()
  const send = () => {
    const said = note.trim() === '' ? words.unsolved : note.trim()
    run({
      ticket,
      body: { action: 'verify', passed: false, note: said, version: ticket.version },
      said: words.redo,
    })
    onClose()
  }
  const foot = <Button text={words.failedSend} look="primary" block onPress={send} id="send-unsolved" />
  return (
    <Sheet title={words.failedNote} onClose={onClose} foot={foot} id="unsolved-sheet">
      <TextArea
        label={words.failedNote}
        value={note}
        onChange={setNote}
        placeholder={words.failedHint}
        limit={LIMIT}
        rows={2}
        id="unsolved-note"
      />
    </Sheet>
  )
}
