import { View } from '@tarojs/components'
import type { RingView } from '@/api/types'
import { useRings } from '@/features/ticket/api/use-rings'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'

/** Whom a phone was to wake, and whether anybody picked up. */
export function RingsCard({ ticketId }: { ticketId: string }) {
  const words = useWords().clocks
  const rings = useRings(ticketId).data?.items ?? []
  if (rings.length === 0) return null
  return (
    <Card className="clock" id="rings">
      <Text size="label" strong heading>
        {words.rings}
      </Text>
      {rings.map((ring) => (
        <Ring key={ring.id} ring={ring} />
      ))}
    </Card>
  )
}

function Ring({ ring: { name, isMe, at, causeText, state, stateText } }: { ring: RingView }) {
  const words = useWords()
  const now = useNow()
  const unheard = state === 'noAnswer' || state === 'failed'
  return (
    <View className="clock__part">
      <View className="clock__row">
        <Text size="label" className="clock__when">
          {momentWords(words.time, Date.parse(at), now)}
        </Text>
        <View className="clock__value">
          <Text size="label">{[isMe ? words.clocks.you : name, causeText].join(' · ')}</Text>
          <Text size="label" strong={unheard} tone={unheard ? 'danger' : 'ink2'}>
            {stateText}
          </Text>
        </View>
      </View>
    </View>
  )
}
