import { View } from '@tarojs/components'
import type { MembershipView, PassingLookView } from '@/api/types'
import type { Standing } from '@/features/place/hooks/use-standing'
import { usePassingLooks } from '@/features/ticket/api/second-looks'
import { openTicket } from '@/features/ticket/components/ticket-row'
import { useWords } from '@/i18n'
import { mediaUrl } from '@/platform/http/api-client'
import { useNow } from '@/platform/use-now'
import { Card } from '@/ui/card/card'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'

/** More would be a list of chores. */
const SHOWN = 1
const DAY_MS = 86_400_000

/** For riders: places they may look at once more when they happen to pass. Nothing is shown where there is none. */
export function PassingSection(props: { memberships: readonly MembershipView[]; standing: Standing }) {
  const rides = props.memberships.some(({ role }) => role === 'part_time_grid_worker')
  const words = useWords().secondLook
  const looks = usePassingLooks(props.standing.at, { enabled: rides }).data?.items ?? []
  if (!rides || looks.length === 0) return null
  return (
    <Card id="passing" flush>
      <View className="passing__head">
        <Text size="body" strong heading>
          {words.passing}
        </Text>
        <Text size="note" tone="ink2">
          {words.passingNote}
        </Text>
      </View>
      {looks.slice(0, SHOWN).map((look) => (
        <PassingRow key={look.ticketId} look={look} />
      ))}
    </Card>
  )
}

function PassingRow({ look }: { look: PassingLookView }) {
  const words = useWords().secondLook
  const now = useNow()
  const { ticketId, title, placeText, thumbUrl, closedAt, distanceM } = look
  const closed = words.closedAgo(Math.round((now - Date.parse(closedAt)) / DAY_MS))
  const where = distanceM === null ? closed : `${words.passingAway(distanceM)} · ${closed}`
  return (
    <Pressable className="passing__row" id={`passing-${ticketId}`} onPress={() => openTicket(ticketId)}>
      <Photo src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)} label={title} />
      <View className="passing__words">
        <Text size="body" lines={1}>
          {title}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {placeText}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {where}
        </Text>
      </View>
    </Pressable>
  )
}
