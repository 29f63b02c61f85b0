import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RouteView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { showPhotos } from '@/platform/media/show-photos'
import { useSession } from '@/platform/session/session-store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { Timeline } from '@/ui/timeline/timeline'
import { routedEntry, storyItems } from '../story'
import './ticket-timeline.scss'

/** Enough for nearly every ticket; the rest of a long one is asked for. */
const SHOWN = 10

export interface TicketTimelineProps {
  ticket: TicketView
  now: number
  title?: boolean
}

/** What happened, as a story, with the reason for its way under the entry that sent it. */
export function TicketTimeline({ ticket, now, title }: TicketTimelineProps) {
  const words = useWords()
  const myName = useSession(({ session }) => session?.user.name ?? '')
  const [all, setAll] = useState(false)
  const { timeline, route } = ticket
  const why = routedEntry(timeline)
  const items = storyItems({ timeline, words, now, myName }).map((item) =>
    item.id === why
      ? { ...item, extra: <RouteReason route={route} mine={ticket.owner?.isMe === true} /> }
      : item,
  )
  const hidden = all ? 0 : Math.max(0, items.length - SHOWN)
  return (
    <Card id="ticket-story">
      {title && (
        <Text size="body" strong heading className="story__title">
          {words.ticket.story}
        </Text>
      )}
      <Timeline
        items={items.slice(0, items.length - hidden)}
        onPhoto={showPhotos}
        photoLabel={words.common.photoOf}
      />
      {hidden > 0 && (
        <Button text={words.ticket.earlierEntries(hidden)} size="small" onPress={() => setAll(true)} block />
      )}
    </Card>
  )
}

/** 为什么派给他们: one sentence, folded away until somebody asks. */
export function RouteReason({ route, mine }: { route: RouteView; mine: boolean }) {
  const words = useWords().ticket
  const [open, setOpen] = useState(false)
  const near = route.candidates.slice(0, 3)
  if (route.sentence === '') return null
  return (
    <View>
      <Pressable className="story__why" id="why" selected={open} onPress={() => setOpen(!open)}>
        <View>{mine ? words.whyYou : words.why}</View>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size="small" />
      </Pressable>
      {open && (
        <View className="story__reason" id="why-reason">
          <Text size="note">{route.sentence}</Text>
          {near.length > 1 && (
            <Text size="note" tone="ink2">
              {words.whyNearby(
                near.map(({ name, distanceM }) => words.candidate(name, Math.round(distanceM))).join('、'),
              )}
            </Text>
          )}
        </View>
      )}
    </View>
  )
}
