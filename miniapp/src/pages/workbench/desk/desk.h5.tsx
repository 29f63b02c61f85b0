import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import type { MembershipView, TicketListItemView } from '@/api/types'
import { useUnreadCount } from '@/features/inbox/api/use-inbox'
import { AppTabBar } from '@/features/session/components/app-tab-bar'
import { groupByDue } from '@/features/ticket/due-groups'
import { useNow } from '@/platform/use-now'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { Page } from '@/ui/page/page'
import { useWork, type Work } from '../parts/use-work'
import type { WorkTab } from '@/features/ticket/work-scope'
import { DeskList } from './desk-list'
import { DeskMap } from './desk-map'
import { DeskTicket } from './desk-ticket'
import { useArrowKeys } from './use-arrow-keys'
import './desk.scss'

/** What to show in honey: the area that is looked at alone, else where the chosen ticket lies, at whatever level is drawn. */
function honeyOf(areaId: string | undefined, chosen: TicketListItemView | undefined): readonly string[] {
  if (areaId !== undefined) return [areaId]
  const { grid, community, subdistrict } = chosen?.area ?? {}
  return [grid, community, subdistrict].flatMap((area) => (area ? [area.id] : []))
}

/** In the order of the list: by what hurts next. */
function useOrder(tickets: readonly TicketListItemView[]): readonly string[] {
  const now = useNow()
  return useMemo(
    () => groupByDue(tickets, { now, checksApart: false }).flatMap(({ items }) => items.map(({ id }) => id)),
    [tickets, now],
  )
}

/** The open one; at the beginning the one that hurts most, so that the desk is never half empty. */
function useChosen(tickets: readonly TicketListItemView[]) {
  const [chosenId, choose] = useState<string>()
  const order = useOrder(tickets)
  const first = order[0]
  if (chosenId === undefined && first !== undefined) choose(first)
  useArrowKeys(order, chosenId, choose)
  return { chosenId, choose }
}

/** Which part of the work the list shows; the map shows all of it. */
function useDeskLook() {
  const [tab, onTab] = useState<WorkTab>('all')
  const [search, onSearch] = useState('')
  const [areaId, setAreaId] = useState<string>()
  const onArea = useCallback((id: string) => setAreaId((before) => (before === id ? undefined : id)), [])
  return { tab, onTab, search, onSearch, areaId, onArea }
}

function Columns({ membership, everywhere }: { membership: MembershipView | undefined; everywhere: Work }) {
  const { tab, onTab, search, onSearch, areaId, onArea } = useDeskLook()
  const work = useWork(membership, { tab, search, areaId })
  const { chosenId, choose } = useChosen(work.tickets)
  const chosen = [...work.tickets, ...everywhere.tickets].find(({ id }) => id === chosenId)
  const honeyIds = useMemo(() => honeyOf(areaId, chosen), [areaId, chosen])
  const list = { membership, work, tab, onTab, search, onSearch, chosenId }
  return (
    <View className="desk" id="desk">
      <DeskList {...list} onChoose={choose} />
      <DeskTicket id={chosenId} />
      <DeskMap
        membership={membership}
        work={everywhere}
        chosenId={chosenId}
        areaId={areaId}
        honeyIds={honeyIds}
        onChoose={choose}
        onArea={onArea}
      />
    </View>
  )
}

/** The workbench on a desk: what there is, the one that is open, and where it lies. */
export function Desk({ membership }: { membership: MembershipView | undefined }) {
  const unread = useUnreadCount()
  const everywhere = useWork(membership, { tab: 'all', search: '' })
  const counts = { workbench: everywhere.count('dispatched') ?? 0, inbox: unread }
  return (
    <Page
      id="workbench-page"
      wide
      still
      top={<OfflineBanner />}
      tabBar={<AppTabBar current="workbench" counts={counts} />}
    >
      <Columns membership={membership} everywhere={everywhere} />
    </Page>
  )
}
