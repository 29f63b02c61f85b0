import type { ReactNode } from 'react'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { useRefusal } from './use-refusal'

export interface FormSheetProps {
  id: string
  title: string
  /** The word on its one button. */
  save: string
  ready: boolean
  sending: { isPending: boolean; error: Error | null }
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** A sheet to fill in, with one button at its foot; what the server says no to is said. */
export function FormSheet({ id, title, save, ready, sending, onSave, onClose, children }: FormSheetProps) {
  useRefusal(sending.error)
  const foot = (
    <Button
      text={save}
      look="primary"
      block
      id={`${id}-save`}
      disabled={!ready}
      busy={sending.isPending}
      onPress={onSave}
    />
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot} id={`sheet-${id}`}>
      <div className="roster-form">{children}</div>
    </Sheet>
  )
}
