import { VERIFY_LABELS, wordFor } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { TicketListItemView } from '@/api/types'
import { useOneTap } from '@/features/ticket/hooks/use-one-tap'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import './confirm-buttons.scss'

export interface ConfirmButtonsProps {
  ticket: TicketListItemView
  /** “Not fixed” asks first what is still wrong. */
  onUnsolved: (ticket: TicketListItemView) => void
}

/** It is the reporter's turn: whoever did the work is not the one who says it is done. */
export function ConfirmButtons({ ticket, onUnsolved }: ConfirmButtonsProps) {
  const words = useWords().mine
  const { language, register } = useSettings()
  const { run, busyId } = useOneTap()
  const solved = () =>
    run({
      ticket,
      body: { action: 'verify', passed: true, version: ticket.version },
      said: words.thanks,
    })
  return (
    <View className="confirm-buttons">
      <Button
        text={wordFor(VERIFY_LABELS.passed, register, language)}
        look="primary"
        block
        size="small"
        className="confirm-buttons__one"
        busy={busyId === ticket.id}
        onPress={solved}
        id={`solved-${ticket.id}`}
      />
      <Button
        text={wordFor(VERIFY_LABELS.failed, register, language)}
        block
        size="small"
        className="confirm-buttons__one"
        onPress={() => onUnsolved(ticket)}
        id={`unsolved-${ticket.id}`}
      />
    </View>
  )
}
