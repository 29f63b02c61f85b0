import { useWords, type Messages } from '@/i18n'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { useWide } from '@/platform/use-wide'
import type { TabEntry } from '@/ui/tab-bar/tab-bar'
import { useMe } from '../api/use-me'

export type ManageKey = 'callBacks' | 'areas' | 'places' | 'roster' | 'people' | 'rules' | 'transfer'
export type TabKey = 'home' | 'mine' | 'nearby' | 'me' | 'workbench' | 'report' | 'inbox' | ManageKey

/** What the server lets one keep opens the entry of the desk's rail. */
export const PERMISSION_OF = {
  callBacks: 'manageCallBacks',
  areas: 'manageAreas',
  places: 'managePlaces',
  roster: 'manageRoster',
  people: 'managePeople',
  rules: 'manageRules',
  transfer: 'manageTransfer',
} as const satisfies Record<ManageKey, string>

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

/** The rail of a desk: the work, then what one keeps, then what is one's own. */
function deskTabs(words: Messages['tabs'], permissions: readonly string[]): Tabs {
  const kept: readonly TabEntry<ManageKey>[] = [
    { key: 'callBacks', text: words.callBacks, icon: 'headset' },
    { key: 'areas', text: words.areas, icon: 'layers' },
    { key: 'places', text: words.places, icon: 'building-2' },
    { key: 'roster', text: words.roster, icon: 'calendar' },
    { key: 'people', text: words.people, icon: 'users' },
    { key: 'rules', text: words.rules, icon: 'route' },
    { key: 'transfer', text: words.transfer, icon: 'arrow-left-right' },
  ]
  const allowed = kept.filter(({ key }) => permissions.includes(PERMISSION_OF[key]))
  if (allowed.length === 0) return staffTabs(words)
  return staffTabs(words).flatMap((tab) => (tab.key === 'nearby' ? allowed : [tab]))
}

/** The entries of the tab bar for the role one acts in. */
export function useTabs(counts: TabCounts = {}): Tabs {
  const words = useWords().tabs
  const register = useSettings((settings) => settings.register)
  const wide = useWide()
  const permissions = useMe().data?.permissions ?? []
  const staff = wide ? deskTabs(words, permissions) : staffTabs(words)
  const tabs = register === 'staff' ? staff : residentTabs(words)
  return tabs.map((tab) => ({ ...tab, count: counts[tab.key] ?? 0 }))
}

function isKept(key: TabKey): key is ManageKey {
  return key in PERMISSION_OF
}

/** Opens an entry. From one page of the rail to the next it takes the place of the one before: they do not pile up. */
export function goTab(key: TabKey, from?: TabKey) {
  if (isKept(key) && from !== undefined && isKept(from)) replaceBy(PATHS[key])
  else go(PATHS[key])
}
