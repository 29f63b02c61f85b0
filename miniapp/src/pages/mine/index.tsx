import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { TicketListItemView } from '@/api/types'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { SignedIn } from '@/features/session/components/signed-in'
import { useTicketCounts } from '@/features/ticket/api/use-ticket-counts'
import { ticketsOf, useTickets } from '@/features/ticket/api/use-tickets'
import { keepList, readKeptList } from '@/features/ticket/kept-list'
import { useWords } from '@/i18n'
import { noteSeen } from '@/platform/network'
import type { OutboxItem } from '@/platform/outbox/outbox-item'
import { useMyOutbox } from '@/platform/outbox/outbox-store'
import { useSession } from '@/platform/session/session-store'
import { DemoBadge, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { ListEnd } from '@/ui/feedback/list-end'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Segments } from '@/ui/segments/segments'
import { Text } from '@/ui/text/text'
import { MineList } from './parts/mine-list'
import {
  keptIn,
  keptReports,
  MINE_SEGMENTS,
  SEGMENT_FILTERS,
  segmentCount,
  type MineSegment,
} from './parts/mine-segment'
import { UnsolvedSheet } from './parts/unsolved-sheet'
import './index.scss'

function Title() {
  const words = useWords().mine
  const demo = useIsDemo()
  return (
    <View className="mine-title">
      <Text size="title" strong heading>
        {words.title}
      </Text>
      {demo && <DemoBadge />}
    </View>
  )
}

interface SegmentBarProps {
  value: MineSegment
  kept: number
  onChange: (segment: MineSegment) => void
}

function SegmentBar({ value, kept, onChange }: SegmentBarProps) {
  const words = useWords().mine
  const counts = useTicketCounts({ box: 'mine' }).data
  const followed = useTicketCounts({ box: 'followed' }).data
  const count = (segment: MineSegment): number | undefined => {
    if (segment === 'followed') return followed?.all
    return counts && segmentCount(segment, counts, kept)
  }
  const items = MINE_SEGMENTS.map((key) => {
    const known = count(key)
    return { key, text: known === undefined ? words[key] : `${words[key]} ${known}` }
  })
  return (
    <View className="mine-segments">
      <Segments label={words.segments} items={items} value={value} onChange={onChange} />
    </View>
  )
}

interface BodyProps {
  segment: MineSegment
  kept: readonly OutboxItem[]
  list: ReturnType<typeof useTickets>
  onUnsolved: (ticket: TicketListItemView) => void
}

/** What lies on this phone shows whether the server answers or not. */
function Body({ segment, kept, list, onUnsolved }: BodyProps) {
  const rows = (tickets: readonly TicketListItemView[]) => (
    <MineList segment={segment} kept={kept} tickets={tickets} onUnsolved={onUnsolved} />
  )
  return (
    <SignedIn>
      {!list.data && kept.length > 0 && rows([])}
      <QueryState query={list} waiting={<Skeleton rows={5} />}>
        {(data) => rows(ticketsOf(data))}
      </QueryState>
      <ListEnd busy={list.isFetchingNextPage} />
    </SignedIn>
  )
}

/** The whole list outlives the app: whoever opens it in a lift sees what they saw last, and from when it is. */
function useLastSeen(segment: MineSegment, owner: string | undefined) {
  const [known] = useState(() => readKeptList(owner))
  const whole = segment === 'all'
  const list = useTickets(SEGMENT_FILTERS[segment], { known: whole ? known : undefined })
  const page = list.data?.pages[0]
  const at = list.dataUpdatedAt
  useEffect(() => {
    if (whole && owner && page) keepList({ owner, at, page })
  }, [whole, owner, page, at])
  useEffect(() => {
    if (known) noteSeen(known.at)
  }, [known])
  return list
}

function useMine(segment: MineSegment) {
  const owner = useSession(({ session }) => session?.user.id)
  const kept = keptReports(useMyOutbox(owner))
  const list = useLastSeen(segment, owner)
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
  }
  return { owner, kept, list, more }
}

/** Everything one has reported, with what waits on this phone first. */
export default function MinePage() {
  const [segment, setSegment] = useState<MineSegment>('all')
  const [unsolved, setUnsolved] = useState<TicketListItemView>()
  const { owner, kept, list, more } = useMine(segment)
  const bar = owner && <SegmentBar value={segment} kept={kept.length} onChange={setSegment} />
  return (
    <Page
      id="mine-page"
      nav={<NavBar lead={<Title />} />}
      top={
        <>
          <OfflineBanner />
          {bar}
        </>
      }
      tabBar={<AppTabBar current="mine" />}
      overlay={unsolved && <UnsolvedSheet ticket={unsolved} onClose={() => setUnsolved(undefined)} />}
      onReachEnd={more}
    >
      <View className="mine-content">
        <Body segment={segment} kept={keptIn(segment, kept)} list={list} onUnsolved={setUnsolved} />
      </View>
    </Page>
  )
}
