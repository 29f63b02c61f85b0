import type { RuleView } from '@/api/types'
import { useDeskWords, type DeskMessages } from '@/i18n/desk'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import type { ShownRule } from '../hooks/use-rule-desk'

type Words = DeskMessages['rules']

function rankWords(words: Words, { winsOver, yieldsTo }: RuleView): string {
  const after = yieldsTo.length > 0 ? [words.yieldsTo(yieldsTo.join('、'))] : []
  const before = winsOver.length > 0 ? [words.winsOver(winsOver.join('、'))] : []
  return [...after, ...before].join(' · ')
}

/** A rule the server has read. */
function Read({ view, mark }: { view: RuleView; mark: ShownRule['mark'] }) {
  const words = useDeskWords().rules
  const flagged = view.flags.length > 0
  return (
    <>
      <span className="rules-row__place">{view.position}</span>
      <span className="rules-row__where">
        <span className="rules-row__name">
          {`${view.areaName} · ${view.categoryName}`}
          {mark && <span className="rules-mark">{words[mark]}</span>}
        </span>
        <span className="desk-note">{rankWords(words, view)}</span>
      </span>
      <span className="rules-row__when">{view.timeText}</span>
      <span className={cx('rules-row__owner', flagged && 'rules-row__owner--flagged')}>
        {flagged && <Icon name="triangle-alert" size="small" />}
        <span>{view.ownerName}</span>
      </span>
      <span className="rules-row__open">{view.open === null ? '–' : words.count(view.open)}</span>
    </>
  )
}

/** A rule that says nobody yet. */
function Unread() {
  const words = useDeskWords().rules
  return (
    <>
      <span className="rules-row__place">·</span>
      <span className="rules-row__where">
        <span className="rules-row__name">{words.newRule}</span>
      </span>
      <span className="rules-row__when" />
      <span className="rules-row__owner">{words.notYet}</span>
    </>
  )
}

export interface RuleRowProps {
  rule: ShownRule
  chosen: boolean
  onPress: () => void
}

/** One rule: its place in the order, what it applies to, when, to whom, and whom it comes before. */
export function RuleRow({ rule: { draft, view, mark }, chosen, onPress }: RuleRowProps) {
  return (
    <div role="listitem">
      <button
        type="button"
        className={cx('rules-row', chosen && 'rules-row--chosen')}
        aria-pressed={chosen}
        onClick={onPress}
        data-rule={draft.id}
      >
        {view ? <Read view={view} mark={mark} /> : <Unread />}
      </button>
    </div>
  )
}
