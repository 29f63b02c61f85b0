import { displayTicketNumber } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { StateTag } from '@/ui/chip/state-tag'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { useTicket } from '../api/use-ticket'
import { openTicket } from './ticket-row'
import './merged-into.scss'

/** The one it is handled together with: where that stands, as live as one's own. */
export function MergedInto({ ticket }: { ticket: TicketView }) {
  const words = useWords().ticket
  const staff = useSettings(({ register }) => register === 'staff')
  const known = ticket.mergedInto
  const kept = useTicket(known?.id).data
  if (!known) return null
  const { id, number, title, status, statusText, headline } = kept ?? known
  return (
    <Card flush id="merged-into">
      <Pressable className="merged-into" id="open-kept" onPress={() => openTicket(id)}>
        <View className="merged-into__words">
          <Text size="note" tone="ink2">
            {words.mergedInto(displayTicketNumber(number))}
          </Text>
          <Text size="body" strong lines={2}>
            {headline}
          </Text>
          <Text size="note" tone="ink2" lines={2}>
            {staff ? title : words.mergedTold}
          </Text>
          <View className="merged-into__state">
            {/* The headline names who has it: the tag need not. */}
            <StateTag state={status} text={staff ? statusText : undefined} />
          </View>
        </View>
        <Icon name="chevron-right" className="row__arrow" />
      </Pressable>
    </Card>
  )
}
