import { useState } from 'react'
import type { SecondLookView } from '@/api/types'
import { useActiveRole } from '@/features/session/active-role'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { looksOf, useLookCounts, useSecondLooks, type LookFilter } from '@/features/ticket/api/second-looks'
import { useWords } from '@/i18n'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { ListEnd } from '@/ui/feedback/list-end'
import { LookFilters } from './look-filters'
import { LookPanel } from './look-panel'
import { LookRow } from './look-row'

/** Pixels before the end at which more is fetched. */
const NEAR_END = 200

const DESK_ROLES: readonly string[] = ['community_officer', 'subdistrict_officer', 'county_officer']

/** The list on the left, in order; on the right the one that is open: what it is about, and the call. */
export function CallBackDesk({ scope }: { scope: ManageScope }) {
  const { active } = useActiveRole()
  const sitsAtDesk = active !== undefined && DESK_ROLES.includes(active.role)
  const [filter, setFilter] = useState<LookFilter>({ scope: sitsAtDesk ? 'desk' : 'area', state: 'open' })
  const [chosen, setChosen] = useState<SecondLookView>()
  const where = filter.scope === 'area' ? { areaId: scope.areaId } : {}
  const counts = useLookCounts({ scope: filter.scope, ...where })
  const listed = { ...filter, ...where }
  // What is due first is open before anybody chose: the phone is at hand.
  const [first] = looksOf(useSecondLooks(listed).data)
  const open = chosen ?? first
  const change = (part: Partial<LookFilter>) => {
    setFilter((before) => ({ ...before, ...part }))
    setChosen(undefined)
  }
  return (
    <div className="looks" id="call-back-desk">
      <div className="desk-listed">
        <LookFilters filter={filter} counts={counts.data} mayChooseDesk={sitsAtDesk} onChange={change} />
        <LookList filter={listed} chosen={open} onChoose={setChosen} />
      </div>
      <LookPanel key={open?.id ?? 'none'} look={open} onDone={() => setChosen(undefined)} />
    </div>
  )
}

interface LookListProps {
  filter: LookFilter
  chosen: SecondLookView | undefined
  onChoose: (look: SecondLookView) => void
}

function LookList(props: LookListProps) {
  const words = useWords().secondLook
  const query = useSecondLooks(props.filter)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const scrolled = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => {
    if (scrollHeight - scrollTop - clientHeight < NEAR_END && hasNextPage && !isFetchingNextPage)
      void fetchNextPage()
  }
  return (
    <div
      className="looks-rows"
      id="look-rows"
      aria-label={words.listLabel}
      onScroll={({ currentTarget }) => scrolled(currentTarget)}
    >
      <QueryState
        query={{ ...query, data: query.data && looksOf(query.data) }}
        waiting={<Skeleton rows={6} />}
      >
        {(looks) => <Looks {...props} looks={looks} />}
      </QueryState>
      <ListEnd busy={isFetchingNextPage} />
    </div>
  )
}

function Looks({ filter, chosen, onChoose, looks }: LookListProps & { looks: readonly SecondLookView[] }) {
  if (looks.length === 0) return <NoLooks done={filter.state === 'done'} />
  return looks.map((look) => (
    <LookRow key={look.id} look={look} chosen={look.id === chosen?.id} onPress={() => onChoose(look)} />
  ))
}

function NoLooks({ done }: { done: boolean }) {
  const words = useWords().secondLook
  if (done) return <Empty icon="headset" title={words.noneDone} id="no-looks" />
  return <Empty icon="headset" title={words.none} note={words.noneNote} id="no-looks" />
}
