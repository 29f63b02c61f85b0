import { SATISFACTIONS, SATISFACTION_LABELS, wordFor, type Satisfaction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { RatingCountsView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'
import './ratings-card.scss'

export const totalOf = ({ satisfied, mostly, unsatisfied }: RatingCountsView) =>
  satisfied + mostly + unsatisfied

function Share({ kind, counts }: { kind: Satisfaction; counts: RatingCountsView }) {
  const words = useWords().board
  const { language } = useSettings()
  const percent = ((counts[kind] / Math.max(1, totalOf(counts))) * 100).toFixed(1)
  const word = wordFor(SATISFACTION_LABELS[kind], 'resident', language)
  return (
    <View className="ratings__share">
      <Text size="title" strong className="ratings__count">
        {counts[kind]}
      </Text>
      <View className="ratings__legend">
        <View className={`ratings__dot ratings__bar--${kind}`} />
        <Text size="note" tone="ink2">
          {words.percent(word, percent)}
        </Text>
      </View>
    </View>
  )
}

/** What people said, as one bar and three numbers. */
export function RatingsCard({ counts }: { counts: RatingCountsView }) {
  return (
    <Card>
      <View className="ratings__bars" aria-hidden="true">
        {SATISFACTIONS.map((kind) => (
          <View
            key={kind}
            className={`ratings__bar ratings__bar--${kind}`}
            style={{ flexGrow: counts[kind] }}
          />
        ))}
      </View>
      <View className="ratings__shares">
        {SATISFACTIONS.map((kind) => (
          <Share key={kind} kind={kind} counts={counts} />
        ))}
      </View>
    </Card>
  )
}
