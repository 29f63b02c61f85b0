import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Problem } from '@/ui/desk/desk-fields'
import type { Doing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'

export interface ConfirmProps {
  ask: string
  doText: string
  doing: Doing
  onDo: () => void
  onClose: () => void
  id: string
}

/** Asked once, beside what it is about, before something is taken away. */
export function Confirm({ ask, doText, doing, onDo, onClose, id }: ConfirmProps) {
  const words = useWords().common
  return (
    <div className="people-confirm" id={id} role="group">
      <Text size="label">{ask}</Text>
      <Problem text={doing.problem} />
      <div className="desk-buttons">
        <Button text={doText} look="danger" size="small" busy={doing.busy} onPress={onDo} id={`${id}-do`} />
        <Button text={words.cancel} look="plain" size="small" onPress={onClose} />
      </div>
    </div>
  )
}
