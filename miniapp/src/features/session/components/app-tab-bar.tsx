import { TabBar } from '@/ui/tab-bar/tab-bar'
import { useMe } from '../api/use-me'
import { goTab, useTabs, type TabCounts, type TabKey } from '../hooks/use-tabs'

export interface AppTabBarProps {
  current: TabKey
  counts?: TabCounts
  /** Instead of opening the entry's page: the camera of a report opens straight from the tap. */
  onGo?: Partial<Record<TabKey, () => void>>
}

/** The bar at the foot of the main pages, with the entries of the role one acts in. */
export function AppTabBar({ current, counts, onGo = {} }: AppTabBarProps) {
  const items = useTabs(counts)
  const permissions = useMe().data?.permissions ?? []
  const open = (key: TabKey) => {
    if (key === current) return
    const own = onGo[key]
    if (own) own()
    else goTab(key, permissions, current)
  }
  return <TabBar items={items} current={current} onGo={open} />
}
