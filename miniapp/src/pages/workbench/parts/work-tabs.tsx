import { useWords } from '@/i18n'
import { Tabs } from '@/ui/segments/segments'
import type { Work } from './use-work'
import { tabsFor, type WorkTab } from '@/features/ticket/work-scope'

export interface WorkTabsProps {
  desk: boolean
  value: WorkTab
  count: Work['count']
  onChange: (tab: WorkTab) => void
}

/** The states one works through, each with how many there are. */
export function WorkTabs({ desk, value, count, onChange }: WorkTabsProps) {
  const words = useWords().workbench
  const items = tabsFor(desk).map((key) => {
    const known = count(key)
    return { key, text: known === undefined ? words[key] : `${words[key]} ${known}` }
  })
  return <Tabs label={words.tabs} items={items} value={value} onChange={onChange} />
}
