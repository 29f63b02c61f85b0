import { useState } from 'react'
import type { RuleTableView, RuleVersionView } from '@/api/types'
import { restoreRules } from '@/features/routing/api/rule-api'
import { useRuleVersions } from '@/features/routing/api/use-rules'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { ApiError } from '@/platform/http/api-error'
import { randomKey } from '@/platform/random'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'

function useRestore({ countyId, version: baseVersion }: RuleTableView, version: number) {
  const { rules: words, common } = useDeskWords()
  const [busy, setBusy] = useState(false)
  const [key] = useState(randomKey)
  const restore = async () => {
    setBusy(true)
    try {
      await restoreRules(version, { countyId, baseVersion, summary: words.restoreSummary(version) }, key)
      toast(words.restored(version))
    } catch (error) {
      toast(error instanceof ApiError ? error.message : common.errorNote)
      setBusy(false)
    }
  }
  return { busy, restore }
}

/** Asked once more in place, as it changes at once who gets what. */
function Ask({ table, version, onCancel }: { table: RuleTableView; version: number; onCancel: () => void }) {
  const words = useDeskWords().rules
  const { busy, restore } = useRestore(table, version)
  return (
    <div className="rule-version__ask">
      <Text size="label">{words.restoreAsk(version)}</Text>
      <div className="rule-version__buttons">
        <Button text={words.cancel} look="plain" size="small" onPress={onCancel} />
        <Button
          text={words.restore}
          look="primary"
          size="small"
          busy={busy}
          onPress={() => void restore()}
          id="restore-sure"
        />
      </div>
    </div>
  )
}

function VersionWords({ item }: { item: RuleVersionView }) {
  const { rules: words, time } = useDeskWords()
  const { version, at, actorName, summary, restoredFrom, ruleCount, current } = item
  const facts = [
    words.ruleCount(ruleCount),
    words.savedBy(actorName, momentWords(time, Date.parse(at), now())),
    ...(restoredFrom === null ? [] : [words.restoredFrom(restoredFrom)]),
  ]
  return (
    <div className="rule-version__words">
      <Text size="label" strong>
        {words.version(version)}
        {current && <span className="rules-mark">{words.current}</span>}
      </Text>
      <Text size="label" lines={2}>
        {summary}
      </Text>
      <Text size="note" tone="ink2">
        {facts.join(' · ')}
      </Text>
    </div>
  )
}

function Version({ item, table }: { item: RuleVersionView; table: RuleTableView }) {
  const words = useDeskWords().rules
  const [asking, setAsking] = useState(false)
  const ask = () => setAsking(true)
  const id = `restore-${item.version}`
  return (
    <li className="rule-version">
      <div className="rule-version__line">
        <VersionWords item={item} />
        {!item.current && !asking && (
          <Button text={words.restore} look="outline" size="small" onPress={ask} id={id} />
        )}
      </div>
      {asking && <Ask table={table} version={item.version} onCancel={() => setAsking(false)} />}
    </li>
  )
}

/** Every table the county has had: who, when, why; any of them can come back. */
export function VersionList({ table }: { table: RuleTableView }) {
  const words = useDeskWords().rules
  const versions = useRuleVersions(table.countyId)
  return (
    <QueryState query={versions}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        if (items.length === 0) return <Empty icon="clock" title={words.versionsEmpty} />
        return (
          <ul className="rule-versions" id="rule-version-list">
            {items.map((item) => (
              <Version key={item.version} item={item} table={table} />
            ))}
            {versions.hasNextPage && (
              <Button
                text={words.more}
                look="plain"
                size="small"
                onPress={() => void versions.fetchNextPage()}
              />
            )}
          </ul>
        )
      }}
    </QueryState>
  )
}
