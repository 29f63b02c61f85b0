import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketListItemView } from '@/api/types'
import { openTicket } from '@/features/ticket/components/ticket-row'
import { overdueOf, stateFactsOf, timeWords } from '@/features/ticket/deadline'
import { hasTrack, residentTrack } from '@/features/ticket/track'
import { useWords } from '@/i18n'
import { mediaUrl } from '@/platform/http/api-client'
import { go, PATHS } from '@/platform/navigation'
import { useNow } from '@/platform/use-now'
import { Card } from '@/ui/card/card'
import { StateTag } from '@/ui/chip/state-tag'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { TrackBars } from '@/ui/track/track-steps'
import type { Followed } from './use-followed'

export interface SectionProps {
  id: string
  title: string
  link?: string | undefined
  onLink: () => void
  children: ReactNode
}

export function Section({ id, title, link, onLink, children }: SectionProps) {
  return (
    <View className="home-section">
      <View className="home-section__head">
        <Text size="body" strong heading>
          {title}
        </Text>
        {link && (
          <Pressable className="home-section__link" id={id} onPress={onLink}>
            <View>{link}</View>
            <Icon name="chevron-right" size="small" />
          </Pressable>
        )}
      </View>
      {children}
    </View>
  )
}

/** What one waits for, with its latest step. */
export function FollowedSection({ followed: { query, count } }: { followed: Followed }) {
  const words = useWords().home
  const all = count > 0 ? words.allOf(count) : undefined
  return (
    <Section id="all-mine" title={words.follow} link={all} onLink={() => go(PATHS.mine)}>
      <QueryState query={query} waiting={<WaitingCard />}>
        {([first]) => (first ? <FollowedCard ticket={first} /> : <NoneYet />)}
      </QueryState>
    </Section>
  )
}

function WaitingCard() {
  return (
    <Card flush>
      <Skeleton rows={1} />
    </Card>
  )
}

function NoneYet() {
  const words = useWords().home
  return (
    <Card className="home-none" id="none-followed">
      <View className="grid-card__icon">
        <Icon name="clipboard-list" />
      </View>
      <View className="grid-card__words">
        <Text size="label">{words.none}</Text>
        <Text size="note" tone="ink2">
          {words.noneNote}
        </Text>
      </View>
    </Card>
  )
}

function FollowedCard({ ticket }: { ticket: TicketListItemView }) {
  const words = useWords()
  const now = useNow()
  const { id, thumbUrl, title, placeText } = ticket
  return (
    <Card className="followed" id={`followed-${id}`} onPress={() => openTicket(id)}>
      <View className="followed__head">
        <Photo src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)} label={title} />
        <View className="followed__words">
          <Text size="body" lines={1}>
            {title}
          </Text>
          <Text size="note" tone="ink2" lines={1}>
            {placeText}
          </Text>
          <StateTag {...stateFactsOf(ticket, now)} />
        </View>
      </View>
      {hasTrack(ticket) && <TrackBars steps={residentTrack({ ticket, words, now })} />}
      <View className="followed__foot">
        <Text size="label" lines={1} className="followed__line">
          {ticket.headline}
        </Text>
        <Text size="label" strong tone={overdueOf(ticket, now) === undefined ? 'ink' : 'danger'}>
          {timeWords(ticket, now, words)}
        </Text>
      </View>
    </Card>
  )
}
