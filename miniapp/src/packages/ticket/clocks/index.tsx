import { View } from '@tarojs/components'
import type { TicketClocksView } from '@/api/types'
import { SignedIn } from '@/features/session/components/signed-in'
import { useClocks } from '@/features/ticket/api/use-clocks'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { Empty } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import { ClockCard } from './parts/clock-card'
import { RingsCard } from './parts/rings-card'
import './clocks.scss'

/** How every deadline of a ticket was computed: a promise one can check. */
export default function ClocksPage() {
  const words = useWords().clocks
  const { id = '' } = useParams()
  const query = useClocks(id)
  return (
    <Page id="page-clocks" nav={<NavBar title={words.title} back />} top={<OfflineBanner />}>
      <SignedIn>
        <QueryState query={query}>{(clocks) => <Clocks ticketId={id} clocks={clocks} />}</QueryState>
      </SignedIn>
    </Page>
  )
}

function Clocks({ ticketId, clocks }: { ticketId: string; clocks: TicketClocksView }) {
  const words = useWords().clocks
  if (clocks.items.length === 0) return <Empty icon="clock" title={words.none} note={words.noneNote} />
  return (
    <View className="clocks">
      <Text size="note" tone="ink2">
        {words.intro(clocks.hours)}
      </Text>
      {clocks.items.map((clock) => (
        <ClockCard key={clock.id} clock={clock} />
      ))}
      <RingsCard ticketId={ticketId} />
    </View>
  )
}
