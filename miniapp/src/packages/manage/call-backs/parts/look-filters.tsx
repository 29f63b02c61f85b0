import type { SecondLookCountsView } from '@/api/types'
import type { LookFilter, LookKind } from '@/features/ticket/api/second-looks'
import { useWords } from '@/i18n'
import { BarChoice } from '@/ui/desk/desk-fields'
import { Tabs } from '@/ui/segments/segments'

const KINDS: readonly LookKind[] = ['confirm', 'followUp', 'recheck']

export interface LookFiltersProps {
  filter: LookFilter
  counts: SecondLookCountsView | undefined
  /** An admin sits at no desk: only the whole area is there to see. */
  mayChooseDesk: boolean
  onChange: (part: Partial<LookFilter>) => void
}

/** Which looks: of which kind, whose, still to do or done. */
export function LookFilters({ filter, counts, mayChooseDesk, onChange }: LookFiltersProps) {
  const words = useWords().secondLook
  const named = (kind: LookKind) => {
    const count = filter.state === 'open' ? (counts?.[kind] ?? 0) : 0
    return count > 0 ? words.counted(words.kinds[kind], count) : words.kinds[kind]
  }
  return (
    <div className="looks-filters">
      <Tabs
        label={words.title}
        items={[{ key: 'all', text: words.all }, ...KINDS.map((kind) => ({ key: kind, text: named(kind) }))]}
        value={filter.kind ?? 'all'}
        onChange={(key) => onChange({ kind: KINDS.find((kind) => kind === key) })}
      />
      <Selects filter={filter} mayChooseDesk={mayChooseDesk} onChange={onChange} />
    </div>
  )
}

function Selects({ filter, mayChooseDesk, onChange }: Omit<LookFiltersProps, 'counts'>) {
  const words = useWords().secondLook
  return (
    <div className="looks-selects">
      {mayChooseDesk && (
        <BarChoice
          id="look-scope"
          label={words.scope}
          value={filter.scope}
          choices={[
            { key: 'desk', text: words.mine },
            { key: 'area', text: words.area },
          ]}
          onChange={(key) => onChange({ scope: key === 'area' ? 'area' : 'desk' })}
        />
      )}
      <BarChoice
        id="look-state"
        label={words.state}
        value={filter.state}
        choices={[
          { key: 'open', text: words.open },
          { key: 'done', text: words.done },
        ]}
        onChange={(key) => onChange({ state: key === 'done' ? 'done' : 'open' })}
      />
    </div>
  )
}
