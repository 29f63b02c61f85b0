import { SATISFACTION_LABELS, SATISFACTIONS, wordFor } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { BoardWordPageView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { Text } from '@/ui/text/text'
import './words-card.scss'

type Word = BoardWordPageView['items'][number]

function WordRow({ word }: { word: Word }) {
  const words = useWords().board
  const { language } = useSettings()
  const kind = SATISFACTIONS.find((each) => each === word.satisfaction)
  const verdict = kind ? wordFor(SATISFACTION_LABELS[kind], 'resident', language) : ''
  const bad = kind === 'unsatisfied'
  return (
    <View className="said">
      <Text size="label">{word.text}</Text>
      <View className="said__foot">
        <Text size="note" tone="ink2" className="said__where" lines={1}>
          {`${word.areaName} · ${word.title}`}
        </Text>
        <Text size="note" tone={bad ? 'danger' : 'ink2'} strong={bad}>
          {word.redoing ? `${verdict} · ${words.redoing}` : verdict}
        </Text>
      </View>
    </View>
  )
}

/** What people wrote; nobody is named. */
export function WordsCard({ words: page }: { words: BoardWordPageView }) {
  const words = useWords().board
  if (page.items.length === 0)
    return (
      <Card>
        <Empty
          icon="message-square-plus"
          title={words.noWords}
          note={words.noWordsNote}
          id="board-no-words"
        />
      </Card>
    )
  return (
    <Card flush>
      {page.items.map((word) => (
        <WordRow key={word.id} word={word} />
      ))}
    </Card>
  )
}
