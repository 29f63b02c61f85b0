import { ScrollView, View } from '@tarojs/components'
import { displayTicketNumber } from '@beegrid/shared'
import type { ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useTicket } from '@/features/ticket/api/use-ticket'
import { TicketStory } from '@/features/ticket/components/ticket-story'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { callPhone } from '@/platform/phone'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'

export interface DeskTicketProps {
  id: string | undefined
  /** A sheet of the actions lies over the whole desk. */
  onOverlay: (sheet: ReactNode) => void
}

function Head({ ticket }: { ticket: TicketView }) {
  const words = useWords().common
  const { owner, number, title } = ticket
  const phone = owner && !owner.isMe ? owner.phone : null
  return (
    <View className="desk-head">
      <Text size="body" strong heading lines={1} className="desk-head__title">
        {title}
      </Text>
      <Text size="note" tone="ink2" className="desk-head__number">
        {displayTicketNumber(number)}
      </Text>
      {owner && phone !== null && (
        <Button
          text={words.callTo(owner.name)}
          look="outline"
          size="small"
          icon="phone"
          onPress={() => callPhone(phone)}
          id="call-owner"
        />
      )}
    </View>
  )
}

/** The middle column: the one that is open, its story and the next step. */
export function DeskTicket({ id }: DeskTicketProps) {
  const words = useWords().workbench
  const query = useTicket(id)
  return (
    <View className="desk-column desk-column--ticket" {...accessible({ label: words.ticketLabel })}>
      {id === undefined ? (
        <Empty icon="list" title={words.pickTitle} note={words.pick} id="nothing-picked" />
      ) : (
        <QueryState query={query} waiting={<Skeleton rows={6} />}>
          {(ticket) => (
            <>
              <Head ticket={ticket} />
              <ScrollView className="desk-scroll" scrollY key={ticket.id}>
                <TicketStory ticket={ticket} />
              </ScrollView>
            </>
          )}
        </QueryState>
      )}
    </View>
  )
}
