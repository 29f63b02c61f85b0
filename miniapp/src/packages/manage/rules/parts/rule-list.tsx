import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { RuleDesk, ShownRule } from '../hooks/use-rule-desk'
import { RuleRow } from './rule-row'

function Head({ desk }: { desk: RuleDesk }) {
  const { rules: words, time } = useDeskWords()
  const { version, actorName, at, summary } = desk.table
  const saved = at !== null && words.savedBy(actorName ?? '', momentWords(time, Date.parse(at), now()))
  return (
    <div className="rules-head">
      <div className="rules-head__words">
        <Text size="label" strong inline>
          {version === 0 ? words.never : words.version(version)}
        </Text>
        {saved && (
          <Text size="note" tone="ink2" lines={1}>
            {[saved, summary].filter(Boolean).join(' · ')}
          </Text>
        )}
      </div>
      <Button
        text={words.versions}
        look="plain"
        size="small"
        onPress={() => desk.setPanel('versions')}
        id="rule-versions"
      />
      <Button text={words.add} look="outline" size="small" icon="plus" onPress={desk.add} id="rule-add" />
    </div>
  )
}

function Flagged({ shown, onSelect }: { shown: readonly ShownRule[]; onSelect: (id: string) => void }) {
  const { rules: words, time } = useDeskWords()
  const flags = shown.flatMap(({ draft, view }) =>
    (view?.flags ?? []).map((flag) => ({ ...flag, id: draft.id })),
  )
  if (flags.length === 0) return null
  const count = new Set(flags.map(({ id }) => id)).size
  return (
    <section className="rules-flags" aria-label={words.flagged(count)} id="rule-flags">
      <div className="rules-flags__head">
        <Icon name="triangle-alert" />
        <strong>{words.flagged(count)}</strong>
        <span className="rules-flags__note">{words.flaggedNote}</span>
      </div>
      {flags.map(({ id, reason, text, since }) => (
        <button
          key={`${id} ${reason}`}
          type="button"
          className="rules-flags__row"
          onClick={() => onSelect(id)}
        >
          <span className="rules-flags__text">{text}</span>
          <span className="rules-flags__since">
            {words.since(momentWords(time, Date.parse(since), now()))}
          </span>
        </button>
      ))}
    </section>
  )
}

function Columns() {
  const { order, where, when, owner, open } = useDeskWords().rules.columns
  return (
    <div className="rules-columns" aria-hidden="true">
      {[order, where, when, owner, open].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  )
}

/** The table in the order its rules are asked, what cannot be followed above it, and what holds without a rule below. */
export function RuleList({ desk }: { desk: RuleDesk }) {
  const words = useDeskWords().rules
  const { shown, selected, panel } = desk
  return (
    <div className="rules-scroll">
      <Head desk={desk} />
      <Flagged shown={shown} onSelect={desk.select} />
      {shown.length === 0 ? (
        <Empty icon="route" title={words.emptyTitle} note={words.emptyNote} id="rules-empty" />
      ) : (
        <div className="rules-table" role="list">
          <Columns />
          {shown.map((rule) => (
            <RuleRow
              key={rule.draft.id}
              rule={rule}
              chosen={panel === 'rule' && selected?.id === rule.draft.id}
              onPress={() => desk.select(rule.draft.id)}
            />
          ))}
        </div>
      )}
      <div className="rules-usual">
        <p>{words.usual}</p>
        <p>{words.order}</p>
      </div>
    </div>
  )
}
