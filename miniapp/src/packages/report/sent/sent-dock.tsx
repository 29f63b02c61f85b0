import { View } from '@tarojs/components'
import { mendReport, type Sending } from '@/features/report/model/send-report'
import { startReport } from '@/features/report/start-report'
import { useWords } from '@/i18n'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { askToRemind } from '@/platform/remind'
import { Button } from '@/ui/button/button'
import { toast } from '@/ui/toast/toast'

/** The next step: to be told, to look, or to take another one. */
export function SentDock({ sending }: { sending: Sending }) {
  const words = useWords().report
  if (sending.kind === 'refused') {
    const mend = () => {
      mendReport(sending.draft)
      replaceBy(PATHS.report)
    }
    return <Button text={words.mend} look="primary" block id="mend" onPress={mend} />
  }
  const remind = () => {
    void askToRemind().then(() => toast(words.reminded))
  }
  const see = () =>
    sending.kind === 'sent' ? replaceBy(PATHS.ticket, { id: sending.ticket.id }) : go(PATHS.mine)
  return (
    <View>
      {sending.kind === 'sent' && (
        <Button text={words.remind} look="primary" icon="bell-ring" block id="remind" onPress={remind} />
      )}
      <View className="sent__next">
        <Button
          look="plain"
          text={sending.kind === 'sent' ? words.see : words.toMine}
          id="see-progress"
          onPress={see}
        />
        <Button
          look="plain"
          text={words.another}
          id="another"
          onPress={() => void startReport({ instead: true })}
        />
      </View>
    </View>
  )
}
