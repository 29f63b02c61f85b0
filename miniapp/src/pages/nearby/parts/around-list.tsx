import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { TicketListItemView } from '@/api/types'
import { TicketRow } from '@/features/ticket/components/ticket-row'
import { useWords } from '@/i18n'
import { useNow } from '@/platform/use-now'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { Text } from '@/ui/text/text'

/** The map is what one comes for; the workbench has the whole list. */
const SHOWN = 20

export interface AroundListProps {
  tickets: readonly TicketListItemView[]
  works: boolean
  chosenId: string | undefined
}

/** What is on the map, in words; the one whose pin was tapped comes first. */
export function AroundList({ tickets, works, chosenId }: AroundListProps) {
  const words = useWords().nearby
  const now = useNow()
  const sorted = useMemo(() => {
    const chosen = tickets.filter(({ id }) => id === chosenId)
    return [...chosen, ...tickets.filter(({ id }) => id !== chosenId)]
  }, [tickets, chosenId])
  if (sorted.length === 0)
    return (
      <Empty
        icon="map-pin"
        title={works ? words.noneStaff : words.noneTitle}
        {...(!works && { note: words.noneNote })}
        id="empty"
      />
    )
  return (
    <View className="around">
      <View className="around__head">
        <Text size="body" strong heading>
          {works ? words.workHere : words.mineHere}
        </Text>
        <Text size="note" tone="ink2">
          {words.openHere(sorted.length)}
        </Text>
      </View>
      <Card flush id="around-list">
        {sorted.slice(0, SHOWN).map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} now={now} chosen={ticket.id === chosenId} />
        ))}
      </Card>
    </View>
  )
}
