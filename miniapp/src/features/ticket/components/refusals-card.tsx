import { View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'
import './refusals-card.scss'

/** Who said that it is not theirs, and why; asked to choose is the desk it lies on. */
export function RefusalsCard({ ticket, now }: { ticket: TicketView; now: number }) {
  const words = useWords()
  const { refusals = [], phase, allowedActions } = ticket
  if (refusals.length === 0 || phase !== 'open') return null
  const asked = allowedActions.some(({ action }) => action === 'dispatch')
  return (
    <Card flush id="refusals" className="refusals">
      <View className="refusals__head">
        <Text size="label" strong heading tone={asked ? 'amber' : 'ink'}>
          {asked ? words.ticket.refusedChoose(refusals.length) : words.ticket.refusedBefore(refusals.length)}
        </Text>
      </View>
      {refusals.map(({ name, reason, note, at }) => (
        <View className="refusals__row" key={at}>
          <Text size="label">
            {name} · {reason}
          </Text>
          <Text size="note" tone="ink2">
            {[momentWords(words.time, Date.parse(at), now), note && words.ticket.quoted(note)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </View>
      ))}
    </Card>
  )
}
