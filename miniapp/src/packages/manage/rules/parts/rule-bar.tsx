import { useState } from 'react'
import { saveRules } from '@/features/routing/api/rule-api'
import { useWords } from '@/i18n'
import { randomKey } from '@/platform/random'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import type { RuleDesk } from '../hooks/use-rule-desk'

const MIN_WHY = 2
const MAX_WHY = 200

function useSaving({ table, rules }: RuleDesk) {
  const words = useWords().rules
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string>()
  const [key] = useState(randomKey)
  const save = async (summary: string) => {
    setBusy(true)
    setFailed(undefined)
    try {
      await saveRules(
        { countyId: table.countyId, baseVersion: table.version, summary, rules },
        `${key}-${summary}`,
      )
      toast(words.saved)
    } catch (error) {
      setFailed(error instanceof Error ? error.message : undefined)
      setBusy(false)
    }
  }
  return { busy, failed, save }
}

/** After the trial: why, and the one button that puts it in force. */
function Save({ desk }: { desk: RuleDesk }) {
  const words = useWords().rules
  const [why, setWhy] = useState('')
  const { busy, failed, save } = useSaving(desk)
  const summary = why.trim()
  return (
    <>
      <label className="rules-bar__why">
        <span className="rules-bar__label">{words.why}</span>
        <input
          className="rules-input"
          value={why}
          maxLength={MAX_WHY}
          placeholder={words.whyHint}
          onChange={({ target }) => setWhy(target.value)}
          id="rule-why"
        />
        {failed && (
          <Text size="note" tone="danger" lines={1}>
            {failed}
          </Text>
        )}
      </label>
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

function Try({ desk }: { desk: RuleDesk }) {
  const words = useWords().rules
  const { added, edited, removed } = desk.changes
  const stale = desk.trial.state === 'done' && !desk.tried
  const running = desk.trial.state === 'running'
  return (
    <>
      <div className="rules-bar__words">
        <Text size="label" strong lines={1}>
          {words.changes(added.length, edited.length, removed.length)}
        </Text>
        <Text size="note" tone={desk.refused ? 'danger' : 'ink2'} lines={2}>
          {desk.refused?.message ??
            (!desk.complete ? words.notYet : stale ? words.trialStale : words.pickNote)}
        </Text>
      </div>
      <Button text={words.undo} look="plain" size="small" onPress={desk.reset} id="rule-undo" />
      <Button
        text={stale ? words.tryAgain : words.try}
        look="primary"
        size="small"
        busy={running}
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
