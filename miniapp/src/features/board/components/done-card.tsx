import { View } from '@tarojs/components'
import type { BoardTicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { clockWords, spanWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { StateTag } from '@/ui/chip/state-tag'
import { PhotoCompare } from '@/ui/compare/photo-compare'
import { Text } from '@/ui/text/text'
import './done-card.scss'

const MINUTE_MS = 60_000

function Pictures({ ticket: { id, before, after } }: { ticket: BoardTicketView }) {
  if (!before || !after) return null
  const shown = (photo: typeof before) => ({
    src: mediaUrl(photo.url),
    time: clockWords(Date.parse(photo.at)),
  })
  return <PhotoCompare id={`board-compare-${id}`} before={shown(before)} after={shown(after)} />
}

export interface DoneCardProps {
  ticket: BoardTicketView
  onVote: (agrees: boolean) => void
}

function Vote({ ticket: { votes }, onVote }: DoneCardProps) {
  const words = useWords().board
  const answer = { size: 'small', className: 'done__answer' } as const
  return (
    <View className="done__vote">
      <Text size="note" tone="ink2" className="done__question">
        {words.voteQuestion}
      </Text>
      <Button text={words.agree(votes.agree)} icon="check" {...answer} onPress={() => onVote(true)} />
      <Button text={words.disagree(votes.disagree)} {...answer} onPress={() => onVote(false)} />
    </View>
  )
}

/** A problem that was fixed: before and after, how long it took, and whether those who pass by agree. */
export function DoneCard({ ticket, onVote }: DoneCardProps) {
  const words = useWords()
  return (
    <Card flush id={`done-${ticket.id}`}>
      <Pictures ticket={ticket} />
      <View className="done__words">
        <View className="done__head">
          <Text size="label" strong lines={1} className="done__title">
            {ticket.title}
          </Text>
          <StateTag state="closed" />
        </View>
        <Text size="note" tone="ink2">
          {`${ticket.areaName} · ${spanWords(words.time, ticket.minutes * MINUTE_MS)}`}
        </Text>
        <Vote ticket={ticket} onVote={onVote} />
      </View>
    </Card>
  )
}
