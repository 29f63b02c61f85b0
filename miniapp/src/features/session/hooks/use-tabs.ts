import { useWords, type Messages } from '@/i18n'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { useWide } from '@/platform/use-wide'
import type { TabEntry } from '@/ui/tab-bar/tab-bar'
import { useMe } from '../api/use-me'

/** What a desk looks after, in two groups of the rail: how the work goes, and the net it stands on. */
export const MANAGE_GROUPS = {
  loop: ['callBacks', 'supervision', 'figures', 'board'],
  net: ['areas', 'places', 'roster', 'people', 'rules', 'limits', 'settings', 'transfer'],
} as const

export type ManageGroup = keyof typeof MANAGE_GROUPS
export type ManageKey = (typeof MANAGE_GROUPS)[ManageGroup][number]
export type TabKey = 'home' | 'mine' | 'nearby' | 'me' | 'workbench' | 'report' | 'inbox' | ManageGroup

/** What the server lets one keep opens the page. */
export const PERMISSION_OF = {
  callBacks: 'manageCallBacks',
  supervision: 'manageSupervision',
  figures: 'manageFigures',
  board: 'manageBoard',
  areas: 'manageAreas',
  places: 'managePlaces',
  roster: 'manageRoster',
  people: 'managePeople',
  rules: 'manageRules',
  limits: 'manageSettings',
  settings: 'manageSettings',
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

/** The pages of a group that one may open, in their order. */
export function pagesOf(group: ManageGroup, permissions: readonly string[]): readonly ManageKey[] {
  return MANAGE_GROUPS[group].filter((key) => permissions.includes(PERMISSION_OF[key]))
}

export function groupOf(key: ManageKey): ManageGroup {
  return MANAGE_GROUPS.net.some((each) => each === key) ? 'net' : 'loop'
}

/** The rail of a desk: the work, how it goes, the net, then what is one's own. */
function deskTabs(words: Messages['tabs'], permissions: readonly string[]): Tabs {
  const groups: readonly TabEntry<ManageGroup>[] = [
    { key: 'loop', text: words.loop, icon: 'shield-check' },
    { key: 'net', text: words.net, icon: 'layers' },
  ]
  const allowed = groups.filter(({ key }) => pagesOf(key, permissions).length > 0)
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

function isGroup(key: TabKey): key is ManageGroup {
  return key in MANAGE_GROUPS
}

/** Opens an entry; of a group its first page that one may open. */
export function goTab(key: TabKey, permissions: readonly string[], from?: TabKey) {
  if (!isGroup(key)) go(PATHS[key])
  else openGroup(key, permissions, from)
}

function openGroup(group: ManageGroup, permissions: readonly string[], from: TabKey | undefined) {
  const [page] = pagesOf(group, permissions)
  if (page === undefined) return
  if (from !== undefined && isGroup(from)) goManage(page)
  else go(PATHS[page])
}

/** From one page of the desk to the next it takes the place of the one before: they do not pile up. */
export function goManage(key: ManageKey) {
  replaceBy(PATHS[key])
}
