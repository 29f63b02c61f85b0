import { useMemo, useState } from 'react'
import type { RuleTableView, RuleView } from '@/api/types'
import { useRuleCheck } from '@/features/routing/api/use-rules'
import {
  changesOf,
  draftOf,
  isComplete,
  newRule,
  tableText,
  type DraftChanges,
  type DraftRule,
} from '../model/rule-draft'
import { useTrial } from './use-trial'

export type DeskPanel = 'none' | 'rule' | 'trial' | 'versions'

export interface ShownRule {
  draft: DraftRule
  /** As the server reads it; undefined while it has not. */
  view: RuleView | undefined
  mark: 'fresh' | 'changed' | undefined
}

/** The table as the server last read it: the saved one, or the draft once it is whole. */
function useViews(table: RuleTableView, rules: readonly DraftRule[], dirty: boolean) {
  const complete = rules.every(isComplete)
  const check = useRuleCheck(table.countyId, rules.filter(isComplete), dirty)
  return {
    complete,
    views: dirty ? (check.data?.rules ?? table.rules) : table.rules,
    refused: dirty ? check.error : null,
  }
}

function shownRules(
  rules: readonly DraftRule[],
  views: readonly RuleView[],
  changes: DraftChanges,
): ShownRule[] {
  const place = (id: string) => views.findIndex((view) => view.id === id)
  return rules
    .map((draft): ShownRule => {
      const fresh = changes.added.includes(draft.id)
      const changed = changes.edited.includes(draft.id)
      const view = views[place(draft.id)]
      return { draft, view, mark: fresh ? 'fresh' : changed ? 'changed' : undefined }
    })
    .sort((a, b) => (a.view?.position ?? -1) - (b.view?.position ?? -1))
}

/** What a county's keeper does at the rules: read, write, try, save. Drafts live here alone until they are saved. */
export function useRuleDesk(table: RuleTableView) {
  const base = useMemo(() => table.rules.map(draftOf), [table])
  const [draft, setDraft] = useState<readonly DraftRule[]>()
  const [selectedId, setSelectedId] = useState<string>()
  const [panel, setPanel] = useState<DeskPanel>('none')
  const { trial, run, stop, forget } = useTrial(table.countyId)

  const rules = draft ?? base
  const changes = useMemo(() => changesOf(base, rules), [base, rules])
  const dirty = changes.added.length + changes.edited.length + changes.removed.length > 0
  const { complete, views, refused } = useViews(table, rules, dirty)

  const select = (id: string) => {
    setSelectedId(id)
    setPanel('rule')
  }
  const reset = () => {
    setDraft(undefined)
    setPanel('none')
    forget()
  }

  return {
    ...{ table, rules, changes, dirty, complete, refused, panel, setPanel, select, reset, trial, stop },
    shown: shownRules(rules, views, changes),
    selected: rules.find(({ id }) => id === selectedId),
    /** Whether exactly this table has been tried to the end. */
    tried: trial.state === 'done' && trial.tried === tableText(rules),
    add: () => {
      const rule = newRule(table.countyId)
      setDraft([...rules, rule])
      select(rule.id)
    },
    change: (rule: DraftRule) => setDraft(rules.map((each) => (each.id === rule.id ? rule : each))),
    remove: (id: string) => {
      setDraft(rules.filter((each) => each.id !== id))
      setPanel('none')
    },
    tryOut: () => {
      setPanel('trial')
      void run(rules)
    },
  }
}

export type RuleDesk = ReturnType<typeof useRuleDesk>
