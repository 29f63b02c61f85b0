import { useWords } from '@/i18n'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import type { ShownRule } from '../hooks/use-rule-desk'

function Rank({ view }: Pick<ShownRule, 'view'>) {
  const words = useWords().rules
  if (!view) return null
  const { winsOver, yieldsTo } = view
  const said = [
    yieldsTo.length > 0 && words.yieldsTo(yieldsTo.join('、')),
    winsOver.length > 0 && words.winsOver(winsOver.join('、')),
  ].filter(Boolean)
  return said.length === 0 ? null : <span className="rules-row__rank">{said.join(' · ')}</span>
}

export interface RuleRowProps {
  rule: ShownRule
  chosen: boolean
  onPress: () => void
}

/** One rule: its place in the order, what it applies to, when, to whom, and whom it comes before. */
export function RuleRow({ rule: { draft, view, mark }, chosen, onPress }: RuleRowProps) {
  const words = useWords().rules
  const flagged = (view?.flags.length ?? 0) > 0
  return (
    <button
      type="button"
      role="listitem"
      className={cx('rules-row', chosen && 'rules-row--chosen', flagged && 'rules-row--flagged')}
      aria-pressed={chosen}
      onClick={onPress}
      data-rule={draft.id}
    >
      <span className="rules-row__place">{view?.position ?? '·'}</span>
      <span className="rules-row__where">
        <span className="rules-row__name">
          {view ? `${view.areaName} · ${view.categoryName}` : words.newRule}
          {mark && <span className="rules-mark">{words[mark]}</span>}
        </span>
        <Rank view={view} />
      </span>
      <span className="rules-row__when">{view?.timeText ?? ''}</span>
      <span className="rules-row__owner">
        {flagged && <Icon name="triangle-alert" size="small" />}
        <span>{view?.ownerName ?? words.notYet}</span>
      </span>
      <span className="rules-row__open">{view?.open == null ? '–' : words.open(view.open)}</span>
    </button>
  )
}
