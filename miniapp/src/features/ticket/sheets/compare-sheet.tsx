import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { showPhotos } from '@/platform/media/show-photos'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { StateTag } from '@/ui/chip/state-tag'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { useTicket } from '../api/use-ticket'
import './merge.scss'

export interface CompareSheetProps {
  ticket: TicketView
  otherId: string
  distanceM: number
  onMerge: () => void
  onClose: () => void
}

/** Two reports side by side, so that a person can say whether they are of one thing. */
export function CompareSheet({ ticket, otherId, distanceM, onMerge, onClose }: CompareSheetProps) {
  const words = useWords().ticket
  const other = useTicket(otherId)
  return (
    <Sheet
      id="sheet-compare"
      title={words.compareTitle(Math.round(distanceM))}
      onClose={onClose}
      foot={<Button text={words.merge} look="primary" block id="compare-merge" onPress={onMerge} />}
    >
      <QueryState query={other} waiting={<Skeleton rows={5} />}>
        {(found) => (
          <View className="twins" id="twins">
            <Side ticket={ticket} />
            <Side ticket={found} />
          </View>
        )}
      </QueryState>
    </Sheet>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="twins__fact">
      <Text size="note" tone="ink2">
        {name}
      </Text>
      <Text size="label">{children}</Text>
    </View>
  )
}

function Side({ ticket }: { ticket: TicketView }) {
  const words = useWords()
  const now = useNow()
  const { title, description, placeText, createdAt, owner, followers, media } = ticket
  const photos = media.map(({ url }) => mediaUrl(url))
  const [first] = photos
  return (
    <View className="twins__side">
      <Pressable
        className="twins__photo"
        label={words.common.enlarge}
        disabled={first === undefined}
        onPress={() => showPhotos(photos, 0)}
      >
        <Photo src={first} label={title} />
      </Pressable>
      <Text size="body" strong lines={2}>
        {title}
      </Text>
      <View className="twins__state">
        <StateTag state={ticket.status} text={ticket.statusText} />
      </View>
      {description !== '' && (
        <Text size="label" lines={3}>
          {description}
        </Text>
      )}
      <Fact name={words.ticket.place}>{placeText}</Fact>
      <Fact name={words.ticket.reportedAt}>{momentWords(words.time, Date.parse(createdAt), now)}</Fact>
      {owner && <Fact name={words.ticket.leadRole}>{owner.name}</Fact>}
      {followers > 0 && <Fact name={words.ticket.waiting}>{words.ticket.followers(followers)}</Fact>}
    </View>
  )
}
