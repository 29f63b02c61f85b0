import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { MembershipView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { LookStrip } from '../parts/look-strip'
import { LoopStrip } from '../parts/loop-strip'
import { SearchBar } from '../parts/search-bar'
import { useArrivals } from '../parts/use-arrivals'
import type { Work } from '../parts/use-work'
import { WorkEmpty } from '../parts/work-empty'
import { useDutyWords } from '../parts/work-header'
import { WorkList } from '../parts/work-list'
import { isDesk, type WorkTab } from '@/features/ticket/work-scope'
import { WorkTabs } from '../parts/work-tabs'
import { RosterGaps } from './roster-gaps'

export interface DeskListProps {
  membership: MembershipView | undefined
  work: Work
  tab: WorkTab
  onTab: (tab: WorkTab) => void
  search: string
  onSearch: (words: string) => void
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function ReportForCaller() {
  const words = useWords().workbench
  return (
    <Button
      text={words.report}
      look="outline"
      size="small"
      icon="plus"
      onPress={() => go(PATHS.report, { onBehalf: '1' })}
      id="report-on-behalf"
    />
  )
}

interface HeadProps {
  membership: MembershipView | undefined
  searching: boolean
  onSearching: () => void
}

function Head({ membership, searching, onSearching }: HeadProps) {
  const words = useWords()
  const duty = useDutyWords(membership)
  return (
    <View className="desk-head">
      <View className="desk-head__title">
        <Text size="body" strong heading lines={1}>
          {membership?.areaName ?? words.workbench.title}
        </Text>
        {duty && (
          <Text size="note" tone="ink2" lines={1}>
            {duty}
          </Text>
        )}
      </View>
      <Button
        text={searching ? words.common.close : words.workbench.search}
        look="plain"
        size="small"
        icon={searching ? 'x' : 'search'}
        label={searching ? words.common.close : words.workbench.search}
        className="desk-head__search"
        onPress={onSearching}
        id="work-search"
      />
      <ReportForCaller />
    </View>
  )
}

/** The left column: what there is to do, by what hurts next. */
export function DeskList(props: DeskListProps) {
  const { membership, work, tab, onTab, search, onSearch, chosenId, onChoose } = props
  const words = useWords().workbench
  const [searching, setSearching] = useState(false)
  const fresh = useArrivals(work.list.data && work.tickets, `${tab}|${search}`)
  const desk = isDesk(membership)
  const toggle = () => {
    if (searching) onSearch('')
    setSearching(!searching)
  }
  return (
    <View className="desk-column desk-column--list" {...accessible({ label: words.listLabel })}>
      <Head membership={membership} searching={searching} onSearching={toggle} />
      {searching ? (
        <SearchBar value={search} onChange={onSearch} />
      ) : (
        <View className="desk-tabs">
          <WorkTabs desk={desk} value={tab} count={work.count} onChange={onTab} />
        </View>
      )}
      <Strips membership={membership} />
      <ScrollView className="desk-scroll" scrollY>
        <QueryState query={work.list} waiting={<Skeleton rows={8} />}>
          {() =>
            work.tickets.length === 0 ? (
              <WorkEmpty desk={desk} partly={tab !== 'all'} search={search} />
            ) : (
              <WorkList tickets={work.tickets} fresh={fresh} chosenId={chosenId} onChoose={onChoose} />
            )
          }
        </QueryState>
      </ScrollView>
    </View>
  )
}

/** Quiet lines above the list: what else waits for this desk. */
function Strips({ membership }: Pick<DeskListProps, 'membership'>) {
  return (
    <>
      <LoopStrip membership={membership} />
      <LookStrip membership={membership} />
      <RosterGaps membership={membership} />
    </>
  )
}
