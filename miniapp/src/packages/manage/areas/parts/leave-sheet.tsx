import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { answer, useDeskStore } from '../model/desk-store'

/** Asked before something drawn or typed would be lost by a tap elsewhere. */
export function LeaveSheet() {
  const words = useDeskWords().areaKeeping.leave
  const asking = useDeskStore((desk) => desk.asking)
  if (!asking) return null
  return (
    <Sheet
      title={words.title}
      onClose={() => answer(false)}
      id="leave-unsaved"
      foot={
        <div className="areas-buttons desk">
          <Button text={words.stay} look="primary" block onPress={() => answer(false)} id="leave-stay" />
          <Button text={words.go} look="outline" block onPress={() => answer(true)} id="leave-go" />
        </div>
      }
    >
      <Text size="label" tone="ink2">
        {words.note}
      </Text>
    </Sheet>
  )
}
