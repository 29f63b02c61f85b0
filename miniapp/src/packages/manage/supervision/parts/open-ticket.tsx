import { displayTicketNumber } from '@beegrid/shared'
import { ScrollView, View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useTicket } from '@/features/ticket/api/use-ticket'
import { TicketStory } from '@/features/ticket/components/ticket-story'
import { useTicketParts } from '@/features/ticket/sheets/use-ticket-parts'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'

function Open({ ticket }: { ticket: TicketView }) {
  const { dock, overlay, sheets } = useTicketParts(ticket)
  return (
    <>
      <View className="loop-open__head">
        <Text size="body" strong heading lines={1} className="loop-open__title">
          {ticket.title}
        </Text>
        <Text size="note" tone="ink2">
          {displayTicketNumber(ticket.number)}
        </Text>
      </View>
      <ScrollView className="loop-desk__scroll" scrollY>
        <TicketStory ticket={ticket} sheets={sheets} />
      </ScrollView>
      {dock && <View className="loop-open__dock">{dock}</View>}
      {overlay}
    </>
  )
}

/** The chosen ticket: its story, and the next step at its foot. Nothing, where the list is empty. */
export function OpenTicket({ id }: { id: string | undefined }) {
  const query = useTicket(id)
  return (
    <View className="loop-open">
      {id !== undefined && (
        <QueryState query={query} waiting={<Skeleton rows={6} />}>
          {(ticket) => <Open key={ticket.id} ticket={ticket} />}
        </QueryState>
      )}
    </View>
  )
}
