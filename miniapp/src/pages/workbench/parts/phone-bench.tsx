import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MembershipView } from '@/api/types'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { startReport } from '@/features/report/start-report'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { openTicket, TicketRow } from '@/features/ticket/components/ticket-row'
import { useNow } from '@/platform/use-now'
import { Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { OfferDock } from './offer-dock'
import { SearchBar } from './search-bar'
import { useArrivals } from './use-arrivals'
import { useWork, type Work } from './use-work'
import { WorkEmpty } from './work-empty'
import { WorkTitle, WorkTools } from './work-header'
import { WorkList } from './work-list'
import { WorkMap } from './work-map'
import { isDesk, type WorkTab } from '@/features/ticket/work-scope'
import { WorkTabs } from './work-tabs'

/** The tickets on a map, and the chosen one's row under it. */
function MapPart({ membership, work }: { membership: MembershipView | undefined; work: Work }) {
  const [chosenId, choose] = useState<string>()
  const now = useNow()
  const chosen = work.tickets.find(({ id }) => id === chosenId)
  return (
    <View className="bench-map">
      <View className="bench-map__map">
        <WorkMap id="bench-map" membership={membership} tickets={work.tickets} chosenId={chosenId} onPin={choose} />
      </View>
      {chosen && (
        <View className="bench-map__chosen" id="map-chosen">
          <TicketRow ticket={chosen} now={now} onPress={openTicket} />
        </View>
      )}
    </View>
  )
}

function ListPart({ work, tab, desk, search }: { work: Work; tab: WorkTab; desk: boolean; search: string }) {
  const fresh = useArrivals(work.list.data && work.tickets, `${tab}|${search}`)
  const docked = search === '' ? work.offer?.id : undefined
  const listed = work.tickets.filter(({ id }) => id !== docked)
  return (
    <QueryState query={work.list} waiting={<Skeleton rows={6} />}>
      {() =>
        listed.length === 0 ? (
          docked === undefined && <WorkEmpty desk={desk} partly={tab !== 'all'} search={search} />
        ) : (
          <WorkList tickets={listed} fresh={fresh} />
        )
      }
    </QueryState>
  )
}

/** The workbench on a phone: what hurts next on top, the newest assignment at the thumb. */
export function PhoneBench({ membership }: { membership: MembershipView | undefined }) {
  const [tab, setTab] = useState<WorkTab>('all')
  const [search, setSearch] = useState<string>()
  const [mapped, setMapped] = useState(false)
  const unread = useUnreadCount()
  const work = useWork(membership, { tab, search: search ?? '' })
  const desk = isDesk(membership)
  const tools = (
    <WorkTools
      searching={search !== undefined}
      onSearch={() => setSearch(search === undefined ? '' : undefined)}
      mapped={mapped}
      onMap={() => setMapped(!mapped)}
    />
  )
  return (
    <Page
      id="workbench-page"
      still={mapped}
      nav={<NavBar lead={<WorkTitle membership={membership} />} trail={tools} />}
      top={
        <>
          <OfflineBanner />
          {search === undefined ? (
            <WorkTabs desk={desk} value={tab} count={work.count} onChange={setTab} />
          ) : (
            <SearchBar value={search} onChange={setSearch} />
          )}
        </>
      }
      tabBar={
        <>
          {work.offer && search === undefined && <OfferDock key={work.offer.id} ticket={work.offer} />}
          <AppTabBar
            current="workbench"
            counts={{ workbench: work.count('dispatched') ?? 0, inbox: unread }}
            onGo={{ report: () => void startReport() }}
          />
        </>
      }
    >
      {mapped ? (
        <MapPart membership={membership} work={work} />
      ) : (
        <ListPart work={work} tab={tab} desk={desk} search={search ?? ''} />
      )}
    </Page>
  )
}
