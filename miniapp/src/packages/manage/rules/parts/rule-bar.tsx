import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import type { RuleDesk } from '../hooks/use-rule-desk'
import { useSaving } from '../hooks/use-saving'

const MIN_WHY = 2
const MAX_WHY = 200

function Why({
  value,
  onChange,
  failed,
}: {
  value: string
  onChange: (why: string) => void
  failed?: string | undefined
}) {
  const words = useDeskWords().rules
  return (
    <label className="rules-bar__why">
      <span className="rules-bar__label">{words.why}</span>
      <input
        className="rules-input rules-bar__input"
        value={value}
        maxLength={MAX_WHY}
        placeholder={words.whyHint}
        onChange={({ target }) => onChange(target.value)}
        id="rule-why"
      />
      {failed && (
        <span className="rules-bar__failed" role="alert">
          {failed}
        </span>
      )}
    </label>
  )
}

/** After the trial: why, and the one button that puts it in force. */
function Save({ desk }: { desk: RuleDesk }) {
  const words = useDeskWords().rules
  const [why, setWhy] = useState('')
  const { busy, failed, save } = useSaving(desk)
  const summary = why.trim()
  return (
    <>
      <Why value={why} onChange={setWhy} failed={failed} />
      <Button text={words.undo} look="plain" size="small" onPress={desk.reset} id="rule-undo" />
      <Button
        text={words.save(desk.table.version + 1)}
        look="primary"
        size="small"
        busy={busy}
        disabled={summary.length < MIN_WHY}
        onPress={() => void save(summary)}
        id="rule-save"
      />
    </>
  )
}

/** What stands in the way of a trial, else what a draft is. */
function useHint({ refused, complete, trial }: RuleDesk) {
  const words = useDeskWords().rules
  if (refused) return refused.message
  if (!complete) return words.notYet
  return trial.state === 'done' ? words.trialStale : words.pickNote
}

function Try({ desk }: { desk: RuleDesk }) {
  const words = useDeskWords().rules
  const hint = useHint(desk)
  const { added, edited, removed } = desk.changes
  return (
    <>
      <div className="rules-bar__words">
        <Text size="label" strong lines={1}>
          {words.changes(added.length, edited.length, removed.length)}
        </Text>
        <Text size="note" tone={desk.refused ? 'danger' : 'ink2'} lines={2}>
          {hint}
        </Text>
      </div>
      <Button text={words.undo} look="plain" size="small" onPress={desk.reset} id="rule-undo" />
      <Button
        text={desk.trial.state === 'done' ? words.tryAgain : words.try}
        look="primary"
        size="small"
        busy={desk.trial.state === 'running'}
        disabled={!desk.complete || desk.refused !== null}
        onPress={desk.tryOut}
        id="rule-try"
      />
    </>
  )
}

/** What comes next with a changed table: first try it, then save it. Saving what was not tried is not offered. */
export function RuleBar({ desk }: { desk: RuleDesk }) {
  return <div className="rules-bar">{desk.tried ? <Save desk={desk} /> : <Try desk={desk} />}</div>
}
