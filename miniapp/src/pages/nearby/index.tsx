import { ScrollView, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { MembershipView } from '@/api/types'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { startReport } from '@/features/report/start-report'
import { useActiveRole } from '@/features/session/active-role'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { SignedIn } from '@/features/session/components/signed-in'
import { useWaiting } from '@/features/ticket/hooks/use-waiting'
import { ticketPins } from '@/features/ticket/map-pins'
import { useWords } from '@/i18n'
import { toWgs84 } from '@beegrid/shared'
import { useSession } from '@/platform/session/session-store'
import { useNow } from '@/platform/use-now'
import { DemoBadge, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import type { MapMe } from '@/ui/map/map-types'
import { MapView } from '@/ui/map/map-view'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import { AroundList } from './parts/around-list'
import { StandingCard } from './parts/standing-card'
import { placed, useAroundMap, useAroundPlace, useAroundTickets, type AroundPlace } from './parts/use-around'
import './index.scss'

function Title({ works }: { works: boolean }) {
  const words = useWords().nearby
  const demo = useIsDemo()
  return (
    <View className="nearby-title">
      <Text size="title" strong heading>
        {works ? words.titleStaff : words.title}
      </Text>
      {demo && <DemoBadge />}
    </View>
  )
}

/** The dot is shown only for the phone's own position, never for a stand-in. */
function useMe({ standing: { at, source } }: AroundPlace): MapMe | undefined {
  return useMemo(
    () => (at && source === 'gps' ? { at: toWgs84(at, at.coord), accuracy: at.accuracy } : undefined),
    [at, source],
  )
}

function Around({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().nearby
  const [chosenId, choose] = useState<string>()
  const now = useNow()
  const place = useAroundPlace(membership)
  const { areas, ground } = useAroundMap(place)
  const { query, tickets } = useAroundTickets(membership)
  const me = useMe(place)
  const pins = useMemo(() => ticketPins(placed(tickets), { now, chosenId }), [tickets, now, chosenId])
  return (
    <View className="nearby">
      <View className="nearby__map">
        <MapView
          id="nearby-map"
          label={words.mapLabel}
          areas={areas}
          pins={pins}
          ground={ground}
          me={me}
          onPin={choose}
        />
      </View>
      <ScrollView className="nearby__list" scrollY enhanced showScrollbar={false}>
        <View className="nearby__content">
          <StandingCard place={place} />
          <QueryState query={query} waiting={<Skeleton rows={3} />}>
            {() => <AroundList tickets={tickets} works={place.works} chosenId={chosenId} />}
          </QueryState>
        </View>
      </ScrollView>
    </View>
  )
}

/** The map with one's own grid and what one may see of it. */
export default function NearbyPage() {
  const { active, register } = useActiveRole()
  const signedIn = useSession(({ session }) => session !== undefined)
  const unread = useUnreadCount()
  const waiting = useWaiting(active)
  return (
    <Page
      id="nearby-page"
      wide
      still={signedIn}
      nav={<NavBar lead={<Title works={register === 'staff'} />} />}
      top={<OfflineBanner />}
      tabBar={
        <AppTabBar
          current="nearby"
          counts={{ inbox: unread, workbench: waiting }}
          onGo={{ report: () => void startReport() }}
        />
      }
    >
      <SignedIn>
        <Around membership={active} />
      </SignedIn>
    </Page>
  )
}
