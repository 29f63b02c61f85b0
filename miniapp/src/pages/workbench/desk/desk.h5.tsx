import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import type { MembershipView, TicketListItemView } from '@/api/types'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { Page } from '@/ui/page/page'
import { useWork } from '../parts/use-work'
import type { WorkTab } from '@/features/ticket/work-scope'
import { DeskList } from './desk-list'
import { DeskMap } from './desk-map'
import { DeskTicket } from './desk-ticket'
import './desk.scss'

/** The grid to show in honey: the one that is looked at alone, else that of the chosen ticket. */
function honeyOf(areaId: string | undefined, chosen: TicketListItemView | undefined): string | undefined {
  return areaId ?? chosen?.area.grid?.id
}

/** The workbench on a desk: what there is, the one that is open, and where it lies. */
export function Desk({ membership }: { membership: MembershipView | undefined }) {
  const [tab, setTab] = useState<WorkTab>('all')
  const [search, setSearch] = useState('')
  const [areaId, setAreaId] = useState<string>()
  const [chosenId, choose] = useState<string>()
  const unread = useUnreadCount()
  const everywhere = useWork(membership, { tab: 'all', search: '' })
  const work = useWork(membership, { tab, search, areaId })
  const chosen = useMemo(
    () => [...work.tickets, ...everywhere.tickets].find(({ id }) => id === chosenId),
    [work.tickets, everywhere.tickets, chosenId],
  )
  const toggleArea = useCallback((id: string) => setAreaId((before) => (before === id ? undefined : id)), [])
  return (
    <Page
      id="workbench-page"
      wide
      still
      top={<OfflineBanner />}
      tabBar={<AppTabBar current="workbench" counts={{ workbench: work.count('dispatched') ?? 0, inbox: unread }} />}
    >
      <View className="desk" id="desk">
        <DeskList
          membership={membership}
          work={work}
          tab={tab}
          onTab={setTab}
          search={search}
          onSearch={setSearch}
          chosenId={chosenId}
          onChoose={choose}
        />
        <DeskTicket id={chosenId} />
        <DeskMap
          membership={membership}
          work={everywhere}
          chosenId={chosenId}
          areaId={areaId}
          honeyId={honeyOf(areaId, chosen)}
          onChoose={choose}
          onArea={toggleArea}
        />
      </View>
    </Page>
  )
}
