import type { ReportDraft } from '@/features/report/model/draft'
import { View } from '@tarojs/components'
import { useReminding } from '@/features/notices/use-reminding'
import { mendReport, type Sending } from '@/features/report/model/send-report'
import { startReport } from '@/features/report/start-report'
import { useWords } from '@/i18n'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { toast } from '@/ui/toast/toast'

/** The next step: to be told, to look, or to take another one. */
export function SentDock({ sending }: { sending: Sending }) {
  if (sending.kind === 'refused') return <Mend draft={sending.draft} />
  return (
    <View>
      {sending.kind === 'sent' && <Remind />}
      <View className="sent__next">
        <See sending={sending} />
        <Another />
      </View>
    </View>
  )
}

function Mend({ draft }: { draft: ReportDraft }) {
  const words = useWords().report
  const mend = () => {
    mendReport(draft)
    replaceBy(PATHS.report)
  }
  return <Button text={words.mend} look="primary" block id="mend" onPress={mend} />
}

function Remind() {
  const words = useWords().report
  const ask = useReminding('progress')
  const remind = () => {
    void ask().then((kind) => toast(kind === 'granted' ? words.remindedOn : words.reminded))
  }
  return <Button text={words.remind} look="primary" icon="bell-ring" block id="remind" onPress={remind} />
}

function See({ sending }: { sending: Sending }) {
  const words = useWords().report
  const sent = sending.kind === 'sent'
  const see = () => (sent ? replaceBy(PATHS.ticket, { id: sending.ticket.id }) : go(PATHS.mine))
  return <Button look="plain" text={sent ? words.see : words.toMine} id="see-progress" onPress={see} />
}

function Another() {
  const words = useWords().report
  return (
    <Button
      look="plain"
      text={words.another}
      id="another"
      onPress={() => void startReport({ instead: true })}
    />
  )
}
