import { View } from '@tarojs/components'
import type { RatingView, TicketView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { Text } from '@/ui/text/text'
import './ticket-ratings.scss'

const FACES: Readonly<Record<RatingView['satisfaction'], IconName>> = {
  satisfied: 'smile',
  mostly: 'meh',
  unsatisfied: 'frown',
}

type TagWords = Messages['act']['rateTags']

function isTag(tag: string, words: TagWords): tag is keyof TagWords {
  return tag in words
}

/** What the reporter and the neighbours said of it. */
export function TicketRatings({ ticket, now }: { ticket: TicketView; now: number }) {
  const words = useWords()
  if (ticket.ratings.length === 0) return null
  return (
    <Card id="ticket-ratings">
      <Text size="body" strong heading>
        {words.ticket.ratings}
      </Text>
      {ticket.ratings.map((rating) => (
        <View className="rating" key={`${rating.at}${String(rating.isMine)}`}>
          <Icon name={FACES[rating.satisfaction]} />
          <View className="rating__words">
            <Text size="label" strong>
              {[
                rating.label,
                ...(rating.byPhone ? [words.secondLook.byPhone] : []),
                ...rating.tags.map((tag) => (isTag(tag, words.act.rateTags) ? words.act.rateTags[tag] : tag)),
              ].join(' · ')}
            </Text>
            {rating.comment && <Text size="label">{rating.comment}</Text>}
          </View>
          <Text size="note" tone="ink2">
            {momentWords(words.time, Date.parse(rating.at), now)}
          </Text>
        </View>
      ))}
    </Card>
  )
}
