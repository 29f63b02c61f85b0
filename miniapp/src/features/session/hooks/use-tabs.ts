import { useWords, type Messages } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import type { TabEntry } from '@/ui/tab-bar/tab-bar'

export type TabKey = 'home' | 'mine' | 'nearby' | 'me' | 'workbench' | 'report' | 'inbox'

export type TabCounts = Partial<Record<TabKey, number>>

type Tabs = readonly TabEntry<TabKey>[]

function residentTabs(words: Messages['tabs']): Tabs {
  return [
    { key: 'home', text: words.home, icon: 'house' },
    { key: 'mine', text: words.mine, icon: 'clipboard-list' },
    { key: 'nearby', text: words.nearby, icon: 'map' },
    { key: 'me', text: words.me, icon: 'user-round' },
  ]
}

function staffTabs(words: Messages['tabs']): Tabs {
  return [
    { key: 'workbench', text: words.workbench, icon: 'list' },
    { key: 'nearby', text: words.grid, icon: 'map' },
    { key: 'report', text: words.report, icon: 'camera' },
    { key: 'inbox', text: words.inbox, icon: 'bell' },
    { key: 'me', text: words.meStaff, icon: 'user-round' },
  ]
}

/** The entries of the tab bar for the role one acts in. */
export function useTabs(counts: TabCounts = {}): Tabs {
  const words = useWords().tabs
  const register = useSettings((settings) => settings.register)
  const tabs = register === 'staff' ? staffTabs(words) : residentTabs(words)
  return tabs.map((tab) => ({ ...tab, count: counts[tab.key] ?? 0 }))
}

export function goTab(key: TabKey) {
  go(PATHS[key])
}
