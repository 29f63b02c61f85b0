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
import { LookStrip } from './look-strip'
import { LoopStrip } from './loop-strip'
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

/** Rows drawn at first, and more each time one reaches the end. */
const STEP = 30

/** The tickets on a map, and the chosen one's row under it. */
function MapPart({ membership, work }: { membership: MembershipView | undefined; work: Work }) {
  const [chosenId, choose] = useState<string>()
  const now = useNow()
  const chosen = work.tickets.find(({ id }) => id === chosenId)
  return (
    <View className="bench-map">
      <View className="bench-map__map">
        <WorkMap
          id="bench-map"
          membership={membership}
          tickets={work.tickets}
          chosenId={chosenId}
          onPin={choose}
        />
      </View>
      {chosen && (
        <View className="bench-map__chosen" id="map-chosen">
          <TicketRow ticket={chosen} now={now} onPress={openTicket} />
        </View>
      )}
    </View>
  )
}

interface ListPartProps {
  work: Work
  tab: WorkTab
  desk: boolean
  search: string
  most: number
}

function ListPart({ work, tab, desk, search, most }: ListPartProps) {
  const fresh = useArrivals(work.list.data && work.tickets, `${tab}|${search}`)
  const docked = search === '' ? work.offer?.id : undefined
  const listed = work.tickets.filter(({ id }) => id !== docked)
  return (
    <QueryState query={work.list} waiting={<Skeleton rows={6} />}>
      {() =>
        listed.length === 0 ? (
          docked === undefined && <WorkEmpty desk={desk} partly={tab !== 'all'} search={search} />
        ) : (
          <WorkList tickets={listed} fresh={fresh} most={most} />
        )
      }
    </QueryState>
  )
}

type Search = string | undefined

interface LookState {
  tab: WorkTab
  setTab: (tab: WorkTab) => void
  /** Undefined while nobody looks for anything. */
  search: Search
  setSearch: (words: Search) => void
  mapped: boolean
  setMapped: (mapped: boolean) => void
}

function useLook(): LookState {
  const [tab, setTab] = useState<WorkTab>('all')
  const [search, setSearch] = useState<string>()
  const [mapped, setMapped] = useState(false)
  return { tab, setTab, search, setSearch, mapped, setMapped }
}

function Tools({ search, setSearch, mapped, setMapped }: LookState) {
  return (
    <WorkTools
      searching={search !== undefined}
      onSearch={() => setSearch(search === undefined ? '' : undefined)}
      mapped={mapped}
      onMap={() => setMapped(!mapped)}
    />
  )
}

interface TopProps {
  look: LookState
  membership: MembershipView | undefined
  work: Work
}

function Top({ look, membership, work }: TopProps) {
  const desk = isDesk(membership)
  return (
    <>
      <OfflineBanner />
      {look.search === undefined && <LoopStrip membership={membership} />}
      {look.search === undefined && <LookStrip membership={membership} />}
      {look.search === undefined ? (
        <WorkTabs desk={desk} value={look.tab} count={work.count} onChange={look.setTab} />
      ) : (
        <SearchBar value={look.search} onChange={look.setSearch} />
      )}
    </>
  )
}

function Foot({ work, searching }: { work: Work; searching: boolean }) {
  const unread = useUnreadCount()
  const { offer } = work
  return (
    <>
      {offer && !searching && <OfferDock key={offer.id} ticket={offer} />}
      <AppTabBar
        current="workbench"
        counts={{ workbench: work.count('dispatched') ?? 0, inbox: unread }}
        onGo={{ report: () => void startReport() }}
      />
    </>
  )
}

/** The workbench on a phone: what hurts next on top, the newest assignment at the thumb. */
export function PhoneBench({ membership }: { membership: MembershipView | undefined }) {
  const look = useLook()
  const { tab, mapped } = look
  const search = look.search ?? ''
  const work = useWork(membership, { tab, search })
  const desk = isDesk(membership)
  const [most, setMost] = useState(STEP)
  return (
    <Page
      id="workbench-page"
      wide
      still={mapped}
      onReachEnd={() => setMost(most + STEP)}
      nav={<NavBar lead={<WorkTitle membership={membership} />} trail={<Tools {...look} />} />}
      top={<Top look={look} membership={membership} work={work} />}
      tabBar={<Foot work={work} searching={look.search !== undefined} />}
    >
      {mapped ? (
        <MapPart membership={membership} work={work} />
      ) : (
        <ListPart work={work} tab={tab} desk={desk} search={search} most={most} />
      )}
    </Page>
  )
}
