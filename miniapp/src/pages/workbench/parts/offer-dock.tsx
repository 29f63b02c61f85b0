import { View } from '@tarojs/components'
import type { TicketListItemView } from '@/api/types'
import { openTicket } from '@/features/ticket/components/ticket-row'
import { useOneTap } from '@/features/ticket/hooks/use-one-tap'
import { useWords } from '@/i18n'
import { agoWords, countdownClock } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/chip/tag'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './offer-dock.scss'

const HOUR = 60 * 60_000

/** What the button says beside 接单: minutes and seconds while they matter. */
function useRemaining({ deadlines }: TicketListItemView): string | undefined {
  const words = useWords().workbench
  const now = useNow(1000)
  if (deadlines.acceptBy === null) return undefined
  const left = Date.parse(deadlines.acceptBy) - now
  if (left < 0) return words.acceptLate
  return left < HOUR ? words.remaining(countdownClock(left)) : undefined
}

function OfferFacts({ ticket }: { ticket: TicketListItemView }) {
  const words = useWords()
  const now = useNow()
  const { thumbUrl, title, placeText, createdAt } = ticket
  const reported = words.workbench.reported(agoWords(words.time, Date.parse(createdAt), now))
  return (
    <Pressable className="offer__facts" onPress={() => openTicket(ticket.id)} id={`offer-${ticket.id}`}>
      <Photo
        src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)}
        label={title}
        className="offer__photo"
      />
      <View className="offer__words">
        <View className="offer__head">
          <Tag look="dispatched" text={words.states.newForYou} />
          <Text size="note" tone="ink2" lines={1}>
            {reported}
          </Text>
        </View>
        <Text size="body" strong lines={1}>
          {title}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {placeText}
        </Text>
      </View>
    </Pressable>
  )
}

/** The newest assignment, at the thumb: it is your turn. */
export function OfferDock({ ticket }: { ticket: TicketListItemView }) {
  const words = useWords().workbench
  const { run, busyId } = useOneTap()
  const remaining = useRemaining(ticket)
  const accept = () =>
    run({ ticket, body: { action: 'accept', version: ticket.version }, said: words.accepted })
  return (
    <View className="offer" id="offer-dock">
      <OfferFacts ticket={ticket} />
      <Button
        text={words.accept}
        look="primary"
        block
        note={remaining}
        busy={busyId === ticket.id}
        onPress={accept}
        id="accept-offer"
      />
    </View>
  )
}
