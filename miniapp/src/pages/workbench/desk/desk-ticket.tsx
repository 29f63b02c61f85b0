import { ScrollView, View } from '@tarojs/components'
import { displayTicketNumber } from '@beegrid/shared'
import type { TicketView } from '@/api/types'
import { useTicket } from '@/features/ticket/api/use-ticket'
import { TicketStory } from '@/features/ticket/components/ticket-story'
import { useTicketParts } from '@/features/ticket/sheets/use-ticket-parts'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { callPhone } from '@/platform/phone'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'

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

function Open({ ticket }: { ticket: TicketView }) {
  const { dock, overlay, sheets } = useTicketParts(ticket)
  return (
    <>
      <Head ticket={ticket} />
      <ScrollView className="desk-scroll" scrollY>
        <TicketStory ticket={ticket} sheets={sheets} />
      </ScrollView>
      {dock && <View className="desk-dock">{dock}</View>}
      {overlay}
    </>
  )
}

/** The middle column: the one that is open, its story and the next step. */
export function DeskTicket({ id }: { id: string | undefined }) {
  const words = useWords().workbench
  const query = useTicket(id)
  return (
    <View className="desk-column desk-column--ticket" {...accessible({ label: words.ticketLabel })}>
      {id === undefined ? (
        <Empty icon="list" title={words.pickTitle} note={words.pick} id="nothing-picked" />
      ) : (
        <QueryState query={query} waiting={<Skeleton rows={6} />}>
          {(ticket) => <Open key={ticket.id} ticket={ticket} />}
        </QueryState>
      )}
    </View>
  )
}
